#include "core/lesson/lesson_check.h"

#include <algorithm>
#include <utility>

#include "core/base/overloaded.h"
#include "core/base/utf8.h"
#include "core/lesson/lesson_axes.h"
#include "core/lesson/lesson_names.h"
#include "core/lesson/lesson_run.h"
#include "core/lesson/lesson_texts.h"
#include "core/lesson/marking.h"
#include "core/lesson/number_question.h"
#include "core/lesson/placeholder.h"
#include "core/scenario/scenario_path.h"

namespace theca {

namespace {

/// Proves the steps of a lesson one by one.
class LessonProof {
public:
    LessonProof(const Lesson& lesson, const Library& library, const LessonRun& run,
                const LessonSurroundings& surroundings)
        : m_lesson(lesson), m_library(library), m_run(run), m_around(surroundings) {}

    Errors check() && {
        const JsonPath top;
        const JsonPath steps(top, "steps");
        for (std::size_t i = 0; i < m_lesson.steps.size(); ++i) {
            const JsonPath path(steps, i);
            std::visit([&](const auto& one) { step(one, path); }, m_lesson.steps[i]);
        }
        forEachText(m_lesson, [this](const Text& text, const JsonPath& path, std::size_t) { numbersIn(text, path); });
        return std::move(m_errors);
    }

private:
    void refuse(const JsonPath& path, std::string code, std::vector<std::string> arguments) {
        m_errors.push_back({std::move(code), path.text(), std::move(arguments)});
    }

    /// A number that a text shows has to exist in the run.
    void numbersIn(const Text& text, const JsonPath& path) {
        for (const TextPiece& piece : textPieces(text.english())) {
            const bool unknown = !m_lesson.measures.contains(piece.words);
            if (piece.placeholder && !unknown) exists(piece.words, path);
        }
    }
    bool exists(const std::string& measure, const JsonPath& path) {
        if (m_run.numbers.contains(measure)) return true;
        refuse(path, "number_missing", {measure});
        return false;
    }

    static std::string nameList(const std::set<std::string>& all) {
        std::string text;
        for (const std::string& one : all) text.append(text.empty() ? "" : ", ").append(one);
        return text;
    }

    void choices(const std::vector<Choice>& all, const std::string& prove, bool mustProve, const JsonPath& path,
                 std::string_view key) {
        if (all.empty()) return;
        const JsonPath list(path, key);
        differ(all, list);
        const ProvedChoices proved = provedChoices(all, prove, mustProve, m_run, list);
        m_errors.insert(m_errors.end(), proved.errors.begin(), proved.errors.end());
    }

    void number(const std::optional<NumberQuestion>& asked, const JsonPath& path) {
        if (!asked) return;
        const Errors found = numberProblems(*asked, m_lesson, m_run, m_library, JsonPath(path, "number"));
        m_errors.insert(m_errors.end(), found.begin(), found.end());
    }

    /// Two choices that read the same can not be told apart.
    void differ(const std::vector<Choice>& all, const JsonPath& path) {
        std::vector<std::string> said;
        for (std::size_t i = 0; i < all.size(); ++i) {
            const std::string words = filled(all[i].say);
            const auto same = std::find(said.begin(), said.end(), words);
            if (same != said.end()) refuse(JsonPath(path, i), "same_choice", {std::to_string(same - said.begin())});
            said.push_back(words);
        }
    }

    std::string filled(const Text& text) const {
        return filledText(text.english(), textLanguages.front(),
                          [this](std::string_view measure) -> std::optional<double> {
                              const auto found = m_run.numbers.find(measure);
                              return found == m_run.numbers.end() ? std::nullopt : std::optional(found->second);
                          });
    }

    void step(const Recall& recall, const JsonPath& path) {
        const JsonPath items(path, "items");
        for (std::size_t i = 0; i < recall.items.size(); ++i)
            if (!m_around.steps.contains(recall.items[i]))
                refuse(JsonPath(items, i), "unknown_step", {recall.items[i]});
    }
    void step(const TakeAway& last, const JsonPath& path) {
        const JsonPath words(path, "words");
        for (std::size_t i = 0; i < last.words.size(); ++i)
            if (!m_around.words.contains(last.words[i]))
                refuse(JsonPath(words, i), "unknown_word", {last.words[i], nameList(m_around.words)});
    }
    void step(const Predict& predict, const JsonPath& path) {
        const JsonPath items(path, "items");
        for (std::size_t i = 0; i < predict.items.size(); ++i) {
            const JsonPath at(items, i);
            exists(predict.items[i].measure, JsonPath(at, "measure"));
        }
        choices(predict.choices, predict.prove, true, path, "choices");
        patterns(predict, path);
    }
    void patterns(const Predict& predict, const JsonPath& path) {
        const JsonPath list(path, "patterns");
        for (std::size_t i = 0; i < predict.patterns.size(); ++i) {
            const JsonPath at(list, i);
            const Pattern& pattern = predict.patterns[i];
            const auto first = recognised(predict, pattern.example, m_lesson, m_run, m_library);
            if (!first || *first > i)
                refuse(at, "pattern_never", {pattern.id});
            else if (*first < i)
                refuse(at, "pattern_hidden", {pattern.id, predict.patterns[*first].id});
        }
        const auto wrong = recognisedInTruth(predict, m_run);
        if (wrong) refuse(JsonPath(list, *wrong), "pattern_on_truth", {predict.patterns[*wrong].id});
    }
    void step(const RunStep&, const JsonPath&) {}
    void step(const Explain& one, const JsonPath& path) { choices(one.choices, one.prove, false, path, "choices"); }
    void step(const CheckStep& one, const JsonPath& path) {
        choices(one.choices, one.prove, true, path, "choices");
        number(one.number, path);
    }
    void step(const Item& one, const JsonPath& path) {
        choices(one.choices, one.prove, true, path, "choices");
        number(one.number, path);
        if (!m_around.lessons.contains(one.lesson)) refuse(JsonPath(path, "lesson"), "unknown_lesson", {one.lesson});
        if (one.test == TestTime::After) differs(one, path);
    }
    /// A twin asks with other numbers: it reads otherwise.
    void differs(const Item& after, const JsonPath& path) {
        for (const Step& step : m_lesson.steps) {
            const auto* before = std::get_if<Item>(&step);
            if (!before || before->lesson != after.lesson || before->test == TestTime::After) continue;
            if (filled(before->text) + filled(before->ask) == filled(after.text) + filled(after.ask))
                refuse(JsonPath(path, "ask"), "same_twin", {after.lesson});
        }
    }
    void step(const Scene& scene, const JsonPath& path) {
        if (!scene.question) return;
        number(scene.question->number, JsonPath(path, "question"));
        const bool numbers = scene.question->kind == QuestionKind::Number;
        choices(scene.question->answers, scene.question->prove, numbers, JsonPath(path, "question"), "answers");
    }
    void step(const Try& task, const JsonPath& path) {
        if (goalReached(task, m_run, m_run)) refuse(JsonPath(path, "goal"), "goal_at_start", {});
        Scenario moved = m_lesson.scenarios.find(task.scenario)->second;
        for (const auto& [place, value] : task.oneWay) {
            auto next = withValueAt(std::move(moved), place, value);
            if (!next) return;  // `problems` has said so
            moved = std::move(next).value();
        }
        const auto changed = runChanged(m_lesson, m_run, task.scenario, moved, m_library);
        if (!changed)
            refuse(JsonPath(path, "one_way"), changed.errors().front().code, changed.errors().front().arguments);
        else if (!goalReached(task, m_run, *changed))
            refuse(JsonPath(path, "one_way"), "goal_missed", {task.goal.front()});
    }

    const Lesson& m_lesson;
    const Library& m_library;
    const LessonRun& m_run;
    const LessonSurroundings& m_around;
    Errors m_errors;
};

/// Languages, lengths and placeholders of one text.
class TextCheck {
public:
    explicit TextCheck(const Lesson& lesson) : m_lesson(lesson) {}

    void one(const Text& text, const JsonPath& path, std::size_t most) {
        if (!text.isByLanguage()) return forAll(text, path, most);
        for (const std::string_view language : textLanguages) {
            const auto words = text.words.find(language);
            if (words == text.words.end() || words->second.empty()) {
                refuse(path, "language_missing", {std::string(language)});
                continue;
            }
            length(words->second, language, JsonPath(path, language), most);
            placeholders(words->second, JsonPath(path, language));
        }
    }
    void together(const Step& step, const JsonPath& path) {
        const auto texts = textsTogether(step);
        for (const std::string_view language : textLanguages) {
            std::size_t words = 0;
            for (const Text* text : texts) words += wordsToRead(text->in(language), language);
            const std::size_t room = roomIn(language, mostWordsOfStep);
            if (words > room)
                refuse(path, countsCharacters(language) ? "step_too_long_characters" : "step_too_long",
                       {std::to_string(words), std::to_string(room), std::string(language)});
        }
    }
    Errors take() && { return std::move(m_errors); }

private:
    /// One text for all languages: a number and signs need no translation.
    void forAll(const Text& text, const JsonPath& path, std::size_t most) {
        std::string all;
        for (const std::string_view language : textLanguages) all.append(all.empty() ? "" : ", ").append(language);
        if (hasWords(text.english())) return refuse(path, "one_for_all_languages", {all});
        length(text.english(), textLanguages.front(), path, most);
        placeholders(text.english(), path);
    }
    static bool hasWords(std::string_view text) {
        const auto pieces = textPieces(text);
        return std::any_of(pieces.begin(), pieces.end(),
                           [](const TextPiece& piece) { return !piece.placeholder && hasLetters(piece.words); });
    }
    void refuse(const JsonPath& path, std::string code, std::vector<std::string> arguments) {
        m_errors.push_back({std::move(code), path.text(), std::move(arguments)});
    }
    void length(std::string_view text, std::string_view language, const JsonPath& path, std::size_t most) {
        const std::size_t words = wordsToRead(text, language);
        const std::size_t room = roomIn(language, most);
        if (words > room)
            refuse(path, countsCharacters(language) ? "too_many_characters" : "too_many_words",
                   {std::to_string(words), std::to_string(room)});
    }
    void placeholders(std::string_view text, const JsonPath& path) {
        for (const TextPiece& piece : textPieces(text)) {
            if (!piece.placeholder) continue;
            if (!m_lesson.measures.contains(piece.words)) refuse(path, "unknown_measure", {piece.words});
            if (!isNumberFormat(piece.format)) refuse(path, "unknown_format", {piece.format});
        }
    }

    const Lesson& m_lesson;
    Errors m_errors;
};

}  // namespace

Errors textProblems(const Lesson& lesson) {
    TextCheck check(lesson);
    forEachText(lesson,
                [&check](const Text& text, const JsonPath& path, std::size_t most) { check.one(text, path, most); });
    const JsonPath top;
    const JsonPath steps(top, "steps");
    for (std::size_t i = 0; i < lesson.steps.size(); ++i) check.together(lesson.steps[i], JsonPath(steps, i));
    return std::move(check).take();
}

Errors checkLesson(const Lesson& lesson, const Library& library, const LessonSurroundings& surroundings) {
    const auto run = runLesson(lesson, library);
    if (!run) return run.errors();
    Errors errors = LessonProof(lesson, library, *run, surroundings).check();
    for (const Errors& more : {axisProblems(lesson, library, *run), textProblems(lesson)})
        errors.insert(errors.end(), more.begin(), more.end());
    return errors;
}

}  // namespace theca
