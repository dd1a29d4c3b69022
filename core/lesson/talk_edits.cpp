#include "core/lesson/talk_edits.h"

#include <algorithm>
#include <string>
#include <utility>

#include "core/lesson/has_beat.h"
#include "core/scenario/scenario_path.h"

namespace theca {

namespace {

Scene& scene_(Lesson& talk, std::size_t place) { return std::get<Scene>(talk.steps[place]); }

std::string numbered(std::string_view name, std::size_t number) {
    std::string text(name);
    text.append(std::to_string(number));
    return text;
}

/// No words at all are the empty text, in every language.
void say(Text& text, std::string_view language, std::string words) {
    if (words.empty())
        text = {};
    else
        text.say(language, std::move(words));
}

/// The name of a scenario like this one, which is added if there is none.
std::string nameFor(Lesson& talk, Scenario scenario) {
    scenario.pins.clear();
    scenario.view = {};
    for (const auto& [name, known] : talk.scenarios)
        if (known == scenario) return name;
    std::size_t number = talk.scenarios.size() + 1;
    std::string name = numbered("s", number);
    while (talk.scenarios.contains(name)) name = numbered("s", ++number);
    talk.scenarios.emplace(name, std::move(scenario));
    return name;
}

void dropUnused(Lesson& talk) {
    std::erase_if(talk.scenarios, [&](const auto& one) {
        return std::none_of(talk.steps.begin(), talk.steps.end(),
                            [&](const Step& step) { return std::get<Scene>(step).scenario == one.first; });
    });
}

bool reveals(const Scene& scene, int therapy) {
    return std::any_of(scene.beats.begin(), scene.beats.end(), [therapy](const Beat& beat) {
        const auto* one = std::get_if<RevealBeat>(&beat);
        return one && std::find(one->therapies.begin(), one->therapies.end(), therapy) != one->therapies.end();
    });
}

std::string freeId(const Lesson& talk, std::string id) {
    const auto taken = [&](const std::string& name) {
        return std::any_of(talk.steps.begin(), talk.steps.end(),
                           [&](const Step& step) { return std::get<Scene>(step).id == name; });
    };
    std::size_t number = talk.steps.size() + 1;
    while (taken(id)) id = numbered("scene-", number++);
    return id;
}

/// As in a scenario's `lock`: "therapies/0/pump/tip_level".
std::string pathOf(const ScenarioChange& change) {
    std::string path;
    for (const FieldStep& step : change.steps) {
        if (!path.empty()) path.append("/");
        path.append(step.field.key);
        if (step.index) path.append("/").append(std::to_string(*step.index));
    }
    return path;
}

}  // namespace

Lesson emptyTalk() {
    Lesson talk;
    talk.id = "my-talk";
    return talk;
}

Lesson withScene(Lesson talk, const Scenario& shown) {
    constexpr std::size_t most = 4;
    const View& view = shown.view;
    Scene scene;
    scene.id = freeId(talk, numbered("scene-", talk.steps.size() + 1));
    scene.title = shown.title;
    scene.layout = SceneLayout::ChartAndSpines;
    scene.charts = {std::string("csf:").append(view.level ? levelName(*view.level) : std::string_view("cranial"))};
    scene.level = view.level;
    for (std::size_t i = 0; i < shown.therapies.size() && scene.show.size() < most; ++i)
        if (shown.therapies[i].shown) scene.show.push_back(static_cast<int>(i));
    scene.playhead = view.playhead;
    scene.ahead = true;
    if (talk.title.empty()) talk.title = shown.title;
    scene.scenario = nameFor(talk, shown);
    talk.steps.emplace_back(std::move(scene));
    return talk;
}

Lesson withSceneMoved(Lesson talk, std::size_t from, std::size_t to) {
    Step step = std::move(talk.steps[from]);
    talk.steps.erase(talk.steps.begin() + static_cast<std::ptrdiff_t>(from));
    talk.steps.insert(talk.steps.begin() + static_cast<std::ptrdiff_t>(to), std::move(step));
    return talk;
}

Lesson withSceneTwice(Lesson talk, std::size_t place) {
    Scene copy = sceneAt(talk, place);
    copy.id = freeId(talk, copy.id);
    talk.steps.insert(talk.steps.begin() + static_cast<std::ptrdiff_t>(place) + 1, std::move(copy));
    return talk;
}

Lesson withoutScene(Lesson talk, std::size_t place) {
    talk.steps.erase(talk.steps.begin() + static_cast<std::ptrdiff_t>(place));
    dropUnused(talk);
    return talk;
}

Lesson withSceneTitle(Lesson talk, std::size_t place, std::string_view language, std::string title) {
    say(scene_(talk, place).title, language, std::move(title));
    return talk;
}

Lesson withSceneNotes(Lesson talk, std::size_t place, std::string_view language, std::string notes) {
    say(scene_(talk, place).notes, language, std::move(notes));
    return talk;
}

Lesson withBeat(Lesson talk, std::size_t place, Beat beat) {
    Scene& scene = scene_(talk, place);
    if (const auto* reveal = std::get_if<RevealBeat>(&beat))
        for (const int one : reveal->therapies)
            if (std::find(scene.hide.begin(), scene.hide.end(), one) == scene.hide.end()) scene.hide.push_back(one);
    if (std::holds_alternative<PlayBeat>(beat)) {
        scene.ahead = false;
        if (!hasBeat<PlayBeat>(scene)) scene.playhead = Hours(0);
    }
    scene.beats.push_back(std::move(beat));
    return talk;
}

Lesson withoutBeat(Lesson talk, std::size_t place, std::size_t beat) {
    Scene& scene = scene_(talk, place);
    scene.beats.erase(scene.beats.begin() + static_cast<std::ptrdiff_t>(beat));
    std::erase_if(scene.hide, [&](int therapy) { return !reveals(scene, therapy); });
    return talk;
}

Lesson withBeatMoved(Lesson talk, std::size_t place, std::size_t from, std::size_t to) {
    auto& beats = scene_(talk, place).beats;
    Beat beat = std::move(beats[from]);
    beats.erase(beats.begin() + static_cast<std::ptrdiff_t>(from));
    beats.insert(beats.begin() + static_cast<std::ptrdiff_t>(to), std::move(beat));
    return talk;
}

Lesson withQuestion(Lesson talk, std::size_t place, Question question) {
    Scene& scene = scene_(talk, place);
    const bool asked = std::any_of(scene.beats.begin(), scene.beats.end(), isOfQuestion);
    if (!asked) {
        scene.beats.insert(scene.beats.begin(), {AskBeat{}, ResultBeat{}});
        scene.beats.emplace_back(AnswerBeat{});
    }
    scene.question = std::move(question);
    return talk;
}

Lesson withoutQuestion(Lesson talk, std::size_t place) {
    Scene& scene = scene_(talk, place);
    scene.question.reset();
    std::erase_if(scene.beats, isOfQuestion);
    return talk;
}

std::vector<SetBeat> changesOf(const Scene& scene) {
    std::vector<SetBeat> all;
    for (const Beat& beat : scene.beats)
        if (const auto* one = std::get_if<SetBeat>(&beat)) all.push_back(*one);
    return all;
}

std::optional<std::vector<SetBeat>> beatsBetween(Scenario before, Scenario after) {
    for (Scenario* one : {&before, &after}) {
        one->title = {};
        one->view = {};
        one->pins.clear();
    }
    std::vector<SetBeat> beats;
    for (const ScenarioChange& change : scenarioChanges(before, after)) {
        if (change.kind != ScenarioChange::Kind::Value || !change.after) return std::nullopt;
        Result<Scenario> next = withValueAt(before, pathOf(change), *change.after);
        if (!next) return std::nullopt;
        before = std::move(next).value();
        beats.push_back({pathOf(change), *change.after});
    }
    return before == after ? std::optional(std::move(beats)) : std::nullopt;
}

bool isTalk(const Lesson& lesson) {
    return std::all_of(lesson.steps.begin(), lesson.steps.end(),
                       [](const Step& step) { return std::holds_alternative<Scene>(step); });
}

const Scene& sceneAt(const Lesson& talk, std::size_t place) { return std::get<Scene>(talk.steps[place]); }

}  // namespace theca
