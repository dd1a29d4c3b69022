#include "core/text/column_words.h"

#include <algorithm>
#include <array>
#include <vector>

#include "core/text/table_cell.h"

namespace theca {

namespace {

using Word = std::string_view;
using Words = std::vector<std::string>;
constexpr auto npos = std::string_view::npos;

constexpr auto units = std::to_array<TableUnit>({{"ng/mL", "ng/mL"},
                                                 {"µg/mL", "ug/mL"},
                                                 {"mg/L", "mg/L"},
                                                 {"nmol/L", "nmol/L"},
                                                 {"pg/mL", "ng/mL", 1, 1000},
                                                 {"ng/L", "ng/mL", 1, 1000},
                                                 {"ng/dL", "ng/mL", 1, 100},
                                                 {"pg/µL", "ng/mL"},
                                                 {"µg/L", "ng/mL"},
                                                 {"µg/dL", "ng/mL", 10},
                                                 {"ng/µL", "ug/mL"},
                                                 {"mg/dL", "ug/mL", 10},
                                                 {"g/L", "mg/L", 1000},
                                                 {"mg/mL", "mg/L", 1000},
                                                 {"pmol/L", "nmol/L", 1, 1000},
                                                 {"fmol/mL", "nmol/L", 1, 1000},
                                                 {"pmol/mL", "nmol/L"},
                                                 {"nmol/mL", "nmol/L", 1000},
                                                 {"µmol/L", "nmol/L", 1000},
                                                 {"mmol/L", "nmol/L", 1e6},
                                                 {"µmol/mL", "nmol/L", 1e6},
                                                 {"mol/L", "nmol/L", 1e9}});

/// Replacements made before a heading is split into words.
struct Spelling {
    Word written;
    Word read;
};
constexpr auto spellings = std::to_array<Spelling>({{"\xC2\xB5", "u"},
                                                    {"\xCE\xBC", "u"},
                                                    {"（", "("},
                                                    {"）", ")"},
                                                    {"／", "/"},
                                                    {"％", "%"},
                                                    {"［", "["},
                                                    {"］", "]"},
                                                    {"·", " "},
                                                    {"²", "2"},
                                                    {"³", "3"},
                                                    {"⁻¹", "-1"},
                                                    {"\xC2\xA0", " "},
                                                    {"微摩尔", " umol "},
                                                    {"纳摩尔", " nmol "},
                                                    {"微克", " ug "},
                                                    {"纳克", " ng "},
                                                    {"皮克", " pg "},
                                                    {"毫克", " mg "},
                                                    {"毫升", " ml "},
                                                    {"小时", " hours "},
                                                    {"小時", " hours "},
                                                    {"分钟", " minutes "},
                                                    {"分鐘", " minutes "},
                                                    {"星期", " weeks "},
                                                    {"週", " weeks "},
                                                    {"周", " weeks "},
                                                    {"天", " days "},
                                                    {"秒", " seconds "},
                                                    {"мкг", " ug "},
                                                    {"нг", " ng "},
                                                    {"пг", " pg "},
                                                    {"мл", " ml "},
                                                    {"升", " l "},
                                                    {"時間", " time "},
                                                    {"时间", " time "},
                                                    {"时刻", " time "},
                                                    {"시간", " time "}});

constexpr auto timeWords = std::to_array<Word>(
    {"time",  "zeit", "zeitpunkt", "tiempo", "temps", "tempo",  "tijd",     "tid",   "czas",   "время",
     "čas",   "idő",  "zaman",     "aika",   "timp",  "χρόνος", "tad",      "tafd",  "tsfd",   "ntime",
     "ptime", "ntpd", "nomtime",   "afrlt",  "nfrlt", "arrlt",  "pctptnum", "atptn", "elapsed"});
constexpr auto valueWords = std::to_array<Word>({"conc",
                                                 "concentration",
                                                 "concentrations",
                                                 "konz",
                                                 "konzentration",
                                                 "konzentrationen",
                                                 "concentración",
                                                 "concentracion",
                                                 "concentraciones",
                                                 "concentrazione",
                                                 "concentração",
                                                 "concentracao",
                                                 "concentratie",
                                                 "stężenie",
                                                 "stezenie",
                                                 "концентрация",
                                                 "koncentration",
                                                 "koncentrace",
                                                 "koncentráció",
                                                 "konsantrasyon",
                                                 "pitoisuus",
                                                 "concentrație",
                                                 "cp",
                                                 "cplasma",
                                                 "cserum",
                                                 "ccsf",
                                                 "dv",
                                                 "lidv",
                                                 "pcstresn",
                                                 "pcorres",
                                                 "aval",
                                                 "plasma",
                                                 "serum",
                                                 "csf",
                                                 "liquor",
                                                 "plasmaspiegel",
                                                 "spiegel",
                                                 "lcr",
                                                 "plasmatique",
                                                 "level"});
constexpr auto valueSigns = std::to_array<Word>({"浓度", "濃度", "血药", "含量", "농도", "測定値"});
constexpr auto generalValues =
    std::to_array<Word>({"value",  "values",  "wert",   "werte",    "messwert", "valor",    "valores",
                         "valeur", "valeurs", "valore", "valori",   "waarde",   "wartość",  "значение",
                         "result", "results", "obs",    "observed", "measured", "ergebnis", "score"});
constexpr auto generalSigns = std::to_array<Word>({"值", "数值", "結果", "结果", "値", "측정"});
constexpr auto errorWords =
    std::to_array<Word>({"sd",         "se",       "sem",        "std",         "stdev",
                         "stddev",     "error",    "err",        "fehler",      "standardabweichung",
                         "abweichung", "streuung", "desviación", "desviacion",  "de",
                         "ee",         "écart",    "ecart",      "et",          "erreur",
                         "deviazione", "desvio",   "afwijking",  "uncertainty", "stderr"});
constexpr auto errorSigns = std::to_array<Word>({"标准差", "標準差", "标准误", "標準偏差", "误差", "표준편차"});
constexpr auto subjectWords =
    std::to_array<Word>({"id",      "subject", "subj",    "subjid",      "usubjid",   "patient", "pid",      "pat",
                         "animal",  "rat",     "proband", "sujeto",      "paciente",  "sujet",   "soggetto", "paziente",
                         "sujeito", "pacjent", "пациент", "participant", "volunteer", "tier",    "person"});
constexpr auto subjectSigns =
    std::to_array<Word>({"受试者", "受試者", "编号", "患者", "病人", "被験者", "个体", "대상자"});
constexpr auto flagWords = std::to_array<Word>({"evid", "mdv", "amt", "cens", "blq", "bql"});
constexpr auto otherWords =
    std::to_array<Word>({"lloq",   "uloq", "loq",  "lod",  "limit",  "dose", "dosis", "dosi",   "amount",
                         "weight", "wt",   "age",  "sex",  "height", "bmi",  "auc",   "crcl",   "pred",
                         "ipred",  "cmt",  "rate", "addl", "ss",     "ii",   "occ",   "volume", "gewicht"});
constexpr auto otherSigns = std::to_array<Word>({"剂量", "劑量", "体重", "年龄"});

struct TimeWord {
    ElapsedUnit unit;
    Word word;
};
constexpr auto timeUnitWords = std::to_array<TimeWord>({
    {ElapsedUnit::Hour, "h"},        {ElapsedUnit::Hour, "hr"},         {ElapsedUnit::Hour, "hrs"},
    {ElapsedUnit::Hour, "hour"},     {ElapsedUnit::Hour, "hours"},      {ElapsedUnit::Hour, "std"},
    {ElapsedUnit::Hour, "stunde"},   {ElapsedUnit::Hour, "stunden"},    {ElapsedUnit::Hour, "hora"},
    {ElapsedUnit::Hour, "horas"},    {ElapsedUnit::Hour, "heure"},      {ElapsedUnit::Hour, "heures"},
    {ElapsedUnit::Hour, "ora"},      {ElapsedUnit::Hour, "ore"},        {ElapsedUnit::Hour, "uur"},
    {ElapsedUnit::Hour, "uren"},     {ElapsedUnit::Hour, "godz"},       {ElapsedUnit::Hour, "ч"},
    {ElapsedUnit::Hour, "час"},      {ElapsedUnit::Hour, "часы"},       {ElapsedUnit::Hour, "timmar"},
    {ElapsedUnit::Hour, "timer"},    {ElapsedUnit::Minute, "min"},      {ElapsedUnit::Minute, "mins"},
    {ElapsedUnit::Minute, "minute"}, {ElapsedUnit::Minute, "minutes"},  {ElapsedUnit::Minute, "minuten"},
    {ElapsedUnit::Minute, "minuto"}, {ElapsedUnit::Minute, "minutos"},  {ElapsedUnit::Minute, "minuti"},
    {ElapsedUnit::Minute, "мин"},    {ElapsedUnit::Second, "s"},        {ElapsedUnit::Second, "sec"},
    {ElapsedUnit::Second, "secs"},   {ElapsedUnit::Second, "second"},   {ElapsedUnit::Second, "seconds"},
    {ElapsedUnit::Second, "sek"},    {ElapsedUnit::Second, "sekunden"}, {ElapsedUnit::Second, "segundos"},
    {ElapsedUnit::Day, "d"},         {ElapsedUnit::Day, "day"},         {ElapsedUnit::Day, "days"},
    {ElapsedUnit::Day, "tag"},       {ElapsedUnit::Day, "tage"},        {ElapsedUnit::Day, "día"},
    {ElapsedUnit::Day, "días"},      {ElapsedUnit::Day, "dia"},         {ElapsedUnit::Day, "dias"},
    {ElapsedUnit::Day, "jour"},      {ElapsedUnit::Day, "jours"},       {ElapsedUnit::Day, "giorni"},
    {ElapsedUnit::Week, "w"},        {ElapsedUnit::Week, "wk"},         {ElapsedUnit::Week, "week"},
    {ElapsedUnit::Week, "weeks"},    {ElapsedUnit::Week, "woche"},      {ElapsedUnit::Week, "wochen"},
    {ElapsedUnit::Week, "semanas"},
});

template <std::size_t Count>
bool isIn(const std::array<Word, Count>& list, Word word) {
    return std::find(list.begin(), list.end(), word) != list.end();
}

template <std::size_t Count>
bool anyOf(const Words& words, const std::array<Word, Count>& list) {
    return std::any_of(words.begin(), words.end(), [&](const std::string& word) { return isIn(list, word); });
}

/// For languages written without spaces: whether the text contains one of the signs.
template <std::size_t Count>
bool holds(Word text, const std::array<Word, Count>& signs) {
    return std::any_of(signs.begin(), signs.end(), [text](Word sign) { return text.find(sign) != npos; });
}

std::string plainLetters(Word text) {
    constexpr std::size_t longest = 200;
    text = text.substr(0, longest);
    std::string plain;
    while (!text.empty()) {
        const auto* found = std::find_if(spellings.begin(), spellings.end(),
                                         [text](const Spelling& one) { return text.starts_with(one.written); });
        plain += found != spellings.end() ? found->read : text.substr(0, 1);
        text.remove_prefix(found != spellings.end() ? found->written.size() : 1);
    }
    return plain;
}

char smallLetter(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

/// Converts Western European and Cyrillic letters of two bytes to lower case; all others are unchanged.
void makeSmall(std::string& text) {
    for (std::size_t i = 0; i < text.size(); ++i) {
        text[i] = smallLetter(text[i]);
        if (i + 1 == text.size()) return;
        const auto first = static_cast<unsigned char>(text[i]), second = static_cast<unsigned char>(text[i + 1]);
        const bool western = first == 0xC3 && second >= 0x80 && second <= 0x9E && second != 0x97;
        const bool cyrillic = first == 0xD0 && second >= 0x90 && second <= 0xAF;
        if (western || (cyrillic && second < 0xA0)) text[i + 1] = static_cast<char>(second + 0x20);
        if (cyrillic && second >= 0xA0) {
            text[i] = '\xD1';
            text[i + 1] = static_cast<char>(second - 0x20);
        }
    }
}

bool isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
}

/// Sequences of letters in lower case. `keepCase` leaves "nM" as it is.
Words wordsOf(Word heading, bool keepCase = false) {
    std::string text(heading);
    if (!keepCase) makeSmall(text);
    text = plainLetters(text);
    Words words;
    bool inWord = false;
    for (const char c : text) {
        const bool letter = isLetter(c);
        if (letter && !inWord) words.emplace_back();
        if (letter) words.back() += c;
        inWord = letter;
    }
    return words;
}

/// The form in which units are compared: "ug/ml".
std::string plainName(Word written) {
    std::string name = plainLetters(written);
    makeSmall(name);
    return name;
}

std::string plainMass(const std::string& word) { return word == "mcg" || word == "mkg" ? "ug" : word; }

std::string plainVolume(const std::string& word) {
    if (word == "cc" || word == "cm") return "ml";  // cm³
    return word == "dm" ? "l" : word;               // dm³
}

bool isPer(const std::string& word) { return word == "per" || word == "pro" || word == "por" || word == "par"; }

std::optional<TableUnit> unitNamedHere(const std::string& name) {
    const auto* found =
        std::find_if(units.begin(), units.end(), [&](const TableUnit& one) { return plainName(one.written) == name; });
    if (found == units.end()) return std::nullopt;
    return *found;
}

/// "nM": a capital M that means mol/L.
std::optional<TableUnit> molarIn(Word heading) {
    for (const std::string& word : wordsOf(heading, true)) {
        if (word.size() != 2 || word[1] != 'M') continue;
        if (auto unit = unitNamedHere(std::string(1, word[0]) + "mol/l")) return unit;
    }
    return std::nullopt;
}

int flagged(bool is, int score) { return is ? score : 0; }

}  // namespace

double inHours(double number, ElapsedUnit unit) {
    switch (unit) {
        case ElapsedUnit::Second:
            return number / 3600;
        case ElapsedUnit::Minute:
            return number / 60;
        case ElapsedUnit::Hour:
            return number;
        case ElapsedUnit::Day:
            return number * 24;
        case ElapsedUnit::Week:
            return number * 168;
    }
    return number;
}

std::span<const TableUnit> tableUnits() { return units; }

std::optional<ElapsedUnit> elapsedUnitIn(std::string_view heading) {
    const Words words = wordsOf(heading);
    for (auto word = words.rbegin(); word != words.rend(); ++word) {
        const auto* found = std::find_if(timeUnitWords.begin(), timeUnitWords.end(),
                                         [&](const TimeWord& one) { return one.word == *word; });
        if (found != timeUnitWords.end()) return found->unit;
    }
    return std::nullopt;
}

std::optional<TableUnit> tableUnitIn(std::string_view heading) {
    Words words = wordsOf(heading);
    std::erase_if(words, isPer);
    for (std::size_t i = 0; i + 1 < words.size(); ++i)
        if (auto unit = unitNamedHere(plainMass(words[i]) + "/" + plainVolume(words[i + 1]))) return unit;
    return molarIn(heading);
}

std::string unknownUnitIn(std::string_view heading) {
    if (tableUnitIn(heading)) return {};
    const auto open = heading.find_first_of("([");
    const auto close = heading.find_first_of(")]", open == npos ? 0 : open);
    if (open == npos || close == npos || close <= open + 1) return {};
    return std::string(trimmed(heading.substr(open + 1, close - open - 1)));
}

bool isUnitAlone(std::string_view cell) {
    const Words words = wordsOf(cell);
    if (words.empty() || words.size() > 3) return false;
    if (words.size() == 1 && elapsedUnitIn(cell)) return true;
    return tableUnitIn(cell).has_value() && valueScore(cell) == 3 && !anyOf(words, valueWords);
}

int timeScore(std::string_view heading) {
    const Words words = wordsOf(heading);
    if (anyOf(words, timeWords)) return words.size() == 1 ? 4 : 3;
    if (words.size() == 1 && (words[0] == "t" || words[0] == "x")) return 1;
    if (words.size() == 2 && words[0] == "t" && elapsedUnitIn(words[1])) return 3;
    return flagged(words.size() == 1 && elapsedUnitIn(heading).has_value(), 2);
}

int valueScore(std::string_view heading) {
    const Words words = wordsOf(heading);
    if (words.empty() || anyOf(words, otherWords) || anyOf(words, flagWords) || holds(heading, otherSigns)) return 0;
    if (isErrorHeading(heading) || anyOf(words, timeWords)) return 0;
    if (tableUnitIn(heading) || anyOf(words, valueWords) || holds(heading, valueSigns)) return 3;
    if (anyOf(words, generalValues) || holds(heading, generalSigns)) return 2;
    return flagged(words.size() == 1 && (words[0] == "y" || words[0] == "c"), 1);
}

bool isErrorHeading(std::string_view heading) {
    const Words words = wordsOf(heading);
    // "de" and "et" are abbreviations on their own, and prepositions among other words.
    const auto means = [&](const std::string& word) {
        return isIn(errorWords, word) && (words.size() == 1 || (word != "de" && word != "et" && word != "ee"));
    };
    return std::any_of(words.begin(), words.end(), means) || holds(heading, errorSigns);
}

bool isSubjectHeading(std::string_view heading) {
    return anyOf(wordsOf(heading), subjectWords) || holds(heading, subjectSigns);
}

bool isFlagHeading(std::string_view heading) {
    const Words words = wordsOf(heading);
    return words.size() == 1 && isIn(flagWords, words[0]);
}

bool isCountHeading(std::string_view heading) {
    constexpr std::array<Word, 7> names = {"unnamed", "rownames", "rowname", "row", "index", "x", "nr"};
    const Words words = wordsOf(heading);
    return words.empty() || (words.size() == 1 && isIn(names, words[0]));
}

}  // namespace theca
