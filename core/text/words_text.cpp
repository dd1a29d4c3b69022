#include "core/text/words_text.h"

#include <algorithm>
#include <set>

#include "core/lesson/glossary_fields.h"
#include "core/lesson/lesson_problems.h"
#include "core/lesson/lesson_rules.h"
#include "core/lesson/lesson_run.h"
#include "core/lesson/lesson_texts.h"
#include "core/lesson/placeholder.h"
#include "core/text/field_reader.h"
#include "core/text/file_kind.h"
#include "core/text/json_reader.h"
#include "core/text/resources.h"
#include "core/text/scenario_text.h"
#include "core/text/words_shape.h"

namespace theca {

namespace {

/// Reads a whole file along its table; rules that need more than one value come after.
template <class T>
Result<T> readFileOf(std::string_view text, const Shape& shape) {
    const Result<JsonNode> root = readJson(text);
    if (!root) return root.errors();
    Form form;
    constexpr format::FileKind kind = format::file<T>;
    if (!isOfKind(*root, std::string(kind.name), kind.version, form)) return std::move(form).placedIn(text);
    form.check(*root, shape);
    T held;
    const JsonPath top;
    FieldReader(*root, form, top).read(*root, held, top);
    if (!form.empty()) return std::move(form).placedIn(text);
    return held;
}

void needAllLanguages(const Text& text, const JsonPath& path, Errors& errors) {
    for (const std::string_view language : textLanguages) {
        const auto words = text.words.find(language);
        if (words == text.words.end() || words->second.empty())
            errors.push_back({"language_missing", path.text(), {std::string(language)}});
    }
}

void checkEntry(const GlossaryEntry& entry, const JsonPath& path, Errors& errors) {
    needAllLanguages(entry.term, JsonPath(path, "term"), errors);
    needAllLanguages(entry.forms, JsonPath(path, "forms"), errors);
    needAllLanguages(entry.say, JsonPath(path, "say"), errors);
    const JsonPath say(path, "say");
    for (const auto& [language, words] : entry.say.words) {
        const std::size_t count = wordsToRead(words, language);
        const std::size_t room = roomIn(language, mostGlossaryWords);
        if (count > room)
            errors.push_back({countsCharacters(language) ? "too_many_characters" : "too_many_words",
                              JsonPath(say, language).text(),
                              {std::to_string(count), std::to_string(room)}});
    }
}

template <class T>
void checkIds(const std::vector<T>& all, const JsonPath& list, Errors& errors) {
    std::set<std::string> ids;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const JsonPath at(list, i);
        if (!ids.insert(all[i].id).second) errors.push_back({"name_twice", JsonPath(at, "id").text(), {all[i].id}});
    }
}

void checkText(const Text& text, const Claims& claims, const JsonPath& path, Errors& errors) {
    needAllLanguages(text, path, errors);
    for (const auto& [language, words] : text.words)
        for (const TextPiece& piece : textPieces(words))
            if (piece.placeholder && !claims.measures.contains(piece.words))
                errors.push_back({"unknown_measure", JsonPath(path, language).text(), {piece.words}});
}

void checkClaim(const Claim& claim, const Claims& claims, const std::map<std::string, Source>& sources,
                const JsonPath& path, Errors& errors) {
    checkText(claim.claim, claims, JsonPath(path, "claim"), errors);
    checkText(claim.finding, claims, JsonPath(path, "finding"), errors);
    checkText(claim.instead, claims, JsonPath(path, "instead"), errors);
    const JsonPath evidence(path, "evidence");
    for (std::size_t i = 0; i < claim.evidence.size(); ++i) {
        const JsonPath at(evidence, i);
        checkText(claim.evidence[i].say, claims, JsonPath(at, "say"), errors);
        const JsonPath list(at, "source");
        for (std::size_t j = 0; j < claim.evidence[i].sources.size(); ++j) {
            const std::string& source = claim.evidence[i].sources[j];
            if (!sources.contains(source)) errors.push_back({"unknown_source", JsonPath(list, j).text(), {source}});
        }
    }
}

/// The runs of claims are those of a lesson that has only measures.
Lesson asLesson(const Claims& claims) {
    Lesson lesson;
    lesson.id = "claims";
    lesson.title = plainText("claims");
    lesson.scenarios = claims.scenarios;
    lesson.measures = claims.measures;
    lesson.steps.emplace_back(RunStep{});
    return lesson;
}

}  // namespace

Result<Glossary> readGlossary(std::string_view text) {
    auto read = readFileOf<GlossaryFile>(text, wordsShape());
    if (!read) return read.errors();
    Errors errors;
    const JsonPath top;
    const JsonPath list(top, "words");
    checkIds(read->words, list, errors);
    for (std::size_t i = 0; i < read->words.size(); ++i) checkEntry(read->words[i], JsonPath(list, i), errors);
    if (!errors.empty()) return located(text, std::move(errors));
    return read->words;
}

Result<Glossary> builtInGlossary() { return readGlossary(resource("words/words.json")); }

Result<Claims> readClaims(std::string_view text, const std::map<std::string, Source>& sources) {
    auto read = readFileOf<Claims>(text, claimsShape());
    if (!read) return read.errors();
    Errors errors = problems(asLesson(*read));
    const JsonPath top;
    const JsonPath list(top, "claims");
    checkIds(read->claims, list, errors);
    for (std::size_t i = 0; i < read->claims.size(); ++i)
        checkClaim(read->claims[i], *read, sources, JsonPath(list, i), errors);
    if (!errors.empty()) return located(text, std::move(errors));
    return read;
}

Result<Claims> builtInClaims(const Library& library) {
    return readClaims(resource("words/claims.json"), library.sources);
}

Result<ByName<double>> claimNumbers(const Claims& claims, const Library& library) {
    auto run = runLesson(asLesson(claims), library);
    if (!run) return run.errors();
    return std::move(run).value().numbers;
}

Result<DrillTexts> readDrills(std::string_view text) {
    auto read = readFileOf<DrillTexts>(text, drillsShape());
    if (!read) return read.errors();
    Errors errors;
    const JsonPath top;
    const JsonPath faults(top, "faults");
    for (std::size_t i = 0; i < read->faults.size(); ++i) {
        const JsonPath at(faults, i);
        const std::string name(hiddenFaultName(allHiddenFaults().at(i)));
        if (read->faults[i].id != name)
            errors.push_back({"unknown_choice", JsonPath(at, "id").text(), {read->faults[i].id, name}});
        needAllLanguages(read->faults[i].name, JsonPath(at, "name"), errors);
        needAllLanguages(read->faults[i].sees, JsonPath(at, "sees"), errors);
    }
    const JsonPath first(top, "first");
    checkIds(read->first, first, errors);
    for (std::size_t i = 0; i < read->first.size(); ++i) {
        const JsonPath at(first, i);
        needAllLanguages(read->first[i].situation, JsonPath(at, "situation"), errors);
        needAllLanguages(read->first[i].why, JsonPath(at, "why"), errors);
        const JsonPath actions(at, "actions");
        for (std::size_t j = 0; j < read->first[i].actions.size(); ++j)
            needAllLanguages(read->first[i].actions[j], JsonPath(actions, j), errors);
    }
    if (!errors.empty()) return located(text, std::move(errors));
    return read;
}

Result<DrillTexts> builtInDrills() { return readDrills(resource("words/drills.json")); }

}  // namespace theca
