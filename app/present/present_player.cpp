#include "app/present/present_player.h"

#include <QElapsedTimer>
#include <QTimer>
#include <algorithm>
#include <cmath>

#include "core/scenario/scenario_path.h"

namespace theca::app {

namespace {

constexpr double worn = 250;         ///< ms within which a worn clicker presses Next twice
constexpr double twice = 2000;       ///< ms within which a second Esc ends
constexpr double revealTime = 1000;  ///< ms a curve takes to draw itself
constexpr int frame = 25;            ///< ms

std::function<double()> realTime() {
    auto timer = std::make_shared<QElapsedTimer>();
    timer->start();
    return [timer] { return static_cast<double>(timer->nsecsElapsed()) / 1e6; };
}

}  // namespace

PresentPlayer::PresentPlayer(std::shared_ptr<const TalkFacts> facts, std::size_t firstScene)
    : m_facts(std::move(facts)),
      m_now(realTime()),
      m_ticks(new QTimer(this)),
      m_place{std::min(firstScene, m_facts->talk().scenes.size() - 1), 0},
      m_palette(m_facts->lesson().palette),
      m_backRow(m_facts->lesson().backRow) {
    m_ticks->setInterval(frame);
    connect(m_ticks, &QTimer::timeout, this, &PresentPlayer::tick);
}

void PresentPlayer::useClock(std::function<double()> milliseconds) { m_now = std::move(milliseconds); }

void PresentPlayer::setPalette(HallPalette palette) {
    m_palette = palette;
    emit changed();
}

void PresentPlayer::setBackRow(int backRow) {
    m_backRow = backRow;
    emit changed();
}

StageMoment PresentPlayer::moment() const {
    StageMoment moment;
    moment.votes = m_votes.of(m_place.scene);
    moment.guesses = strokes();
    moment.turned = m_turned;
    moment.changes = m_changes;
    const double now = m_now();
    if (m_playing) {
        const double part = std::clamp((now - m_playing->begun) / 1000 / m_playing->seconds, 0.0, 1.0);
        moment.playhead = m_playing->from + (m_playing->to - m_playing->from) * part;
    } else if (m_pausedAt) {
        moment.playhead = m_pausedAt;
    }
    if (m_revealed) moment.drawn = std::clamp((now - *m_revealed) / revealTime, 0.0, 1.0);
    if (m_asked && scene().question)
        moment.seconds = std::max(0.0, scene().question->seconds - (now - *m_asked) / 1000);
    return moment;
}

StageContent PresentPlayer::content() const { return contentAt(*m_facts, state(), moment()); }

std::optional<StageContent> PresentPlayer::contentAfter() const {
    const auto next = placeAfter(talk(), m_place);
    if (!next) return std::nullopt;
    StageMoment moment;
    moment.votes = m_votes.of(next->scene);
    if (next->scene == m_place.scene) moment.changes = m_changes;
    return contentAt(*m_facts, stageAt(talk(), *next), moment);
}

std::optional<VoteAdvice> PresentPlayer::advice() const {
    const StageState now = state();
    if (!scene().question || now.round == 0) return std::nullopt;
    const auto right = rightAnswer(*scene().question);
    if (!right) return std::nullopt;
    const auto share = m_votes.share(m_place.scene, static_cast<std::size_t>(now.round) - 1, *right);
    return share ? std::optional(adviceFor(*share)) : std::nullopt;
}

/// From black or white every key only returns.
bool PresentPlayer::returnsFromBlack(PresentAct act) {
    if (m_screen == Screen::Picture || act == PresentAct::Console || act == PresentAct::SwapScreens) return false;
    m_screen = Screen::Picture;
    emit changed();
    return true;
}

void PresentPlayer::act(const PresentCommand& command) {
    if (returnsFromBlack(command.act)) return;
    switch (command.act) {
        case PresentAct::Next:
            return next();
        case PresentAct::Back:
            if (const auto before = placeBefore(talk(), m_place)) go(*before, false);
            return;
        case PresentAct::NextScene:
            return goToScene(static_cast<int>(m_place.scene) + 2);
        case PresentAct::First:
            return goToScene(1);
        case PresentAct::Last:
            return goToScene(static_cast<int>(talk().scenes.size()));
        case PresentAct::GoTo:
            return goToScene(command.number);
        case PresentAct::Black:
        case PresentAct::White:
            m_screen = command.act == PresentAct::Black ? Screen::Black : Screen::White;
            emit changed();
            return;
        case PresentAct::Freeze:
            return freeze();
        case PresentAct::Turn:
            return turn(command.number);
        case PresentAct::Restore:
            return restore();
        case PresentAct::Pace:
            return pace();
        case PresentAct::Timer:
            return toggleTimer();
        case PresentAct::ResetTimer:
            m_timer.reset();
            emit changed();
            return;
        case PresentAct::Votes:
            m_voting = !m_voting && scene().question.has_value();
            emit changed();
            return;
        case PresentAct::VoteMore:
        case PresentAct::VoteLess:
            return vote(command.number, command.act == PresentAct::VoteMore ? 1 : -1);
        case PresentAct::Palette:
            return setPalette(m_palette == HallPalette::Light ? HallPalette::Dark : HallPalette::Light);
        case PresentAct::Unlock:
            m_unlocked = !m_unlocked;
            emit changed();
            return;
        case PresentAct::Spotlight:
            return hold(StageTool::Spotlight);
        case PresentAct::Magnifier:
            return hold(StageTool::Magnifier);
        case PresentAct::Laser:
            return hold(StageTool::Laser);
        case PresentAct::Draw:
            return hold(StageTool::Pen);
        case PresentAct::SpotSmaller:
        case PresentAct::SpotLarger:
            m_pointer.spot =
                std::clamp(m_pointer.spot * (command.act == PresentAct::SpotLarger ? 1.25 : 0.8), 4.0, 40.0);
            emit pointed();
            return;
        case PresentAct::Wipe:
        case PresentAct::UndoStroke:
            return takeBackStroke(command.act == PresentAct::Wipe);
        case PresentAct::Escape:
            return escape();
        default:
            emit asked(command.act);
    }
}

void PresentPlayer::next() {
    const double now = m_now();
    if (now - m_lastNext < worn) return;
    m_lastNext = now;
    const auto after = placeAfter(talk(), m_place);
    if (!after) return emit told(tr("This is the end of the talk."));
    if (after->scene > 0 && !m_timer.wasStarted()) m_timer.start(now);
    go(*after, true);
}

void PresentPlayer::goToScene(int number) {
    const auto count = static_cast<int>(talk().scenes.size());
    if (number < 1 || number > count)
        return emit told(tr("There is no scene %1: there are %2.").arg(number).arg(count));
    go({static_cast<std::size_t>(number) - 1, 0}, false);
}

void PresentPlayer::go(StagePlace place, bool forward) {
    if (place.scene != m_place.scene) {
        m_turned.clear();
        m_changes.clear();
        m_voting = false;
    }
    stopMoving();
    m_pointer.tool = StageTool::None;
    m_place = place;
    if (forward) setOff();
    emit changed();
}

void PresentPlayer::stopMoving() {
    m_playing.reset();
    m_pausedAt.reset();
    m_revealed.reset();
    m_asked.reset();
    m_ticks->stop();
}

/// Sets going what the step that was just given sets going.
void PresentPlayer::setOff() {
    const StageState now = state();
    const bool asks = now.asking == StageState::Asking::Ask;
    m_voting = asks;
    if (now.guessing && std::holds_alternative<GuessBeat>(scene().beats[m_place.step - 1]))
        m_pointer.tool = StageTool::Pen;
    if (m_atOnce) return;
    if (asks) m_asked = m_now();
    if (now.play) m_playing = {now.playFrom.number(), now.playhead.number(), now.play->seconds, m_now()};
    if (!now.revealing.empty()) m_revealed = m_now();
    if (m_playing || m_revealed || m_asked) m_ticks->start();
}

void PresentPlayer::tick() {
    const double now = m_now();
    if (m_playing && now - m_playing->begun >= m_playing->seconds * 1000) m_playing.reset();
    if (m_revealed && now - *m_revealed >= revealTime) m_revealed.reset();
    const bool asking = m_asked && scene().question && now - *m_asked < scene().question->seconds * 1000;
    if (!m_playing && !m_revealed && !asking) m_ticks->stop();
    emit changed();
}

void PresentPlayer::restore() {
    m_turned.clear();
    m_changes.clear();
    stopMoving();
    emit changed();
}

void PresentPlayer::pace() {
    if (m_playing) {
        m_pausedAt = moment().playhead;
        m_playing.reset();
    } else if (m_pausedAt) {
        const StageState now = state();
        const double to = now.playhead.number(), whole = to - now.playFrom.number();
        const double part = whole > 0 ? (to - *m_pausedAt) / whole : 0;
        m_playing = {*m_pausedAt, to, std::max(0.1, part * (now.play ? now.play->seconds : 1)), m_now()};
        m_pausedAt.reset();
        m_ticks->start();
    }
    emit changed();
}

void PresentPlayer::freeze() {
    if (!m_second) return emit told(tr("Freezing needs a second screen."));
    if (m_frozen)
        m_frozen.reset();
    else
        m_frozen = content();
    emit changed();
}

void PresentPlayer::turn(int place) {
    const auto& show = scene().show;
    if (place < 1 || place > static_cast<int>(show.size())) return;
    const int therapy = show[static_cast<std::size_t>(place) - 1];
    if (std::erase(m_turned, therapy) == 0) m_turned.push_back(therapy);
    emit changed();
}

void PresentPlayer::vote(int answer, int votes) {
    if (!scene().question) return;
    const Question& question = *scene().question;
    const std::size_t count = std::max(question.answers.size(), question.scenarios.size());
    if (answer < 0 || static_cast<std::size_t>(answer) >= count) return;
    const auto round = static_cast<std::size_t>(std::max(1, state().round)) - 1;
    m_votes.add(m_place.scene, round, static_cast<std::size_t>(answer), votes);
    emit changed();
}

void PresentPlayer::toggleTimer() {
    if (m_timer.isRunning())
        m_timer.pause(m_now());
    else
        m_timer.start(m_now());
    emit changed();
}

void PresentPlayer::escape() {
    if (m_pointer.tool != StageTool::None) return hold(m_pointer.tool);
    const double now = m_now();
    const bool second = now - m_lastEscape < twice;
    m_lastEscape = now;
    if (second) return emit ended();
    m_voting = false;
    emit told(tr("Press Esc once more to end."));
    emit changed();
}

/// The same tool once more puts it away.
void PresentPlayer::hold(StageTool tool) {
    m_pointer.tool = m_pointer.tool == tool ? StageTool::None : tool;
    emit changed();
}

void PresentPlayer::point(QPointF at, bool seen) {
    m_pointer.at = at;
    m_pointer.seen = seen;
    if (m_pointer.tool != StageTool::None) emit pointed();
}

const std::vector<GuessStroke>& PresentPlayer::strokes() const {
    static const std::vector<GuessStroke> none;
    const auto found = m_strokes.find(m_place.scene);
    return found == m_strokes.end() ? none : found->second;
}

void PresentPlayer::draw(QPointF place, bool begins) {
    constexpr std::size_t most = 3;
    if (m_pointer.tool != StageTool::Pen) return;
    auto& strokes = m_strokes[m_place.scene];
    if (begins && strokes.size() == most)
        return emit told(tr("Three guesses are drawn. Ctrl+Z takes one back, E all."));
    if (begins || strokes.empty()) strokes.emplace_back();
    strokes.back().drawTo(place);
    emit changed();
}

void PresentPlayer::takeBackStroke(bool all) {
    auto& strokes = m_strokes[m_place.scene];
    if (all)
        strokes.clear();
    else if (!strokes.empty())
        strokes.pop_back();
    emit changed();
}

std::shared_ptr<const TalkFacts::Staged> PresentPlayer::staged() const {
    StageState now = state();
    now.changes.insert(now.changes.end(), m_changes.begin(), m_changes.end());
    return m_facts->staged(now);
}

bool PresentPlayer::change(const std::string& path, const PlainValue& value) {
    const auto& allowed = scene().adjust;
    if (!m_unlocked || std::find(allowed.begin(), allowed.end(), path) == allowed.end()) return false;
    std::vector<SetBeat> changes = m_changes;
    std::erase_if(changes, [&](const SetBeat& one) { return one.path == path; });
    changes.push_back({path, value});
    StageState wanted = state();
    wanted.changes.insert(wanted.changes.end(), changes.begin(), changes.end());
    if (!m_facts->staged(wanted)) return false;
    m_changes = std::move(changes);
    emit changed();
    return true;
}

}  // namespace theca::app
