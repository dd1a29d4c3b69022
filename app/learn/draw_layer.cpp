#include "app/learn/draw_layer.h"

#include <QChart>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "app/base/alert.h"
#include "app/base/appearance.h"
#include "app/base/number_text.h"
#include "app/base/typed_number.h"
#include "app/charts/chart_fonts.h"
#include "app/charts/chart_panel.h"
#include "app/charts/chart_stack.h"
#include "app/learn/draw_picture.h"

namespace theca::app {

namespace {

constexpr double stepsOfAxis = 40;  ///< steps of the keys over the height of a chart
constexpr double reachOfFlag = 14;  ///< pixels

double stepOf(const Scale& scale, bool fine) {
    const double step = niceStep((scale.high - scale.low) / stepsOfAxis);
    return fine ? step / 10 : step;
}

bool isLine(const DrawTask& task) { return task.kind != DrawTask::Kind::Flags; }

}  // namespace

DrawLayer::DrawLayer(ChartStack& stack) : QWidget(&stack), m_stack(stack) {
    installSpokenAccess();
    hide();
}

void DrawLayer::begin(const DrawTask& task, std::size_t panel, DrawState state) {
    m_task = task;
    m_panel = panel;
    m_state = std::move(state);
    m_before.clear();
    m_typed.clear();
    m_run.reset();
    m_open = m_editable = true;
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents, false);
    setCursor(Qt::CrossCursor);
    setAccessibleName(tr("Draw here: %1").arg(task.chart));
    setWhatsThis(
        isLine(task)
            ? tr("Left and right move from knot to knot, up and down set its value, with Shift in fine "
                 "steps; digits type it, Delete clears it. Space changes between two lines. L plays what is drawn as "
                 "sound once that is switched on in the menu View, with Shift slowly. With "
                 "mouse, pen or finger: draw; with Shift a straight piece.")
            : tr("Up and down choose a flag, left and right move it, with Shift in fine steps; digits "
                 "type its time, Delete takes it away. With mouse, pen or finger: a press places it."));
    settle();
}

void DrawLayer::finish(const std::optional<Curve>& run, double until) {
    m_run = run;
    m_runUntil = until;
    m_editable = false;
    m_typed.clear();
    m_pen.reset();
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    settle();
}

void DrawLayer::end() {
    m_open = m_editable = false;
    hide();
}

/// The chart below moves and gets another plot when the window does.
bool DrawLayer::eventFilter(QObject* watched, QEvent* event) {
    const auto type = event->type();
    if ((type == QEvent::Resize || type == QEvent::Move) && watched == m_over) settle();
    return QWidget::eventFilter(watched, event);
}

void DrawLayer::watch(ChartPanel* panel) {
    if (panel == m_over) return;
    if (m_over) m_over->removeEventFilter(this);
    m_over = panel;
    if (!panel) return;
    panel->installEventFilter(this);
    connect(panel->chart(), &QChart::plotAreaChanged, this, qOverload<>(&QWidget::update), Qt::UniqueConnection);
}

void DrawLayer::settle() {
    const bool there = m_open && m_panel < m_stack.panels().size();
    watch(there ? m_stack.panels()[m_panel] : nullptr);
    if (there) setGeometry(m_stack.panels()[m_panel]->geometry());
    if (there) raise();
    setVisible(there);
    update();
}

PlotPlace DrawLayer::place() const { return m_stack.panels()[m_panel]->place(); }

DrawnPoint DrawLayer::pointAt(QPointF at) const {
    const PlotPlace plot = place();
    const double hours = std::clamp(plot.hoursAt(at.x()), m_task.from, m_task.until);
    return {Hours(hours), plot.scale.valueAt(std::clamp(plot.partAt(at.y()), 0.0, 1.0))};
}

/// The first stroke is the first line, the second one the other; later ones mend the nearer.
int DrawLayer::nearestLine(QPointF at) const {
    if (m_state.lines.size() < 2 || m_state.lines[0].share() < 0.05) return 0;
    if (m_state.lines[1].share() < 0.05) return 1;
    const PlotPlace plot = place();
    const double hours = pointAt(at).at.number();
    const auto far = [&](std::size_t i) { return std::abs(plot.yOf(m_state.lines[i].valueAt(hours)) - at.y()); };
    return far(0) <= far(1) ? 0 : 1;
}

/// The flag under the pointer; else the first one without a place; else the nearest.
int DrawLayer::nearestFlag(QPointF at) const {
    const PlotPlace plot = place();
    int nearest = m_state.active;
    double least = HUGE_VAL;
    for (std::size_t i = 0; i < m_state.flags.size(); ++i) {
        const double away = m_state.flags[i] ? std::abs(plot.xOf(*m_state.flags[i]) - at.x()) : HUGE_VAL;
        if (away < least) nearest = static_cast<int>(i), least = away;
    }
    if (least <= grown(reachOfFlag)) return nearest;
    const auto open = std::find(m_state.flags.begin(), m_state.flags.end(), std::nullopt);
    return open == m_state.flags.end() ? nearest : static_cast<int>(open - m_state.flags.begin());
}

void DrawLayer::take(DrawState next) {
    const bool other = !(next.lines == m_state.lines) || next.flags != m_state.flags;
    m_state = std::move(next);
    update();
    if (other) emit changed();
}

void DrawLayer::undo() {
    if (m_before.empty()) return;
    DrawState before = std::move(m_before.back());
    m_before.pop_back();
    take(std::move(before));
    say();
}

void DrawLayer::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return event->ignore();
    setFocus(Qt::MouseFocusReason);
    m_atPress = m_state;
    m_pen = m_start = pointAt(event->position());
    DrawState next = m_state;
    if (isLine(m_task))
        next.active = nearestLine(event->position());
    else
        next.active = nearestFlag(event->position());
    m_state.active = next.active;
    mouseMoveEvent(event);
}

void DrawLayer::mouseMoveEvent(QMouseEvent* event) {
    if (!m_pen) return;
    const DrawnPoint here = pointAt(event->position());
    const auto active = static_cast<std::size_t>(m_state.active);
    if (!isLine(m_task)) {
        DrawState next = m_state;
        next.flags[active] = here.at.number();
        return take(std::move(next));
    }
    const bool straight = event->modifiers() & Qt::ShiftModifier;
    DrawState next = straight ? m_atPress : m_state;
    next.active = m_state.active;
    next.lines[active].stroke(straight ? *m_start : *m_pen, here);
    if (m_task.startsAt)
        next.lines[active].stroke({Hours(m_task.from), *m_task.startsAt}, {Hours(m_task.from), *m_task.startsAt});
    m_pen = here;
    take(std::move(next));
}

void DrawLayer::mouseReleaseEvent(QMouseEvent*) {
    if (!m_pen) return;
    m_pen.reset();
    if (!(m_atPress == m_state)) m_before.push_back(m_atPress);
    say();
}

/// Undo inside is of strokes: the window's own waits.
bool DrawLayer::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride && m_editable) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool plain = !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
        if (key->matches(QKeySequence::Undo) || (plain && !key->text().isEmpty())) event->accept();
    }
    return QWidget::event(event);
}

void DrawLayer::setHere(double value) {
    const PlotPlace plot = place();
    DrawState next = m_state;
    const auto active = static_cast<std::size_t>(m_state.active);
    if (isLine(m_task))
        next.lines[active].setKnot(m_state.knot, std::clamp(value, plot.scale.low, plot.scale.high));
    else
        next.flags[active] = std::clamp(value, m_task.from, m_task.until);
    m_before.push_back(m_state);
    take(std::move(next));
    say();
}

void DrawLayer::clearHere() {
    DrawState next = m_state;
    const auto active = static_cast<std::size_t>(m_state.active);
    if (isLine(m_task))
        next.lines[active].clearKnot(m_state.knot);
    else
        next.flags[active].reset();
    m_before.push_back(m_state);
    take(std::move(next));
    say();
}

void DrawLayer::moveKnot(int by) {
    const int first = m_task.startsAt ? 1 : 0;
    m_state.knot = std::clamp(m_state.knot + by, first, Drawing::knots - 1);
    update();
    say();
}

void DrawLayer::raiseKnot(int steps, bool fine) {
    const Scale scale = place().scale;
    const Drawing& line = m_state.lines[static_cast<std::size_t>(m_state.active)];
    const double here = line.value(Drawing::columnOfKnot(m_state.knot));
    const double before = m_state.knot > 0 ? line.value(Drawing::columnOfKnot(m_state.knot - 1)) : here;
    const double from = std::isfinite(here) ? here : std::isfinite(before) ? before : (scale.low + scale.high) / 2;
    if (scale.log) return setHere(from * std::pow(fine ? 1.05 : 1.25, steps));
    const double step = stepOf(scale, fine);
    setHere(step * std::round(from / step) + steps * step);
}

void DrawLayer::moveFlag(int steps, bool fine) {
    const auto& flag = m_state.flags[static_cast<std::size_t>(m_state.active)];
    const double step = crosshairStep(m_task.until - m_task.from, fine);
    const double from = flag.value_or(m_task.from);
    setHere(flag ? step * std::round(from / step) + steps * step : from + (steps > 0 ? step : 0));
}

void DrawLayer::takeTyped() {
    const auto number = typedNumber(m_typed);
    m_typed.clear();
    update();
    if (number) setHere(*number);
}

bool DrawLayer::typeAt(const QKeyEvent& key) {
    const QString text = key.text();
    if (key.modifiers() & (Qt::ControlModifier | Qt::AltModifier)) return false;
    if (key.key() == Qt::Key_Backspace && !m_typed.isEmpty()) {
        m_typed.chop(1);
    } else if (text.size() == 1 && (text[0].isDigit() || QStringLiteral(".,").contains(text[0]))) {
        m_typed += text;
    } else {
        return false;
    }
    update();
    return true;
}

void DrawLayer::keyPressEvent(QKeyEvent* event) {
    if (!m_editable) return event->ignore();
    if (event->matches(QKeySequence::Undo)) return undo();
    if (typeAt(*event)) return;
    const bool fine = event->modifiers() & Qt::ShiftModifier, line = isLine(m_task);
    const int count = static_cast<int>(line ? m_state.lines.size() : m_state.flags.size());
    const auto turn = [&](int by) {
        m_state.active = (m_state.active + by + count) % count;
        update();
        say();
    };
    if (!m_typed.isEmpty()) takeTyped();
    switch (event->key()) {
        case Qt::Key_Left:
        case Qt::Key_Right: {
            const int way = event->key() == Qt::Key_Right ? 1 : -1;
            return line ? moveKnot(way) : moveFlag(way, fine);
        }
        case Qt::Key_Up:
        case Qt::Key_Down: {
            const int way = event->key() == Qt::Key_Up ? 1 : -1;
            return line ? raiseKnot(way, fine) : turn(-way);
        }
        case Qt::Key_Space:
            return turn(1);
        case Qt::Key_Delete:
        case Qt::Key_Backspace:
            return clearHere();
        case Qt::Key_L:
            if (line) emit soundAsked(fine);
            return;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            return;
        default:
            event->ignore();
    }
}

QString DrawLayer::spokenText() const {
    if (!m_open) return {};
    const QLocale locale;
    const auto active = static_cast<std::size_t>(m_state.active);
    if (!isLine(m_task)) {
        const auto& flag = m_state.flags[active];
        return tr("%1: %2", "what a flag stands for, its time")
            .arg(m_task.flags[active], flag ? timeText(*flag, false, locale) : tr("not placed"));
    }
    const Drawing& drawn = m_state.lines[active];
    const int column = Drawing::columnOfKnot(m_state.knot);
    const double value = drawn.value(column);
    const QString words = std::isfinite(value) ? quantityText(value, m_task.unit, locale) : tr("nothing drawn");
    return tr("%1: %2", "a time, the value drawn there").arg(timeText(drawn.hoursOf(column), false, locale), words);
}

void DrawLayer::say() { alertReaders(*this, spokenText()); }

void DrawLayer::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    update();
}

void DrawLayer::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    if (!m_typed.isEmpty()) takeTyped();
    update();
}

void DrawLayer::paintEvent(QPaintEvent*) {
    if (!m_open) return;
    QPainter painter(this);
    paintDrawing(painter, {m_task, m_state, place(), QRectF(rect()), m_editable, hasFocus(), m_typed,
                           m_run ? &*m_run : nullptr, m_runUntil, chartFonts(*this).caption, currentTheme()});
}

}  // namespace theca::app
