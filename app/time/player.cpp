#include "app/time/player.h"

#include <QElapsedTimer>
#include <QTimer>
#include <memory>
#include <utility>

#include "app/document/document.h"

namespace theca::app {

namespace {

constexpr int frame_ms = 16;
constexpr double nanosecondsInOne = 1e6;

std::function<double()> realTime() {
    auto timer = std::make_shared<QElapsedTimer>();
    timer->start();
    return [timer] { return static_cast<double>(timer->nsecsElapsed()) / nanosecondsInOne; };
}

}  // namespace

Player::Player(Document& document, QObject* parent)
    : QObject(parent), m_document(document), m_timer(new QTimer(this)), m_now(realTime()) {
    m_timer->setInterval(frame_ms);
    m_timer->setTimerType(Qt::PreciseTimer);
    connect(m_timer, &QTimer::timeout, this, &Player::tick);
    connect(&document, &Document::changed, this, [this] { m_stale = true; });
    connect(&document, &Document::speedChanged, this, &Player::planAgain);
    connect(&document, &Document::playheadMoved, this, [this] {
        if (isPlaying() && !m_moving) begin();
    });
}

void Player::useClock(std::function<double()> milliseconds) { m_now = std::move(milliseconds); }

void Player::setLoops(bool loops) {
    if (loops == m_loops) return;
    m_loops = loops;
    planAgain();
    emit changed();
}

void Player::setCondition(const std::optional<PauseWhen>& condition) {
    if (condition == m_condition) return;
    m_condition = condition;
    planAgain();
    emit changed();
}

void Player::play() {
    if (isPlaying()) return;
    if (m_document.playhead() >= m_document.simulated().horizon.number()) moveTo(0);
    begin();
    m_timer->start();
    emit changed();
}

void Player::pause() {
    if (!isPlaying()) return;
    tick();
    stop();
}

void Player::toggle() { isPlaying() ? pause() : play(); }

void Player::hold(bool held) {
    m_held = held;
    if (isPlaying() && !held) begin();
}

void Player::tick() {
    if (!isPlaying() || m_held) return;
    const PlayClock::Moment moment = m_clock->at(m_now() - m_start);
    moveTo(moment.hours);
    if (m_stale) return begin();
    if (moment.end == PlayClock::End::None) return;
    stop();
    if (moment.end == PlayClock::End::Condition) emit conditionMet();
}

void Player::planAgain() {
    if (!isPlaying()) return;
    tick();
    if (isPlaying()) begin();
}

void Player::begin() {
    PlayPlan plan;
    plan.from = m_document.playhead();
    plan.horizon = m_document.simulated().horizon.number();
    plan.speed = m_document.speed();
    plan.loop = m_loops;
    if (m_condition) plan.stopAt = nextPause(*m_condition, m_document.run(), plan.from, m_loops);
    m_clock.emplace(plan);
    m_start = m_now();
    m_stale = false;
}

void Player::stop() {
    if (!isPlaying()) return;
    m_clock.reset();
    m_timer->stop();
    emit changed();
}

void Player::moveTo(double hours) {
    m_moving = true;
    m_document.movePlayhead(hours);
    m_moving = false;
}

}  // namespace theca::app
