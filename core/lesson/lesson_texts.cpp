#include "core/lesson/lesson_texts.h"

#include "core/base/overloaded.h"

namespace theca {

namespace {

constexpr std::size_t headingWords = 9;
constexpr std::size_t textWords = 55;
constexpr std::size_t askWords = 35;
constexpr std::size_t choiceWords = 18;
constexpr std::size_t answerWords = 45;
constexpr std::size_t sayWords = 12;
constexpr std::size_t hallWords = 25;
constexpr std::size_t titleWords = 8;
constexpr std::size_t lessonTitleWords = 12;
constexpr std::size_t notesWords = 200;

class Texts {
public:
    explicit Texts(const VisitText& visit) : m_visit(visit) {}

    void lesson(const Lesson& lesson) {
        const JsonPath top;
        one(lesson.title, top, "title", lessonTitleWords);
        one(lesson.objective, top, "objective", askWords);
        one(lesson.misconception, top, "misconception", askWords);
        const JsonPath scenarios(top, "scenarios");
        for (const auto& [name, scenario] : lesson.scenarios) curves(scenario, JsonPath(scenarios, name));
        const JsonPath steps(top, "steps");
        for (std::size_t i = 0; i < lesson.steps.size(); ++i) {
            const JsonPath path(steps, i);
            std::visit([&](const auto& each) { step(each, path); }, lesson.steps[i]);
        }
    }

private:
    void one(const Text& text, const JsonPath& path, std::string_view key, std::size_t most) {
        if (!text.words.empty()) m_visit(text, JsonPath(path, key), most);
    }
    /// The names that stand at the curves.
    void curves(const Scenario& scenario, const JsonPath& path) {
        one(scenario.title, path, "title", askWords);
        const JsonPath therapies(path, "therapies");
        for (std::size_t i = 0; i < scenario.therapies.size(); ++i) {
            const JsonPath at(therapies, i);
            one(scenario.therapies[i].name, at, "name", sayWords);
        }
    }
    void choices(const std::vector<Choice>& all, const JsonPath& path, std::string_view key) {
        const JsonPath list(path, key);
        for (std::size_t i = 0; i < all.size(); ++i) {
            const JsonPath at(list, i);
            one(all[i].say, at, "say", choiceWords);
            one(all[i].answer, at, "answer", answerWords);
        }
    }
    void number(const std::optional<NumberQuestion>& asked, const JsonPath& path) {
        if (!asked) return;
        const JsonPath at(path, "number");
        one(asked->answer, at, "answer", answerWords);
        patterns(asked->patterns, answerWords, at);
    }
    void patterns(const std::vector<Pattern>& all, std::size_t most, const JsonPath& path) {
        const JsonPath list(path, "patterns");
        for (std::size_t i = 0; i < all.size(); ++i) {
            const JsonPath at(list, i);
            one(all[i].say, at, "say", most);
        }
    }
    template <class Asks>
    void head(const Asks& asks, const JsonPath& path) {
        one(asks.heading, path, "heading", headingWords);
        one(asks.text, path, "text", textWords);
    }
    void step(const Recall&, const JsonPath&) {}
    void step(const Predict& predict, const JsonPath& path) {
        head(predict, path);
        one(predict.ask, path, "ask", askWords);
        const JsonPath items(path, "items");
        for (std::size_t i = 0; i < predict.items.size(); ++i) {
            const JsonPath at(items, i);
            one(predict.items[i].say, at, "say", sayWords);
        }
        choices(predict.choices, path, "choices");
        const JsonPath features(path, "features");
        for (std::size_t i = 0; i < predict.features.size(); ++i) {
            const JsonPath at(features, i);
            one(predict.features[i].say, at, "say", sayWords);
        }
        patterns(predict.patterns, textWords, path);
    }
    void step(const RunStep& run, const JsonPath& path) { head(run, path); }
    void step(const Explain& explain, const JsonPath& path) {
        head(explain, path);
        one(explain.ask, path, "ask", askWords);
        choices(explain.choices, path, "choices");
    }
    void step(const CheckStep& check, const JsonPath& path) {
        head(check, path);
        one(check.ask, path, "ask", askWords);
        choices(check.choices, path, "choices");
        number(check.number, path);
    }
    void step(const Item& item, const JsonPath& path) {
        one(item.text, path, "text", textWords);
        one(item.ask, path, "ask", askWords);
        choices(item.choices, path, "choices");
        number(item.number, path);
    }
    void step(const Try& task, const JsonPath& path) {
        head(task, path);
        one(task.say, path, "say", askWords);
        one(task.hint, path, "hint", answerWords);
    }
    void step(const TakeAway& last, const JsonPath& path) {
        one(last.say, path, "say", textWords);
        one(last.leavesOut, path, "leaves_out", answerWords);
    }
    void step(const Scene& scene, const JsonPath& path) {
        one(scene.title, path, "title", titleWords);
        one(scene.text, path, "text", hallWords);
        one(scene.notes, path, "notes", notesWords);
        if (scene.question) {
            const JsonPath at(path, "question");
            one(scene.question->text, at, "text", hallWords);
            choices(scene.question->answers, at, "answers");
            number(scene.question->number, at);
        }
        const JsonPath beats(path, "beats");
        for (std::size_t i = 0; i < scene.beats.size(); ++i) {
            const JsonPath at(beats, i);
            if (const auto* say = std::get_if<SayBeat>(&scene.beats[i])) one(say->say, at, "say", sayWords);
        }
    }

    const VisitText& m_visit;
};

void addChoices(std::vector<const Text*>& all, const std::vector<Choice>& choices) {
    for (const Choice& choice : choices) all.push_back(&choice.say);
}

}  // namespace

void forEachText(const Lesson& lesson, const VisitText& visit) { Texts(visit).lesson(lesson); }

std::vector<const Text*> textsTogether(const Step& step) {
    std::vector<const Text*> all;
    const auto asks = [&all](const auto& one) {
        all = {&one.heading, &one.text, &one.ask};
        addChoices(all, one.choices);
    };
    std::visit(Overloaded{[&](const Predict& one) {
                              asks(one);
                              for (const PredictItem& item : one.items) all.push_back(&item.say);
                          },
                          [&](const Explain& one) { asks(one); }, [&](const CheckStep& one) { asks(one); },
                          [&](const Item& one) {
                              all = {&one.text, &one.ask};
                              addChoices(all, one.choices);
                          },
                          [&](const Try& one) {
                              all = {&one.heading, &one.text, &one.say};
                          },
                          [&](const TakeAway& one) {
                              all = {&one.say, &one.leavesOut};
                          },
                          [](const auto&) {}},
               step);
    return all;
}

bool countsCharacters(std::string_view language) { return language == "zh_CN"; }

std::size_t roomIn(std::string_view language, std::size_t englishWords) {
    if (countsCharacters(language)) return 2 * englishWords;
    return language == "es" ? englishWords + englishWords / 4 : englishWords;
}

}  // namespace theca
