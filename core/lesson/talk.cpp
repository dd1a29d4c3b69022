#include "core/lesson/talk.h"

#include <algorithm>
#include <numeric>
#include <utility>

#include "core/base/overloaded.h"
#include "core/lesson/has_beat.h"
#include "core/lesson/item_answers.h"
#include "core/lesson/step_place.h"

namespace theca {

namespace {

void complete(Scene& scene, const Scenario& scenario) {
    constexpr std::size_t most = 4;
    if (scene.show.empty()) {
        scene.show.resize(std::min(scenario.therapies.size(), most));
        std::iota(scene.show.begin(), scene.show.end(), 0);
    }
    if (scene.charts.empty()) scene.charts = {"csf:L1"};
    if (scene.layout == SceneLayout::TwoCharts && scene.charts.size() < 2) scene.layout = SceneLayout::Chart;
    if (scene.layout == SceneLayout::Chart || scene.layout == SceneLayout::ChartAndSpines) scene.charts.resize(1);
}

/// Turns steps into scenes, one after the other.
class Scenes {
public:
    Scenes(const Lesson& lesson, const LessonRun* run) : m_lesson(lesson), m_run(run) {
        for (const Step& one : lesson.steps) std::visit([this](const auto& step) { add(step); }, one);
    }
    std::vector<Scene> take() && { return std::move(m_scenes); }
    std::map<std::size_t, const Predict*> predicted() const { return m_predicted; }

private:
    void add(const Recall&) {}
    void add(const Scene& scene) { push(scene); }

    void add(const Predict& predict) {
        Scene scene = sceneOf(predict);
        scene.notes = predict.text;
        if (!predict.what.empty()) scene.charts = {predict.what};
        if (predict.as == Task::Profile) scene.layout = SceneLayout::ChartAndSpines;
        if (predict.as == Task::Place)
            for (const std::string& one : predict.show)
                if (one != predict.what && one != "spine" && scene.charts.size() < 2) scene.charts.push_back(one);
        if (scene.charts.size() == 1 && scene.layout == SceneLayout::TwoCharts) scene.layout = SceneLayout::Chart;
        scene.hide = predict.hideTherapies;
        scene.hide.push_back(predict.therapy);
        m_held = scene.hide;
        ask(scene, predict.ask, predict.choices, predict.prove);
        m_picture = scene.layout;
        if (predict.as == Task::Draw || predict.as == Task::Band)
            scene.beats = {GuessBeat{}};
        else if (m_run && !predict.items.empty())
            askItems(scene, predict);
        else if (predict.choices.empty())
            scene.layout = SceneLayout::Question;
        m_predicted[m_scenes.size()] = &predict;
        push(std::move(scene));
    }

    /// One number is voted on by ranges. Of an order or of flags the hall says what comes first, of several numbers
    /// nothing: the items are there, and after the vote what the run says of each.
    void askItems(Scene& scene, const Predict& predict) const {
        if (!scene.question) return;
        Question& question = *scene.question;
        const bool one = predict.as == Task::Number && predict.items.size() == 1 && predict.axis;
        question.answers = one ? rangesOf(predict, m_lesson, *m_run) : itemsOf(predict, m_lesson, *m_run);
        question.kind = QuestionKind::Number;
        if (one)
            scene.beats = {AskBeat{}, ResultBeat{}};
        else if (predict.as == Task::Number)
            scene.beats = {AskBeat{}, AnswerBeat{}};
        else
            scene.beats = {AskBeat{}, ResultBeat{}, AnswerBeat{}};
    }

    /// Uncovers in the scene of the prediction, if that is the step before.
    void add(const RunStep& run) {
        if (m_held.empty() || m_scenes.empty()) return push(sceneOf(run));
        Scene& scene = m_scenes.back();
        if (scene.layout == SceneLayout::Question) scene.beats.emplace_back(LayoutBeat{m_picture});
        scene.beats.emplace_back(RevealBeat{std::exchange(m_held, {})});
        if (scene.question && !scene.question->answers.empty() && !hasBeat<AnswerBeat>(scene))
            scene.beats.emplace_back(AnswerBeat{});
    }

    void add(const Explain& explain) {
        Scene scene = sceneOf(explain);
        if (explain.choices.empty()) {
            scene.layout = SceneLayout::Text;
            scene.text = explain.ask.empty() ? explain.text : explain.ask;
        } else {
            ask(scene, explain.ask, explain.choices, explain.prove);
            scene.beats.emplace_back(AnswerBeat{});
        }
        scene.notes = explain.text;
        push(std::move(scene));
    }

    void add(const CheckStep& check) {
        Scene scene = sceneOf(check);
        scene.notes = check.text;
        addAsked(std::move(scene), check);
    }

    void add(const Item& item) {
        Scene scene;
        scene.title = m_lesson.title;
        scene.layout = SceneLayout::Question;
        scene.text = item.text;
        scene.notes = item.text;
        addAsked(std::move(scene), item);
    }

    template <class T>
    void addAsked(Scene scene, const T& step) {
        ask(scene, step.ask, step.choices, step.prove);
        if (step.number) {
            scene.question->kind = QuestionKind::Number;
            scene.question->number = step.number;
            scene.beats = {AskBeat{}};  // there is nothing to vote on
        }
        scene.beats.emplace_back(AnswerBeat{});
        push(std::move(scene));
    }

    void add(const Try& task) {
        Scene scene = sceneOf(task);
        scene.notes = task.text;
        scene.adjust = task.unlock;
        scene.beats = {SayBeat{task.say}};
        push(std::move(scene));
    }

    void add(const TakeAway& last) {
        Scene scene;
        scene.title = m_lesson.title;
        scene.layout = SceneLayout::Text;
        scene.text = last.say;
        scene.notes = last.leavesOut;
        push(std::move(scene));
    }

    /// What all steps with a picture share: whole curves, of the first two charts.
    template <class T>
    Scene sceneOf(const T& step) {
        Scene scene;
        scene.title = step.heading.empty() ? m_lesson.title : step.heading;
        scene.scenario = step.scenario;
        for (const std::string& one : step.show)
            if (one != "spine" && scene.charts.size() < 2) scene.charts.push_back(one);
        const bool spine = std::find(step.show.begin(), step.show.end(), "spine") != step.show.end();
        if (scene.charts.size() == 2) scene.layout = SceneLayout::TwoCharts;
        if (spine && scene.charts.size() == 1) scene.layout = SceneLayout::ChartAndSpines;
        scene.ahead = true;
        m_toEnd = true;
        return scene;
    }

    static void ask(Scene& scene, const Text& text, const std::vector<Choice>& choices, const std::string& prove) {
        if (text.empty()) return;
        Question question;
        question.text = text;
        question.answers = choices;
        question.prove = prove;
        scene.question = std::move(question);
        if (!choices.empty()) scene.beats = {AskBeat{}, ResultBeat{}};
    }

    void push(Scene scene) {
        if (scene.scenario.empty()) scene.scenario = m_scenario;
        if (scene.scenario.empty() && !m_lesson.scenarios.empty()) scene.scenario = m_lesson.scenarios.begin()->first;
        m_scenario = scene.scenario;
        const auto found = m_lesson.scenarios.find(scene.scenario);
        if (found != m_lesson.scenarios.end()) {
            complete(scene, found->second);
            if (m_toEnd) scene.playhead = found->second.horizon;
        }
        m_toEnd = false;
        m_scenes.push_back(std::move(scene));
    }
    const Lesson& m_lesson;
    const LessonRun* m_run;
    std::vector<Scene> m_scenes;
    std::map<std::size_t, const Predict*> m_predicted;
    std::string m_scenario;
    std::vector<int> m_held;                     ///< therapies of the last prediction, until a run uncovers them
    SceneLayout m_picture = SceneLayout::Chart;  ///< of the last prediction, behind its question
    bool m_toEnd = false;                        ///< the scene in hand shows whole runs
};

}  // namespace

Talk talkOf(std::shared_ptr<const Lesson> lesson, const LessonRun* run) {
    Scenes all(*lesson, run);
    auto predicted = all.predicted();
    return {std::move(lesson), std::move(all).take(), std::move(predicted)};
}

Scene wholeScene(const Lesson& lesson, std::size_t step) {
    Scene scene = std::get<Scene>(lesson.steps[step]);
    scene.scenario = scenarioOf(lesson, step);
    const auto found = lesson.scenarios.find(scene.scenario);
    if (found != lesson.scenarios.end()) complete(scene, found->second);
    return scene;
}

std::optional<StagePlace> placeAfter(const Talk& talk, StagePlace place) {
    if (place.step < talk.scenes[place.scene].beats.size()) return StagePlace{place.scene, place.step + 1};
    if (place.scene + 1 < talk.scenes.size()) return StagePlace{place.scene + 1, 0};
    return std::nullopt;
}

std::optional<StagePlace> placeBefore(const Talk& talk, StagePlace place) {
    if (place.step > 0) return StagePlace{place.scene, place.step - 1};
    if (place.scene == 0) return std::nullopt;
    return StagePlace{place.scene - 1, talk.scenes[place.scene - 1].beats.size()};
}

std::size_t pressesOf(const Talk& talk) {
    if (talk.scenes.empty()) return 0;
    const auto add = [](std::size_t sum, const Scene& one) { return sum + one.beats.size(); };
    return std::accumulate(talk.scenes.begin(), talk.scenes.end(), talk.scenes.size() - 1, add);
}

}  // namespace theca
