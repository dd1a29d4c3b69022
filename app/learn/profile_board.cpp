#include "app/learn/profile_board.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "app/base/alert.h"
#include "app/base/appearance.h"
#include "app/base/display.h"
#include "app/base/number_text.h"
#include "core/scenario/level.h"

namespace theca::app {

namespace {

constexpr int brainRow = 0;
/// The rows that keys stop at: brain, C1, C7, T6, T10, L1, L3, S2.
constexpr std::array knots = {0, 1, 7, 13, 17, 20, 22, 26};

std::optional<Level> levelOf(int row) {
    if (row == brainRow) return std::nullopt;
    return Level{levelCount - row};
}

int rowOf(const std::optional<Level>& level) { return level ? levelCount - level->index : brainRow; }

}  // namespace

ProfileBoard::ProfileBoard(QWidget* parent) : QWidget(parent) {
    static_assert(rows == levelCount + 1);
    installSpokenAccess();
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::CrossCursor);
    setAccessibleName(tr("Draw the levels here"));
    setWhatsThis(
        tr("Up and down choose a level, left and right set its value, with Shift in fine steps; Delete clears "
           "it. With mouse, pen or finger: pass over the levels."));
}

void ProfileBoard::begin(const Scale& axis, const std::vector<DrawnLevel>& given) {
    m_axis = axis;
    m_values = {};
    for (const DrawnLevel& one : given) m_values.at(static_cast<std::size_t>(rowOf(one.level))) = one.value;
    m_before.clear();
    update();
}

std::vector<DrawnLevel> ProfileBoard::drawn() const {
    std::vector<DrawnLevel> all;
    for (int row = 0; row < rows; ++row)
        if (const auto& value = m_values[static_cast<std::size_t>(row)]) all.push_back({levelOf(row), *value});
    return all;
}

double ProfileBoard::share() const {
    return static_cast<double>(
               std::count_if(m_values.begin(), m_values.end(), [](const auto& one) { return one.has_value(); })) /
           rows;
}

QSize ProfileBoard::sizeHint() const { return {scaled(280), scaled(420)}; }

QSize ProfileBoard::minimumSizeHint() const { return {scaled(200), scaled(300)}; }

QRectF ProfileBoard::plot() const {
    const QFontMetricsF metrics(roleFont(TextRole::Caption));
    const double left = std::max(metrics.horizontalAdvance(tr("brain")),
                                 metrics.horizontalAdvance(QStringLiteral("T10"))) +
                        14,
                 below = metrics.height() + 8;
    return {left, metrics.height() + 12, std::max(40.0, width() - left - 16.0),
            std::max(60.0, height() - 2 * below - 8)};
}

int ProfileBoard::rowAt(double y) const {
    const QRectF area = plot();
    return std::clamp(static_cast<int>((y - area.top()) / area.height() * rows), 0, rows - 1);
}

double ProfileBoard::valueAt(double x) const {
    const QRectF area = plot();
    return m_axis.valueAt(std::clamp((x - area.left()) / area.width(), 0.0, 1.0));
}

QPointF ProfileBoard::placeOf(int row, double value) const {
    const QRectF area = plot();
    return {area.left() + area.width() * std::clamp(m_axis.fraction(value), 0.0, 1.0),
            area.top() + area.height() * (row + 0.5) / rows};
}

void ProfileBoard::paintOver(int from, int to, double first, double last) {
    const int way = from <= to ? 1 : -1, count = std::abs(to - from);
    for (int i = 0; i <= count; ++i)
        m_values[static_cast<std::size_t>(from + way * i)] = count == 0 ? last : first + (last - first) * i / count;
}

void ProfileBoard::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return event->ignore();
    setFocus(Qt::MouseFocusReason);
    m_atPress = m_values;
    m_pen.reset();
    m_pen = rowAt(event->position().y());
    m_penValue = valueAt(event->position().x());
    mouseMoveEvent(event);
}

void ProfileBoard::mouseMoveEvent(QMouseEvent* event) {
    if (!m_pen) return;
    const int row = rowAt(event->position().y());
    const double value = valueAt(event->position().x());
    paintOver(*m_pen, row, m_penValue, value);
    m_pen = m_row = row;
    m_penValue = value;
    update();
    emit changed();
}

void ProfileBoard::mouseReleaseEvent(QMouseEvent*) {
    if (!m_pen) return;
    m_pen.reset();
    m_before.push_back(m_atPress);
    say();
}

bool ProfileBoard::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->matches(QKeySequence::Undo))
        event->accept();
    return QWidget::event(event);
}

/// Straight from the knots beside a row that have values to it.
void ProfileBoard::fillBetween(int row) {
    const auto here = std::find(knots.begin(), knots.end(), row);
    if (here == knots.end()) return;
    const double value = *m_values[static_cast<std::size_t>(row)];
    const auto join = [&](int other) {
        if (const auto& there = m_values[static_cast<std::size_t>(other)]) paintOver(other, row, *there, value);
    };
    if (here != knots.begin()) join(*(here - 1));
    if (here + 1 != knots.end()) join(*(here + 1));
}

void ProfileBoard::setRow(double value) {
    m_before.push_back(m_values);
    m_values[static_cast<std::size_t>(m_row)] = std::clamp(value, m_axis.low, m_axis.high);
    fillBetween(m_row);
    update();
    emit changed();
    say();
}

void ProfileBoard::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Undo)) {
        if (m_before.empty()) return;
        m_values = m_before.back();
        m_before.pop_back();
        update();
        emit changed();
        return say();
    }
    const bool fine = event->modifiers() & Qt::ShiftModifier;
    const double step = niceStep((m_axis.high - m_axis.low) / 40) / (fine ? 10 : 1);
    const double here = m_values[static_cast<std::size_t>(m_row)].value_or(m_axis.low);
    switch (event->key()) {
        case Qt::Key_Up: {
            const auto above = std::lower_bound(knots.begin(), knots.end(), m_row);
            m_row = above == knots.begin() ? knots.front() : *(above - 1);
            break;
        }
        case Qt::Key_Down: {
            const auto under = std::upper_bound(knots.begin(), knots.end(), m_row);
            m_row = under == knots.end() ? knots.back() : *under;
            break;
        }
        case Qt::Key_Left:
            return setRow(m_axis.log ? here / (fine ? 1.05 : 1.25) : step * (std::round(here / step) - 1));
        case Qt::Key_Right:
            return setRow(m_axis.log ? here * (fine ? 1.05 : 1.25) : step * (std::round(here / step) + 1));
        case Qt::Key_Delete:
            m_before.push_back(m_values);
            m_values[static_cast<std::size_t>(m_row)].reset();
            emit changed();
            break;
        default:
            return event->ignore();
    }
    update();
    say();
}

QString ProfileBoard::spokenText() const {
    const auto level = levelOf(m_row);
    const auto& value = m_values[static_cast<std::size_t>(m_row)];
    const QString place = level ? levelText(*level) : tr("brain");
    return tr("%1: %2", "a level, the value drawn there")
        .arg(place, value ? quantityText(*value, QStringLiteral("ng/mL"), QLocale()) : tr("nothing drawn"));
}

void ProfileBoard::say() { alertReaders(*this, spokenText()); }

void ProfileBoard::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    update();
}

void ProfileBoard::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    update();
}

void ProfileBoard::paintEvent(QPaintEvent*) {
    const Theme& theme = currentTheme();
    const QRectF area = plot();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(roleFont(TextRole::Caption));
    const QFontMetricsF metrics(painter.font());
    painter.setPen(QPen(theme.accent, 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    painter.setPen(theme.ink);
    painter.drawText(QPointF(area.left(), area.top() - 6), tr("Spinal fluid, ng/mL: your levels"));
    for (const double tick : valueTicks(m_axis, 5)) {
        const double x = area.left() + area.width() * m_axis.fraction(tick);
        painter.setPen(QPen(theme.grid, 1));
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
        painter.setPen(theme.muted);
        const QString text = tickText(tick, 0, QLocale());
        painter.drawText(QPointF(x - metrics.horizontalAdvance(text) / 2, area.bottom() + metrics.height()), text);
    }
    const double high = area.height() / rows;
    for (int row = 0; row < rows; ++row) {
        const double top = area.top() + row * high;
        const bool here = hasFocus() && row == m_row;
        if (std::find(knots.begin(), knots.end(), row) != knots.end() || here) {
            const auto level = levelOf(row);
            const QString name = level ? levelText(*level) : tr("brain");
            painter.setPen(here ? theme.accent : theme.muted);
            painter.drawText(QRectF(2, top, area.left() - 8, high),
                             Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip, name);
        }
        const auto& value = m_values[static_cast<std::size_t>(row)];
        if (value)
            painter.fillRect(QRectF(area.left(), top + 1, placeOf(row, *value).x() - area.left(), high - 2),
                             theme.muted);
        if (!here) continue;
        painter.setPen(QPen(theme.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(area.left(), top, area.width(), high));
    }
}

}  // namespace theca::app
