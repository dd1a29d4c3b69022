// What patients read is easy to read, in three languages, and says no word it must not say.
#include <iconv.h>

#include <algorithm>
#include <array>
#include <map>
#include <regex>
#include <set>

#include "core/explain/chance.h"
#include "tests/catch.h"
#include "tests/text/explain_support.h"
#include "tests/text/readability.h"

using namespace theca;
using namespace theca::explain_tests;
using namespace readability;

namespace {

/// Every sentence of a voice with its screen, the opening first.
struct Said {
    std::string screen;
    Sentences sentences;
};
std::vector<Said> everything(Voice voice, std::string_view language) {
    const Telling told = telling(voice, language);
    std::vector<Said> all = {{"opening", toldOpening(told)}};
    for (const ToldScreen& screen : toldScreens(told)) {
        Sentences sentences = sentencesOf(screen);
        sentences.push_back(screen.question);
        all.push_back({screen.id, std::move(sentences)});
    }
    return all;
}

Sentences joined(const std::vector<Said>& all) {
    Sentences sentences;
    for (const Said& one : all) sentences.insert(sentences.end(), one.sentences.begin(), one.sentences.end());
    return sentences;
}

/// What all voices share: small print, values, questions, checks, leaflet.
Sentences sharedTexts(std::string_view language) {
    Sentences all;
    const Telling told = telling(Voice::Me, language);
    const Explanation& e = shipped();
    for (const Risk& risk : e.risks) {
        all.push_back(riskCaption(told, risk));
        for (const Text* text : {&risk.over, &risk.who, &risk.remark, &risk.notice, &risk.act})
            all.push_back(text->in(language));
    }
    for (const ValueCard& one : e.values) all.push_back(one.text.in(language));
    for (const Text& one : e.questions) all.push_back(one.in(language));
    for (const Text& one : e.sure) all.push_back(one.in(language));
    for (const SelfCheck& one : e.checks) {
        all.push_back(one.question.in(language));
        all.push_back(one.explained.in(language));
    }
    for (const LeafletRow& row : e.leaflet)
        for (const Text* text : {&row.question, &row.tablets, &row.pump}) all.push_back(told.filled(*text));
    return all;
}

/// All texts for patients in a language: what is said, what all voices share, the frame.
Sentences allTexts(std::string_view language) {
    Sentences all = sharedTexts(language);
    for (const Voice voice : voices) {
        const Sentences said = joined(everything(voice, language));
        all.insert(all.end(), said.begin(), said.end());
    }
    for (const auto& [name, word] : shipped().words) all.push_back(word.in(language));
    return all;
}

/// Characters of Chinese text between two ends of sentences.
std::vector<int> chineseLengths(const Sentences& texts) {
    std::vector<int> lengths;
    for (const std::string& text : texts) {
        int length = 0;
        for (const std::string& one : characters(text)) {
            const bool end = one == "。" || one == "！" || one == "？" || one == "；";
            if (end && length > 0) lengths.push_back(length);
            length = end ? 0 : length + 1;
        }
        if (length > 0) lengths.push_back(length);
    }
    return lengths;
}

/// Whether a character is in the first level of GB 2312 (1980), the 3,755 common ones: rows 16 to 55.
bool isCommon(iconv_t converter, std::string one) {
    char* from = one.data();
    std::size_t left = one.size();
    char made[8] = {};
    char* to = made;
    std::size_t room = sizeof made;
    if (iconv(converter, &from, &left, &to, &room) == static_cast<std::size_t>(-1)) return false;
    const auto row = static_cast<unsigned char>(made[0]) - 0xA0;
    return row >= 16 && row <= 55;
}

}  // namespace

TEST_CASE("English is read by an eleven-year-old: each screen, each voice", "[E-1]") {
    for (const Voice voice : voices) {
        const auto all = everything(voice, "en");
        for (const Said& one : all) {
            const Counts counts = counted(one.sentences, englishSyllables);
            CAPTURE(voiceName(voice), one.screen, counts.longestSentence, fleschKincaidGrade(counts));
            CHECK(fleschKincaidGrade(counts) <= 5.0);
            CHECK(counts.meanSentence() <= 12);
            CHECK(counts.longest <= 21);
        }
        const Counts whole = counted(joined(all), englishSyllables);
        CAPTURE(smog(whole));
        CHECK(whole.sentences >= 30);
        CHECK(smog(whole) <= 7.0);
    }
}

TEST_CASE("the counting of syllables gets known words right", "[E-1]") {
    for (const auto& [word, many] : std::vector<std::pair<std::string, int>>{{"people", 2},
                                                                             {"tablets", 2},
                                                                             {"muscles", 2},
                                                                             {"stomach", 2},
                                                                             {"operation", 4},
                                                                             {"needed", 2},
                                                                             {"changed", 1},
                                                                             {"little", 2},
                                                                             {"raises", 2},
                                                                             {"the", 1},
                                                                             {"settings", 2},
                                                                             {"medicine", 3}}) {
        CAPTURE(word);
        CHECK(englishSyllables(word) == many);
    }
    for (const auto& [word, many] : std::vector<std::pair<std::string, int>>{
             {"bomba", 2}, {"tableta", 3}, {"líquido", 3}, {"sueño", 2}, {"día", 2}, {"que", 1}, {"cirugía", 4}}) {
        CAPTURE(word);
        CHECK(spanishSyllables(word) == many);
    }
    CHECK(fleschKincaidGrade(counted({"It works on nerves in the back."}, englishSyllables)) < 1);
    CHECK(smog(counted({"Unnecessary complications necessitate hospitalisation."}, englishSyllables)) > 12);
}

TEST_CASE("Spanish is quite easy by INFLESZ", "[E-2]") {
    for (const Voice voice : voices) {
        for (const Said& one : everything(voice, "es")) {
            const Counts counts = counted(one.sentences, spanishSyllables);
            CAPTURE(voiceName(voice), one.screen, counts.longestSentence, inflesz(counts));
            CHECK(inflesz(counts) >= 65);
            CHECK(counts.longest <= 24);
        }
    }
}

TEST_CASE("Chinese sentences are short and of common characters", "[E-2]") {
    const std::set<std::string> allowed = {"氯", "芬", "痉", "挛", "抽", "搐", "恍", "惚"};  // the illness and its drug
    iconv_t converter = iconv_open("GB2312", "UTF-8");
    REQUIRE(converter != reinterpret_cast<iconv_t>(-1));
    for (const Voice voice : voices) {
        const Sentences all = joined(everything(voice, "zh_CN"));
        const auto lengths = chineseLengths(all);
        double sum = 0;
        for (const int one : lengths) sum += one;
        CHECK(sum / double(lengths.size()) <= 20);
        CHECK(*std::max_element(lengths.begin(), lengths.end()) <= 35);
        int common = 0, count = 0;
        for (const std::string& text : all) {
            for (const std::string& one : characters(text)) {
                if (one.size() != 3 || one < "一") continue;
                if (one > "龥") continue;
                ++count;
                common += isCommon(converter, one) || allowed.contains(one);
            }
        }
        CAPTURE(common, count);
        CHECK(count > 500);
        CHECK(common >= 0.97 * count);
    }
    iconv_close(converter);
}

TEST_CASE("no text for patients has a unit, a word of the trade, a promise or fear", "[E-3]") {
    const std::regex words(
        R"((^|[^a-z])(mg|µg|mcg|ml|ng|csf|lcr|plasma|intrathecal|intratecal|l1|t10|ashworth|auc|ec50|half-life|semivida|bolus|bolo|adverse|adversos?|contraindicat\w*|fatal|deadly|dangerous|terrible|peligros[oa]s?|should take|we recommend|recomendamos|best|mejor opción|safer|más segur[oa]s?)([^a-z]|$))",
        std::regex::icase);
    const std::regex figures(R"(%|\b1 in \d|\d[.,]\d)");
    for (const std::string_view language : textLanguages) {
        for (const std::string& text : allTexts(language)) {
            CAPTURE(text);
            CHECK_FALSE(std::regex_search(text, words));
            CHECK_FALSE(std::regex_search(text, figures));
            for (const char* word :
                 {"毫克", "微克", "毫升", "血浆", "鞘内", "脑脊液", "半衰期", "更安全", "最好", "危险", "致命", "推荐"})
                CHECK(text.find(word) == std::string::npos);
        }
    }
    CHECK(std::regex_search(std::string("Take 5 mg."), words));
    CHECK(std::regex_search(std::string("A 3.5 is"), figures));
}

TEST_CASE("a sentence has two numbers at most, and a share says of how many", "[E-4]") {
    const std::regex number(R"(\d+)");
    for (const std::string_view language : textLanguages) {
        for (const Voice voice : voices) {
            for (const std::string& text : joined(everything(voice, language))) {
                CAPTURE(text);
                const std::sregex_iterator first(text.begin(), text.end(), number);
                CHECK(std::distance(first, std::sregex_iterator()) <= 2);
            }
        }
        for (const Risk& risk : shipped().risks) {
            const std::string& text = risk.text.in(language);
            CAPTURE(text);
            for (const char* part : {"{n}", "{rest}", "{of}"}) CHECK(text.find(part) != std::string::npos);
        }
    }
}

TEST_CASE("no screen shows more than ninety words at once", "[E-1]") {
    for (const Voice voice : voices) {
        for (const ToldScreen& screen : toldScreens(telling(voice, "en"))) {
            for (const ToldPart& part : screen.parts) {
                std::size_t words = 0;
                for (const ToldCard& card : part.cards)
                    for (const std::string& one : card.sentences) words += wordsOf(one).size();
                CAPTURE(voiceName(voice), screen.id, words);
                CHECK(words <= 90);
            }
        }
    }
}

TEST_CASE("each way is told at the same length", "[E-9]") {
    for (const Voice voice : voices) {
        for (const ToldScreen& screen : toldScreens(telling(voice, "en"))) {
            std::map<About, double> words;
            std::map<About, int> cards;
            for (const ToldPart& part : screen.parts) {
                for (const ToldCard& card : part.cards) {
                    for (const std::string& one : card.sentences) words[card.about] += double(wordsOf(one).size());
                    ++cards[card.about];
                }
            }
            if (words[About::Tablets] == 0 && words[About::Pump] == 0) continue;
            CAPTURE(voiceName(voice), screen.id, words[About::Tablets], words[About::Pump]);
            CHECK(std::abs(cards[About::Tablets] - cards[About::Pump]) <= 1);
            CHECK(words[About::Tablets] >= 0.75 * words[About::Pump]);
            CHECK(words[About::Pump] >= 0.75 * words[About::Tablets]);
        }
    }
}

TEST_CASE("a parent and who looks after somebody are never told that they are ill themselves", "[E-12]") {
    const std::map<std::string_view, std::regex> ill = {
        {"en",
         std::regex(R"(\b[Yy]our (stomach|blood|back|belly|nerves|skin|body|kidneys|muscles|tablets|medicines|pump)\b)"
                    R"(|\b[Yy]ou (are|take|lie|nod|carry|forget|(may|can) (take|feel|forget))\b)")},
        {"es", std::regex(R"(\b[Ss]us? (estómago|sangre|espalda|barriga|nervios|piel|cuerpo|riñones|músculos|tabletas))"
                          R"(|[Uu]sted (toma|lleva|puede tener)|cuando usted)")},
        {"zh_CN", std::regex("您(的)?(胃|血液|背|肚子|神经|皮肤|身体|肾|泵|吃|可能会困|可能会忘)")}};
    for (const auto& [language, words] : ill) {
        for (const Voice voice : {Voice::Child, Voice::Other}) {
            Sentences all = joined(everything(voice, language));
            const Sentences shared = sharedTexts(language);
            all.insert(all.end(), shared.begin(), shared.end());
            for (const std::string& one : all) {
                CAPTURE(voiceName(voice), one);
                CHECK_FALSE(std::regex_search(one, words));
            }
        }
        const auto names = [&words](const std::string& one) { return std::regex_search(one, words); };
        const Sentences own = joined(everything(Voice::Me, language));
        CHECK(std::count_if(own.begin(), own.end(), names) > 5);  // who is ill is told so
    }
}

TEST_CASE("an abbreviation is written out where a screen first has it", "[E-12]") {
    const std::vector<std::array<std::string, 3>> abbreviations = {{"en", "MS", "multiple sclerosis (MS)"},
                                                                   {"es", "EM", "esclerosis múltiple (EM)"}};
    int found = 0;
    for (const auto& [language, brief, whole] : abbreviations) {
        const std::regex word("\\b" + brief + "\\b");
        for (const Voice voice : voices) {
            for (const Said& one : everything(voice, language)) {
                const auto has = [&](const std::string& text) { return std::regex_search(text, word); };
                const auto first = std::find_if(one.sentences.begin(), one.sentences.end(), has);
                if (first == one.sentences.end()) continue;
                CAPTURE(one.screen, *first);
                CHECK(first->find(whole) != std::string::npos);
                ++found;
            }
        }
        CHECK(toldTitle(telling(Voice::Me, language)).find(whole) != std::string::npos);
    }
    CHECK(found >= 8);
}

TEST_CASE("too little and too much weigh the same: one page, the same things to do", "[E-6]") {
    for (const std::string_view language : textLanguages) {
        const std::vector<ToldCard> both = toldScreens(telling(Voice::Me, language))[5].parts.front().cards;
        REQUIRE(both.size() == 2);
        CHECK(both[0].kind == CardKind::Emergency);
        CHECK(both[1].kind == CardKind::Emergency);
        CHECK(both[0].sentences[1] == both[1].sentences[1]);  // where to go
        CHECK(both[0].sentences[2] == both[1].sentences[2]);  // the card to show
        CHECK(std::abs(int(both[0].sentences.size()) - int(both[1].sentences.size())) <= 1);
    }
}
