#pragma once

#include <algorithm>
#include <cctype>
#include <cmath>
#include <map>
#include <string>
#include <string_view>
#include <vector>

/// How hard a text is to read, by published formulas. Only tests ask.
namespace readability {

using Sentences = std::vector<std::string>;

/// Code points of a text, as UTF-8 strings.
inline std::vector<std::string> characters(std::string_view text) {
    std::vector<std::string> all;
    for (const char c : text) {
        const bool continues = (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
        if (continues && !all.empty()) {
            all.back() += c;
        } else {
            all.emplace_back(1, c);
        }
    }
    return all;
}

/// Words are runs of letters and figures; "can’t" is one.
inline std::vector<std::string> wordsOf(std::string_view text) {
    static const std::string signs = "“”«»¿¡–—…·•";
    std::vector<std::string> words;
    bool open = false;
    for (const std::string& one : characters(text)) {
        const bool ascii = one.size() == 1;
        const bool letter = ascii ? std::isalnum(static_cast<unsigned char>(one[0])) != 0
                                  : one != "’" && signs.find(one) == std::string::npos;
        if (letter && !open) words.emplace_back();
        if (letter) words.back() += ascii ? std::string(1, static_cast<char>(std::tolower(one[0]))) : one;
        open = letter || (open && one == "’");
    }
    return words;
}

/// English: groups of vowels, without silent endings; what the rule gets wrong is listed.
inline int englishSyllables(const std::string& word) {
    static const std::map<std::string, int> known = {
        {"people", 2},    {"baclofen", 3}, {"spasticity", 4}, {"being", 2},       {"someone", 2}, {"everyone", 3},
        {"something", 2}, {"medicine", 3}, {"medicines", 3},  {"centimetres", 4}, {"nobody", 3},  {"kidneys", 2},
        {"somebody", 3},  {"muscles", 2},  {"used", 1},       {"tried", 1},       {"once", 1},    {"does", 1}};
    if (const auto found = known.find(word); found != known.end()) return found->second;
    if (std::isdigit(static_cast<unsigned char>(word.front()))) return 1;
    const auto vowel = [](char c) { return std::string_view("aeiouy").find(c) != std::string_view::npos; };
    int count = 0;
    for (std::size_t i = 0; i < word.size(); ++i) count += vowel(word[i]) && (i == 0 || !vowel(word[i - 1]));
    const auto ends = [&word](std::string_view tail) { return word.size() > tail.size() && word.ends_with(tail); };
    const bool sounded = ends("ted") || ends("ded") || ends("ses") || ends("ces") || ends("ges") || ends("shes") ||
                         ends("ches") || ends("xes") || ends("zes");
    const bool afterVowel = word.size() > 2 && vowel(word[word.size() - 3]);
    const bool silent = (ends("e") && !ends("le")) || ((ends("ed") || ends("es")) && !sounded && !afterVowel);
    if (silent && !(ends("e") && word.size() > 1 && vowel(word[word.size() - 2]))) --count;
    return std::max(count, 1);
}

/// Spanish: one per group of vowels, two strong vowels or an accented weak one apart.
inline int spanishSyllables(const std::string& word) {
    if (std::isdigit(static_cast<unsigned char>(word.front()))) return 1;
    enum Sort { None, Weak, Strong, Accented };
    const auto sort = [](const std::string& one) {
        if (one == "í" || one == "ú") return Accented;
        if (std::string("aeoáéó").find(one) != std::string::npos) return Strong;
        return std::string("iuü").find(one) != std::string::npos ? Weak : None;
    };
    int count = 0;
    Sort before = None;
    const auto letters = characters(word);
    for (std::size_t i = 0; i < letters.size(); ++i) {
        const bool silent = letters[i] == "u" && i > 0 && (letters[i - 1] == "q" || letters[i - 1] == "g") &&
                            i + 1 < letters.size() && (letters[i + 1] == "e" || letters[i + 1] == "i");
        const Sort now = silent ? None : letters[i] == "y" && i + 1 == letters.size() ? Weak : sort(letters[i]);
        const bool apart = now == Accented || before == Accented || (now == Strong && before == Strong);
        if (now != None && (before == None || apart)) ++count;
        before = now;
    }
    return std::max(count, 1);
}

/// What the formulas need of a text.
struct Counts {
    double sentences = 0;
    double words = 0;
    double syllables = 0;
    double polysyllables = 0;  ///< words of three syllables and more
    int longest = 0;           ///< words
    std::string longestSentence;

    double meanSentence() const { return words / sentences; }
};

/// A sentence of the file may hold two; each ends with . ? or :.
inline Sentences parted(const Sentences& texts) {
    Sentences all;
    for (const std::string& text : texts) {
        std::string part;
        for (std::size_t i = 0; i < text.size(); ++i) {
            part += text[i];
            const bool end = std::string_view(".?!:;").find(text[i]) != std::string_view::npos;
            if (!end || (i + 1 < text.size() && text[i + 1] != ' ')) continue;
            all.push_back(part);
            part.clear();
        }
        if (!wordsOf(part).empty()) all.push_back(part);
    }
    return all;
}

template <class Syllables>
Counts counted(const Sentences& texts, Syllables syllables) {
    Counts counts;
    for (const std::string& sentence : parted(texts)) {
        const auto words = wordsOf(sentence);
        if (words.empty()) continue;
        ++counts.sentences;
        counts.words += double(words.size());
        if (int(words.size()) > counts.longest) {
            counts.longest = int(words.size());
            counts.longestSentence = sentence;
        }
        for (const std::string& word : words) {
            const int many = syllables(word);
            counts.syllables += many;
            counts.polysyllables += many >= 3;
        }
    }
    return counts;
}

/// Kincaid and others 1975: the school grade of the United States.
inline double fleschKincaidGrade(const Counts& c) {
    return 0.39 * c.words / c.sentences + 11.8 * c.syllables / c.words - 15.59;
}
/// McLaughlin 1969.
inline double smog(const Counts& c) { return 1.043 * std::sqrt(c.polysyllables * 30 / c.sentences) + 3.1291; }
/// INFLESZ, Barrio-Cantalejo and others 2008: from 65 on "quite easy".
inline double inflesz(const Counts& c) { return 206.835 - 62.3 * c.syllables / c.words - c.words / c.sentences; }

}  // namespace readability
