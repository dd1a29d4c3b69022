#include "app/cli/language.h"

#include <algorithm>
#include <array>
#include <cstdlib>

#include "core/base/text_value.h"
#include "core/text/translations.h"

namespace theca::cli {

namespace {

constexpr std::string_view english = textLanguages.front();
constexpr std::string_view option = "--language";
std::string_view s_spoken = english;
std::string_view s_told = english;

std::string_view environment(const char* name) {
    const char* value = std::getenv(name);  // NOLINT(concurrency-mt-unsafe): read before there are threads
    return value ? value : "";
}

std::string_view locale() {
    for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"})
        if (const std::string_view value = environment(name); !value.empty()) return value;
    return {};
}

/// "es_MX" of "es_MX.UTF-8@euro", with one way to part language and country.
std::string placeOf(std::string_view locale) {
    std::string place(locale.substr(0, locale.find_first_of(".@")));
    std::replace(place.begin(), place.end(), '-', '_');
    return place;
}

bool showsAllLetters(std::string_view locale) {
    const auto dot = locale.find('.');
    if (dot == std::string_view::npos) return true;
    const std::string_view letters = locale.substr(dot + 1, locale.find('@') - dot - 1);
    constexpr std::array names = {"UTF-8", "utf-8", "UTF8", "utf8"};
    return std::find(names.begin(), names.end(), letters) != names.end();
}

bool isOf(const std::string& place, const std::string& language) {
    return place == language || place.starts_with(language + "_");
}

/// Where the value of the option stands: behind it or in the same word.
struct Found {
    std::size_t at;
    bool inOneWord;
};

std::optional<Found> findIn(const std::vector<std::string>& words) {
    for (std::size_t i = 0; i < words.size() && words[i] != "--"; ++i) {
        if (words[i] == option) return Found{i, false};
        if (words[i].starts_with(std::string(option) + "=")) return Found{i, true};
    }
    return std::nullopt;
}

std::string allowed() {
    std::string all;
    for (const std::string_view one : textLanguages) all.append(all.empty() ? "" : ", ").append(one);
    return all;
}

}  // namespace

std::string_view languageOfLocale(std::string_view locale) {
    if (!showsAllLetters(locale)) return english;
    const std::string place = placeOf(locale);
    if (isOf(place, "es")) return "es";
    const bool simplified = place == "zh" || isOf(place, "zh_CN") || isOf(place, "zh_SG") || isOf(place, "zh_Hans");
    return simplified ? "zh_CN" : english;
}

std::string_view languageOfPerson() {
    const std::string_view set = locale();
    const std::string place = placeOf(set);
    if (place.empty() || place == "C" || place == "POSIX" || !showsAllLetters(set)) return english;
    std::string_view wishes = environment("LANGUAGE");
    if (wishes.empty()) return languageOfLocale(set);
    while (!wishes.empty()) {
        const auto end = std::min(wishes.find(':'), wishes.size());
        const std::string_view wish = wishes.substr(0, end);
        const std::string_view ours = languageOfLocale(wish);
        if (ours != english || isOf(placeOf(wish), "en")) return ours;
        wishes.remove_prefix(std::min(end + 1, wishes.size()));
    }
    return english;
}

void speak(std::string_view language) {
    const auto found = std::find(textLanguages.begin(), textLanguages.end(), language);
    s_spoken = found == textLanguages.end() ? english : *found;
}

std::string_view spoken() { return s_spoken; }

void speakAsTold(std::string_view language) {
    speak(language);
    s_told = s_spoken;
}

std::string_view toldLanguage() { return s_told; }

std::string said(std::string_view sentence) { return std::string(translated("CommandLine", sentence, s_spoken)); }

Result<std::optional<std::string>> takeLanguage(std::vector<std::string>& words) {
    const auto found = findIn(words);
    if (!found) return std::optional<std::string>();
    const auto begin = words.begin() + static_cast<std::ptrdiff_t>(found->at);
    const bool missing = !found->inOneWord && (words.end() - begin < 2 || *(begin + 1) == "--");
    std::string value = missing ? std::string() : found->inOneWord ? begin->substr(option.size() + 1) : *(begin + 1);
    if (value.empty()) return Error{"option_value_missing", {}, {std::string(option)}};
    words.erase(begin, begin + (found->inOneWord ? 1 : 2));
    if (findIn(words)) return Error{"option_twice", {}, {std::string(option)}};
    if (std::find(textLanguages.begin(), textLanguages.end(), value) == textLanguages.end())
        return Error{"unknown_choice", {}, {std::string(option) + " " + value, allowed()}};
    return std::optional(std::move(value));
}

}  // namespace theca::cli
