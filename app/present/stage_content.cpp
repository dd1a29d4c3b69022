#include "app/present/stage_content.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "app/base/display.h"
#include "app/base/language.h"
#include "app/base/number_text.h"
#include "app/charts/chart_curve.h"
#include "app/present/stage_words.h"
#include "core/lesson/lesson_texts.h"
#include "core/lesson/placeholder.h"
#include "core/lesson/step_place.h"

namespace theca::app {

namespace {

constexpr double nanograms = 1000;  ///< ng/mL in a µg/mL

template <class BeatKind>
bool hasBeat(const Scene& scene) {
    return std::any_of(scene.beats.begin(), scene.beats.end(),
                       [](const Beat& one) { return std::holds_alternative<BeatKind>(one); });
}

bool hasCharts(const Scene& scene) {
    return scene.layout == SceneLayout::Chart || scene.layout == SceneLayout::ChartAndSpines ||
           scene.layout == SceneLayout::TwoCharts;
}

/// More than one line in a hall holds.
bool isLong(const QString& words) {
    constexpr std::size_t most = 12;
    const std::string language = currentLanguage().toStdString();
    return wordsToRead(words.toStdString(), language) > roomIn(language, most);
}

QString letterOf(std::size_t place) { return QString(QChar(static_cast<ushort>('A' + place))); }

/// Puts together what a scene shows.
class Content {
public:
    Content(const TalkFacts& facts, const StageState& state, const StageMoment& moment)
        : m_facts(facts), m_scene(facts.talk().scenes[state.place.scene]), m_state(state), m_moment(moment) {
        for (const SetBeat& one : moment.changes) m_state.changes.push_back(one);
        for (const int one : moment.turned) turn(one);
        if (moment.playhead) m_state.playhead = Hours(*moment.playhead);
        m_staged = m_facts.staged(m_state);
        if (!m_staged) m_staged = m_facts.staged(m_state.scenario, state.changes);
    }

    StageContent take() && {
        m_content.number = static_cast<int>(m_state.place.scene) + 1;
        m_content.count = static_cast<int>(m_facts.talk().scenes.size());
        m_content.title = m_facts.words(m_scene.title);
        m_content.text = m_facts.words(m_scene.text);
        m_content.view = view();
        m_content.colours = m_facts.colours();
        for (const LevelAnatomy& level : m_facts.library()->physiology.levels)
            m_content.heights.push_back(level.height.number());
        addFrame();
        if (m_scene.question) addQuestion(*m_scene.question);
        if (m_staged) addRun();
        addCaption();
        return std::move(m_content);
    }

private:
    using View = StageContent::View;

    void turn(int therapy) {
        if (std::find(m_state.therapies.begin(), m_state.therapies.end(), therapy) == m_state.therapies.end()) return;
        if (m_state.hides(therapy))
            std::erase(m_state.hidden, therapy);
        else
            m_state.hidden.push_back(therapy);
    }

    View view() const {
        const bool asked = m_state.asking != StageState::Asking::No && m_scene.question;
        if (asked && m_scene.question->kind == QuestionKind::Curves && m_state.asking != StageState::Asking::Result)
            return View::SmallCharts;
        if (asked) return View::Question;
        switch (m_state.layout) {
            case SceneLayout::Title:
                return View::Title;
            case SceneLayout::Text:
                return View::Text;
            case SceneLayout::Question:
                return View::Question;
            case SceneLayout::Spines:
                return m_staged ? View::Spines : View::Text;
            case SceneLayout::Number:
                return m_staged ? View::Numbers : View::Text;
            case SceneLayout::Chart:
            case SceneLayout::ChartAndSpines:
            case SceneLayout::TwoCharts:
                break;
        }
        return m_staged ? View::Charts : View::Text;
    }

    void addFrame() {
        for (const Scene& one : m_facts.talk().scenes) {
            if (!hasCharts(one)) continue;
            m_content.frame.titles << m_facts.words(one.title);
            m_content.frame.caption =
                m_content.frame.caption || hasBeat<SayBeat>(one) || hasBeat<AnswerBeat>(one) || hasBeat<GuessBeat>(one);
            const auto staged = m_facts.staged(one.scenario, {});
            if (!staged || one.charts.empty()) continue;
            m_content.frame.chartTitles << stageTitle(one.charts.front(), drugOf(staged->scenario));
        }
    }

    const Drug& drugOf(const Scenario& scenario) const { return m_facts.library()->drugs.at(scenario.drug); }

    void addQuestion(const Question& question) {
        m_content.question = m_facts.words(question.text);
        const bool curves = question.kind == QuestionKind::Curves;
        const std::size_t count = curves ? question.scenarios.size() : question.answers.size();
        const std::size_t right = m_state.answered ? rightAnswer(question).value_or(count) : count;
        std::vector<int> votes;
        if (m_state.round > 0 && m_moment.votes.size() >= static_cast<std::size_t>(m_state.round))
            votes = m_moment.votes[static_cast<std::size_t>(m_state.round) - 1];
        votes.resize(count);
        const std::vector<int> percent = percentages(votes);
        for (std::size_t i = 0; i < count; ++i) {
            StageAnswer answer;
            answer.letter = letterOf(i);
            if (!curves) answer.words = m_facts.words(question.answers[i].say);
            if (curves && right == i) answer.words = titleOf(question.scenarios[i]);
            if (question.kind == QuestionKind::Number) answer.told = m_facts.words(question.answers[i].answer);
            if (!curves && right == i) m_told = m_facts.words(question.answers[i].answer);
            if (m_state.counted) answer.count = votes[i];
            answer.percent = percent[i];
            answer.right = right == i;
            m_content.answers.push_back(answer);
        }
        if (question.number && m_state.answered) addNumber(*question.number);
        m_content.bars = hasBeat<ResultBeat>(m_scene);
        m_content.answered = m_state.answered;
        m_content.voted = std::any_of(votes.begin(), votes.end(), [](int one) { return one > 0; });
        if (m_state.asking != StageState::Asking::Ask || m_state.answered) return;
        const double left = m_moment.seconds.value_or(question.seconds);
        m_content.seconds = static_cast<int>(std::ceil(left));
        m_content.ring = std::clamp(left / question.seconds, 0.0, 1.0);
    }

    QString titleOf(const std::string& scenario) const {
        const auto found = m_facts.lesson().scenarios.find(scenario);
        return found == m_facts.lesson().scenarios.end() ? QString() : inLanguage(found->second.title);
    }

    /// Nobody chose among letters: the run's number stands where the answers do.
    void addNumber(const NumberQuestion& number) {
        StageAnswer answer;
        answer.words = m_facts.told(number);
        answer.right = true;
        m_told = m_facts.words(number.answer);
        m_content.answers.push_back(answer);
    }

    void addRun() {
        m_styles = hallStyles(m_staged->scenario, m_state.therapies);
        m_content.level = m_state.level;
        const auto& horizon = m_staged->scenario.horizon;
        m_inDays = countsInDays(m_staged->scenario.view.timeUnit, horizon.number());
        if (m_content.view == View::SmallCharts) return addSmallCharts(*m_scene.question);
        for (const std::string& what : m_state.charts) m_content.charts.push_back(chart(what));
        if (!m_content.charts.empty()) m_content.charts.front().guesses = m_moment.guesses;
        const bool moves = hasBeat<PlayBeat>(m_scene) || hasBeat<JumpBeat>(m_scene);
        if (!m_state.ahead || moves) m_content.playhead = m_state.playhead.number();
        const bool spines = m_state.layout == SceneLayout::ChartAndSpines || m_state.layout == SceneLayout::Spines;
        if (!spines && !hasBeat<BigBeat>(m_scene) && m_content.view != View::Numbers) return;
        for (std::size_t i = 0; i < m_state.therapies.size(); ++i) m_content.spines.push_back(spine(i, spines));
        const QString time = stageTime(m_state.playhead.number(), m_inDays, QLocale());
        m_content.reading = readingPlace(spokenLevel(m_state.level), time);
    }

    /// One chart for each answer, all with the axes of the scene's first chart.
    void addSmallCharts(const Question& question) {
        const std::string what = m_state.charts.front();
        const auto whole = m_staged;
        for (std::size_t i = 0; i < question.scenarios.size(); ++i) {
            m_staged = m_facts.staged(question.scenarios[i], {});
            m_styles = hallStyles(m_staged->scenario, m_state.therapies);
            const StageState before = m_state;
            m_state.ahead = true;
            m_state.hidden.clear();
            StageChart small = chart(what);
            m_state = before;
            small.title = i == 0 ? small.title : QString();
            small.id = letterOf(i);
            small.marks.clear();
            m_content.charts.push_back(std::move(small));
        }
        m_staged = whole;
    }

    std::array<double, 2> timeRange() const {
        const auto& range = m_facts.lesson().ranges.time;
        if (range) return {range->low, range->high};
        return {0, m_staged->scenario.horizon.number()};
    }

    StageChart chart(const std::string& what) const {
        const Drug& drug = drugOf(m_staged->scenario);
        StageChart chart;
        chart.id = QString::fromStdString(what);
        chart.title = stageTitle(what, drug);
        chart.scale = m_facts.scaleOf(what, drug);
        chart.range = timeRange();
        chart.inDays = m_inDays;
        const auto signal = signalNamed(what, drug);
        for (std::size_t i = 0; i < m_state.therapies.size() && signal; ++i)
            if (const auto one = curve(i, *signal, drug)) chart.curves.push_back(*one);
        addMarks(chart);
        addPlaced(chart);
        return chart;
    }

    std::optional<StageCurve> curve(std::size_t place, Signal signal, const Drug& drug) const {
        const int therapy = m_state.therapies[place];
        const Trajectory& run = m_staged->run.therapies[static_cast<std::size_t>(therapy)];
        if (!run.offers(signal)) return std::nullopt;
        StageCurve curve;
        curve.therapy = therapy;
        curve.name = nameOf(place);
        curve.style = m_styles[place];
        curve.hidden = m_state.hides(therapy);
        curve.source = sourceOf(run, signal, isConcentration(signal, drug) ? nanograms : 1);
        curve.until = m_state.ahead ? run.horizon().number() : std::min(m_state.playhead, run.horizon()).number();
        if (const Predict* asked = predicted();
            curve.hidden && asked && asked->therapy == therapy && knownUntil(*asked) > Hours(0)) {
            curve.hidden = false;
            curve.until = std::min(knownUntil(*asked), run.horizon()).number();
        }
        const auto& revealing = m_state.revealing;
        if (std::find(revealing.begin(), revealing.end(), therapy) != revealing.end()) curve.drawn = m_moment.drawn;
        curve.source.sample(std::span(&curve.until, 1), std::span(&curve.now, 1));
        return curve;
    }

    QString nameOf(std::size_t place) const {
        const auto therapy = static_cast<std::size_t>(m_state.therapies[place]);
        return inLanguage(m_staged->scenario.therapies[therapy].name);
    }

    /// Tablets not taken and the pump's alarms, as far as the ink goes.
    void addMarks(StageChart& chart) const {
        for (const StageCurve& one : chart.curves) {
            if (one.hidden) continue;
            for (const Event& event : m_staged->run.therapies[static_cast<std::size_t>(one.therapy)].events()) {
                if (event.at.number() > one.until || event.at.number() > chart.range[1]) continue;
                std::optional<StageMark::Kind> kind;
                if (event.kind == Event::Kind::TabletMissed) kind = StageMark::Kind::Missed;
                if (event.kind == Event::Kind::LowReservoir) kind = StageMark::Kind::Low;
                if (event.kind == Event::Kind::ReservoirEmpty) kind = StageMark::Kind::Empty;
                if (kind) chart.marks.push_back({*kind, one.therapy, event.at.number(), one.style.colour});
            }
        }
    }

    /// The step of a lesson that this scene was made of, if something is to be predicted there.
    const Predict* predicted() const {
        const auto found = m_facts.talk().predicted.find(m_state.place.scene);
        return found == m_facts.talk().predicted.end() ? nullptr : found->second;
    }

    /// The flags that were to be placed in time, once their curve is seen.
    void addPlaced(StageChart& chart) const {
        const Predict* asked = predicted();
        if (!asked || asked->as != Task::Place || m_state.hides(asked->therapy)) return;
        for (const PredictItem& item : asked->items)
            if (const auto hours = m_facts.number(item.measure); hours && *hours <= chart.range[1])
                chart.marks.push_back({StageMark::Kind::Placed, asked->therapy, *hours, 0, m_facts.words(item.say)});
    }

    StageSpine spine(std::size_t place, bool drawn) const {
        const int therapy = m_state.therapies[place];
        const Trajectory& run = m_staged->run.therapies[static_cast<std::size_t>(therapy)];
        StageSpine spine;
        spine.therapy = therapy;
        spine.name = nameOf(place);
        spine.style = m_styles[place];
        spine.hidden = m_state.hides(therapy);
        const auto& plan = m_staged->scenario.therapies[static_cast<std::size_t>(therapy)];
        if (plan.pump) spine.tip = plan.pump->tip;
        if (m_content.view == View::Spines)
            for (const DoseInForce& dose : dosesInForce(plan, run, std::min(m_state.playhead, run.horizon())))
                spine.doses << doseWords(dose);
        if (drawn) {
            for (const Level level : allLevels()) spine.values.push_back(valueOf(run, Signal::csf(level)));
            spine.values.push_back(valueOf(run, Signal::cranial()));
        }
        spine.number = number(therapy, run, drawn);
        return spine;
    }

    double valueOf(const Trajectory& run, Signal signal) const {
        const Drug& drug = drugOf(m_staged->scenario);
        const double factor = isConcentration(signal, drug) ? nanograms : 1;
        return run.offers(signal) ? factor * run.value(signal, std::min(m_state.playhead, run.horizon()))
                                  : std::nan("");
    }

    StageNumber number(int therapy, const Trajectory& run, bool drawn) const {
        const Drug& drug = drugOf(m_staged->scenario);
        const auto asked = std::find_if(m_state.numbers.begin(), m_state.numbers.end(),
                                        [&](const BigBeat& one) { return one.therapy == therapy; });
        const bool big = asked != m_state.numbers.end();
        StageNumber shown;
        shown.big = big;
        if (m_state.hides(therapy)) return {QStringLiteral("?"), {}, big};
        if (!big && !drawn) return shown;
        const Signal place = m_state.level ? Signal::csf(*m_state.level) : Signal::cranial();
        const auto signal = big ? signalNamed(asked->what, drug).value_or(place) : place;
        const bool concentration = isConcentration(signal, drug);
        shown.unit = big && asked->over ? timesWord()
                     : concentration    ? unitName(ConcentrationUnit::NgPerMl)
                                        : QString();
        const double value =
            big ? bigNumber(*asked, m_staged->run, drug, m_state.playhead) : valueOf(run, signal);
        shown.value = stageNumberText(value, QLocale());
        return shown;
    }

    /// How far the first guess is from the curve that was revealed after it, at the playhead; empty without both.
    QString gapOfGuess() const {
        if (m_content.charts.empty() || m_content.charts.front().guesses.empty() || m_state.guessing == false)
            return {};
        const StageChart& chart = m_content.charts.front();
        const double at = std::min(m_state.playhead.number(), chart.range[1]);
        const auto guessed = chart.guesses.front().valueAt(at);
        for (const StageCurve& one : chart.curves) {
            const auto& held = m_scene.hide;
            const bool revealed =
                !m_state.hides(one.therapy) && std::find(held.begin(), held.end(), one.therapy) != held.end();
            if (!revealed || !guessed || one.drawn < 1) continue;
            double value = 0;
            one.source.sample(std::span(&at, 1), std::span(&value, 1));
            return gapWords(*guessed, value);
        }
        return {};
    }

    /// The right answer once it is told; else what is to be drawn, or what a step says.
    void addCaption() {
        if (m_content.view == View::Question) {
            if (m_state.asking == StageState::Asking::Discuss) m_content.caption = discussWords();
            return;
        }
        m_content.caption = m_facts.words(m_state.said);
        const auto right = std::find_if(m_content.answers.begin(), m_content.answers.end(),
                                        [](const StageAnswer& one) { return one.right; });
        if (right != m_content.answers.end()) {
            const bool number = !right->told.isEmpty();
            const QString words = number                               ? toldWords(right->words, right->told)
                                  : m_told.isEmpty() || isLong(m_told) ? right->words
                                                                       : m_told;
            m_content.caption = words.isEmpty()           ? right->letter
                                : right->letter.isEmpty() ? words
                                                          : QStringLiteral("%1  %2").arg(right->letter, words);
            m_content.ticked = true;
        } else if (m_state.guessing && m_state.said.empty() && m_scene.question && m_state.revealing.empty()) {
            m_content.caption = m_content.question;
        } else if (const QString gap = gapOfGuess(); !gap.isEmpty() && m_state.said.empty()) {
            m_content.caption = gap;
        }
    }

    const TalkFacts& m_facts;
    const Scene& m_scene;
    StageState m_state;
    const StageMoment& m_moment;
    std::shared_ptr<const TalkFacts::Staged> m_staged;
    std::vector<HallStyle> m_styles;
    bool m_inDays = false;
    QString m_told;  ///< what the right answer itself says
    StageContent m_content;
};

}  // namespace

StageContent contentAt(const TalkFacts& facts, const StageState& state, const StageMoment& moment) {
    return Content(facts, state, moment).take();
}

std::vector<int> percentages(const std::vector<int>& counts) {
    const int all = std::accumulate(counts.begin(), counts.end(), 0);
    std::vector<int> whole(counts.size());
    if (all == 0) return whole;
    std::vector<std::size_t> order(counts.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    for (std::size_t i = 0; i < counts.size(); ++i) whole[i] = 100 * counts[i] / all;
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return 100 * counts[a] % all > 100 * counts[b] % all; });
    const int left = 100 - std::accumulate(whole.begin(), whole.end(), 0);
    for (int i = 0; i < left; ++i) ++whole[order[static_cast<std::size_t>(i)]];
    return whole;
}

}  // namespace theca::app
