#include "app/present/talk_facts.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>
#include <cmath>
#include <thread>

#include "app/base/display.h"
#include "app/base/language.h"
#include "app/learn/number_words.h"
#include "app/present/stage_words.h"
#include "core/base/json_path.h"
#include "core/base/number_text.h"
#include "core/lesson/placeholder.h"
#include "core/solve/exposure.h"

namespace theca::app {

namespace {

struct FactWords {
    Q_DECLARE_TR_FUNCTIONS(Stage)
};

constexpr double nanograms = 1000;  ///< ng/mL in a µg/mL
constexpr int mostPeople = 2000;    ///< in a band: more make it no truer to the eye
constexpr double moved_ = 1e-6;     ///< a relative difference that is more than rounding

std::string keyOf(const std::string& scenario, const std::vector<SetBeat>& changes) {
    std::string key = scenario;
    for (const SetBeat& one : changes) {
        key.append("\n").append(one.path).append("=");
        if (const auto* number = std::get_if<double>(&one.value)) key.append(spelledOut(*number));
        if (const auto* flag = std::get_if<bool>(&one.value)) key.append(*flag ? "true" : "false");
        if (const auto* word = std::get_if<std::string>(&one.value)) key.append(*word);
    }
    return key;
}

double highestOf(const Trajectory& one, Signal signal) {
    if (!one.offers(signal)) return 0;
    return nanograms * extremes(one, signal, Hours(0), one.horizon()).highest.value;
}

double highestOf(const PopulationBands& people) {
    double highest = 0;
    for (const auto& therapy : people.therapies)
        for (const double value : therapy.front().p95)
            if (std::isfinite(value)) highest = std::max(highest, nanograms * value);
    return highest;
}

std::vector<double> evenTimes(Hours horizon) {
    constexpr int steps = 240;
    std::vector<double> times(steps + 1);
    for (int i = 0; i <= steps; ++i) times[static_cast<std::size_t>(i)] = horizon.number() * i / steps;
    return times;
}

Scale given(const Span& span, bool log) {
    if (log && span.low <= 0) return logScale(span.high);
    return {span.low, span.high, log};
}

}  // namespace

Result<TalkFacts> TalkFacts::of(std::shared_ptr<const Lesson> lesson, std::shared_ptr<const Library> library) {
    Result<LessonRun> run = runLesson(*lesson, *library);
    if (!run) return run.errors();
    Talk talk = talkOf(std::move(lesson), &*run);
    TalkFacts facts(std::move(talk), std::move(library), std::move(run).value());
    if (Errors errors = facts.simulateAll(); !errors.empty()) return errors;
    facts.setScales();
    return facts;
}

Errors TalkFacts::simulateAll() {
    Errors errors;
    const JsonPath top;
    const JsonPath steps(top, "steps");
    for (std::size_t i = 0; i < m_talk.scenes.size(); ++i) {
        const Scene& scene = m_talk.scenes[i];
        for (std::size_t step = 0; step <= scene.beats.size(); ++step) {
            const StageState state = stageAt(m_talk, {i, step});
            if (state.scenario.empty()) continue;
            if (const auto one = simulated(state.scenario, state.changes); one) {
                notePeople(state);
                noteHighest(state);
            } else {
                for (Error error : one.errors()) {
                    error.path = JsonPath(steps, i).text();
                    errors.push_back(std::move(error));
                }
            }
        }
    }
    return errors;
}

void TalkFacts::noteHighest(const StageState& state) {
    const auto one = staged(state);
    const Drug& drug = m_library->drugs.at(one->scenario.drug);
    for (const std::string& what : state.charts) {
        const auto signal = signalNamed(what, drug);
        if (!signal || !isConcentration(*signal, drug)) continue;
        double& highest = signal->kind == Signal::Kind::Plasma ? m_highestPlasma : m_highestFluid;
        for (const int therapy : state.therapies)
            highest = std::max(highest, highestOf(one->run.therapies[static_cast<std::size_t>(therapy)], *signal));
        if (const PopulationBands* people = peopleOf(*one, what)) highest = std::max(highest, highestOf(*people));
    }
}

void TalkFacts::notePeople(const StageState& state) {
    const auto one = staged(state);
    if (one->scenario.population.patients < 1) return;
    for (const std::string& what : state.charts) {
        const auto signal = signalNamed(what, m_library->drugs.at(one->scenario.drug));
        if (!signal || peopleOf(*one, what)) continue;
        Scenario plan = one->scenario;
        plan.population.patients = std::min(plan.population.patients, mostPeople);
        PopulationOptions options;
        options.threads = std::max(1U, std::thread::hardware_concurrency());
        if (auto found = populationBands(plan, *m_library, {*signal}, evenTimes(plan.horizon), options); found)
            m_people.emplace(std::pair(one.get(), what), std::move(found).value());
    }
}

const PopulationBands* TalkFacts::peopleOf(const Staged& staged, const std::string& what) const {
    const auto found = m_people.find({&staged, what});
    return found == m_people.end() ? nullptr : &found->second;
}

void TalkFacts::setScales() {
    const LessonRanges& ranges = lesson().ranges;
    const auto usual = [&](double highest) { return ranges.log ? logScale(highest) : linearScale(highest); };
    // A learner's axis grows with a curve that leaves it; a hall's does so from the beginning.
    const auto holds = [](const std::optional<Span>& range, double highest) { return range && highest <= range->high; };
    m_fluid = holds(ranges.csf, m_highestFluid) ? given(*ranges.csf, ranges.log) : usual(m_highestFluid);
    m_plasma = holds(ranges.plasma, m_highestPlasma) ? given(*ranges.plasma, ranges.log) : usual(m_highestPlasma);
    m_colours = ranges.colour ? ColourScale{{ranges.colour->low, ranges.colour->high, ranges.colour->low > 0}}
                              : colourScale(m_highestFluid, true);
}

Result<std::shared_ptr<const TalkFacts::Staged>> TalkFacts::simulated(const std::string& scenario,
                                                                      const std::vector<SetBeat>& changes) const {
    const std::string key = keyOf(scenario, changes);
    if (const auto known = m_staged.find(key); known != m_staged.end()) return known->second;
    StageState state;
    state.scenario = scenario;
    state.changes = changes;
    Result<Scenario> changed = scenarioAt(lesson(), state);
    if (!changed) return changed.errors();
    Scenario plan = std::move(changed).value();
    const auto before = m_talk.lesson->scenarios.find(scenario);
    Result<Run> run = simulate(plan, *m_library, before->second, m_run.runs.find(scenario)->second);
    if (!run) return run.errors();
    return m_staged[key] = std::make_shared<const Staged>(Staged{std::move(plan), std::move(run).value()});
}

std::shared_ptr<const TalkFacts::Staged> TalkFacts::staged(const std::string& scenario,
                                                           const std::vector<SetBeat>& changes) const {
    const auto one = simulated(scenario, changes);
    return one ? *one : nullptr;
}

QString TalkFacts::told(const NumberQuestion& question) const { return toldNumber(question, m_run); }

/// A number and its unit stay on one line.
QString TalkFacts::words(const Text& text) const {
    static const QRegularExpression parted(
        QStringLiteral("(?<=\\d h) (?=\\d+ min)|(?<=\\d) (?=(?:h|d|min|mg|µg|ng|mL|%|days?|días?|horas?)(?!\\w))"
                       "|(?<=\\d) (?=小时|分钟|天)|(?<=小时) (?=\\d+ 分钟)"));
    const auto number = [this](std::string_view measure) { return this->number(measure); };
    return QString::fromStdString(
               filledText(inLanguage(text).toStdString(), currentLanguage().toStdString(), number, false))
        .replace(parted, QString(QChar::Nbsp));
}

std::optional<double> TalkFacts::number(std::string_view measure) const {
    const auto found = m_run.numbers.find(measure);
    return found == m_run.numbers.end() ? std::nullopt : std::optional(found->second);
}

Scale TalkFacts::scaleOf(const std::string& what, const Drug& drug) const {
    const auto signal = signalNamed(what, drug);
    if (!signal) return {};
    if (signal->kind == Signal::Kind::Plasma) return m_plasma;
    if (isConcentration(*signal, drug)) return m_fluid;
    const bool score = drug.readOuts[static_cast<std::size_t>(signal->index)].kind == ReadOutKind::Score;
    if (score && lesson().ranges.effect) return given(*lesson().ranges.effect, false);
    return score ? Scale{1, 5, false} : Scale{0, 1, false};
}

QStringList TalkFacts::moved() const {
    QStringList lines;
    for (std::size_t i = 0; i < m_talk.scenes.size(); ++i) {
        const Scene& scene = m_talk.scenes[i];
        const auto one = staged(scene.scenario, {});
        for (const Expectation& expected : scene.expect) {
            const Drug& drug = m_library->drugs.at(one->scenario.drug);
            const auto signal = signalNamed(expected.what, drug);
            if (!signal) continue;
            const double factor = isConcentration(*signal, drug) ? nanograms : 1;
            const auto therapy = static_cast<std::size_t>(expected.therapy);
            const double now = factor * one->run.therapies[therapy].value(*signal, expected.at);
            if (std::abs(now - expected.value) <= moved_ * std::abs(expected.value)) continue;
            lines << FactWords::tr("Scene %1: %2 was %3 when this was prepared, is %4 now")
                         .arg(i + 1)
                         .arg(stageTitle(expected.what, drug), figure(expected.value), figure(now));
        }
    }
    return lines;
}

}  // namespace theca::app
