#include "app/present/stage_content.h"

#include <algorithm>
#include <cmath>

#include "app/base/language.h"
#include "app/present/stage_words.h"
#include "app/present/staged_scene.h"
#include "core/lesson/has_beat.h"
#include "core/lesson/lesson_texts.h"
#include "core/lesson/placeholder.h"

namespace theca::app {

namespace {

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

/// On the line between two of the times; NaN beyond them.
double valueAt(const std::vector<double>& hours, const std::vector<double>& values, double at) {
    const auto after = std::lower_bound(hours.begin(), hours.end(), at);
    if (after == hours.end()) return std::nan("");
    const auto next = static_cast<std::size_t>(after - hours.begin());
    if (next == 0) return values.front();
    const double share = (at - hours[next - 1]) / (hours[next] - hours[next - 1]);
    return std::lerp(values[next - 1], values[next], share);
}

/// Puts together what a scene shows.
class Content {
public:
    Content(const TalkFacts& facts, const StageState& state, const StageMoment& moment)
        : m_from(facts, state, moment), m_facts(facts), m_scene(m_from.scene), m_state(m_from.state) {}

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
        if (m_scene.question) m_told = addQuestion(m_from, *m_scene.question, m_content);
        if (m_from.staged) addRun();
        addCaption();
        return std::move(m_content);
    }

private:
    using View = StageContent::View;

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
                return m_from.staged ? View::Spines : View::Text;
            case SceneLayout::Number:
                return m_from.staged ? View::Numbers : View::Text;
            case SceneLayout::Chart:
            case SceneLayout::ChartAndSpines:
            case SceneLayout::TwoCharts:
                break;
        }
        return m_from.staged ? View::Charts : View::Text;
    }

    void addFrame() {
        for (const Scene& one : m_facts.talk().scenes) {
            if (!hasCharts(one)) continue;
            m_content.frame.titles << m_facts.words(one.title);
            const auto staged = m_facts.staged(one.scenario, {});
            const bool people = staged && staged->scenario.population.patients > 0;
            m_content.frame.caption = m_content.frame.caption || people || hasBeat<SayBeat>(one) ||
                                      hasBeat<AnswerBeat>(one) || hasBeat<GuessBeat>(one);
            if (!staged || one.charts.empty()) continue;
            m_content.frame.chartTitles << stageTitle(one.charts.front(),
                                                      m_facts.library()->drugs.at(staged->scenario.drug));
        }
    }
    void addRun() {
        m_content.level = m_state.level;
        if (m_content.view == View::SmallCharts) {
            m_content.charts = smallCharts(m_from, *m_scene.question);
            return;
        }
        for (const std::string& what : m_state.charts) m_content.charts.push_back(chartOf(m_from, what));
        if (!m_content.charts.empty()) m_content.charts.front().guesses = m_from.moment.guesses;
        const bool moves = hasBeat<PlayBeat>(m_scene) || hasBeat<JumpBeat>(m_scene);
        if (!m_state.ahead || moves) m_content.playhead = m_state.playhead.number();
        const bool spines = m_state.layout == SceneLayout::ChartAndSpines || m_state.layout == SceneLayout::Spines;
        if (!spines && !hasBeat<BigBeat>(m_scene) && m_content.view != View::Numbers) return;
        const SpineParts parts{spines, m_content.view == View::Spines};
        for (std::size_t i = 0; i < m_state.therapies.size(); ++i)
            m_content.spines.push_back(spineOf(m_from, i, parts));
        const QString time = stageTime(m_state.playhead.number(), m_from.inDays, QLocale());
        m_content.reading = readingPlace(spokenLevel(m_state.level), time);
    }

    /// Between what nine of ten people lie at the playhead; empty while no band is seen to there.
    QString spreadOfPeople() const {
        if (m_content.charts.empty()) return {};
        const StageChart& chart = m_content.charts.front();
        for (const StageCurve& one : chart.curves) {
            if (one.hidden || one.drawn < 1 || !one.band) continue;
            const double at = std::min({m_state.playhead.number(), one.until, chart.range[1]});
            const double low = valueAt(one.band->hours, one.band->low, at);
            const double high = valueAt(one.band->hours, one.band->high, at);
            if (std::isfinite(low) && std::isfinite(high)) return spreadWords(low, high);
        }
        return {};
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
        } else if (m_state.said.empty()) {
            const QString spread = spreadOfPeople();
            m_content.caption = spread.isEmpty() ? gapOfGuess() : spread;
        }
    }
    StagedScene m_from;
    const TalkFacts& m_facts;
    const Scene& m_scene;
    const StageState& m_state;
    QString m_told;  ///< what the right answer itself says
    StageContent m_content;
};

}  // namespace

StageContent contentAt(const TalkFacts& facts, const StageState& state, const StageMoment& moment) {
    return Content(facts, state, moment).take();
}

}  // namespace theca::app
