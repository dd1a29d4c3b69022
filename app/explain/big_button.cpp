#include "app/explain/big_button.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

namespace theca::app {

namespace {

constexpr int padding = 12;

/// Lines and shapes in a box of 24 × 24.
QPainterPath signPath(Sign sign) {
    QPainterPath path;
    switch (sign) {
        case Sign::None:
            break;
        case Sign::Home:
            path.addPolygon(QPolygonF({{3, 12}, {12, 4}, {21, 12}}));
            path.addPolygon(QPolygonF({{6, 11}, {6, 20}, {18, 20}, {18, 11}}));
            break;
        case Sign::Back:
            path.addPolygon(QPolygonF({{15, 5}, {8, 12}, {15, 19}}));
            break;
        case Sign::Next:
            path.addPolygon(QPolygonF({{9, 5}, {16, 12}, {9, 19}}));
            break;
        case Sign::Sound:
            path.addPolygon(QPolygonF({{3, 9}, {7, 9}, {12, 5}, {12, 19}, {7, 15}, {3, 15}, {3, 9}}));
            path.arcMoveTo(8, 7, 10, 10, -50);
            path.arcTo(8, 7, 10, 10, -50, 100);
            path.arcMoveTo(4, 3, 18, 18, -50);
            path.arcTo(4, 3, 18, 18, -50, 100);
            break;
        case Sign::Ask:
            path.moveTo(8, 9);
            path.cubicTo(8, 3, 17, 3, 17, 9);
            path.cubicTo(17, 12, 12, 12, 12, 16);
            path.addEllipse(QPointF(12, 20), 0.6, 0.6);
            break;
        case Sign::Phone:
            path.addRoundedRect(QRectF(7, 2, 10, 20), 2.5, 2.5);
            path.moveTo(10.5, 19);
            path.lineTo(13.5, 19);
            break;
        case Sign::Tick:
            path.addPolygon(QPolygonF({{4, 13}, {10, 19}, {20, 6}}));
            break;
        case Sign::Play:
            path.addPolygon(QPolygonF({{7, 4}, {19, 12}, {7, 20}, {7, 4}}));
            break;
        case Sign::Pause:
            path.addPolygon(QPolygonF({{8, 5}, {8, 19}}));
            path.addPolygon(QPolygonF({{16, 5}, {16, 19}}));
            break;
        case Sign::Step:
            path.addPolygon(QPolygonF({{6, 5}, {15, 12}, {6, 19}, {6, 5}}));
            path.addPolygon(QPolygonF({{19, 5}, {19, 19}}));
            break;
        case Sign::Print:
            path.addPolygon(QPolygonF({{7, 9}, {7, 3}, {17, 3}, {17, 9}}));
            path.addRoundedRect(QRectF(3, 9, 18, 8), 2, 2);
            path.addRect(QRectF(7, 14, 10, 7));
            break;
        case Sign::More:
            path.addPolygon(QPolygonF({{12, 5}, {12, 19}}));
            path.addPolygon(QPolygonF({{5, 12}, {19, 12}}));
            break;
    }
    return path;
}

}  // namespace

void drawSign(QPainter& painter, Sign sign, const QRectF& box, const QColor& colour, double width) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(box.topLeft());
    painter.scale(box.width() / 24, box.height() / 24);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, width * 24 / box.width(), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(signPath(sign));
    painter.restore();
}

BigButton::BigButton(const ExplainLook& look, Sign sign, const QString& words, QWidget* parent)
    : QAbstractButton(parent), m_look(look), m_sign(sign) {
    setText(words);
    setAccessibleName(words);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setPixels(look.body);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void BigButton::showSignOnly() {
    m_signOnly = true;
    setToolTip(text());
    setFixedSize(m_look.target, m_look.target);
}

void BigButton::setPixels(int pixels) {
    setFont(m_look.font(pixels));
    updateGeometry();
}

int BigButton::side() const { return fontMetrics().height(); }
int BigButton::besideWords() const { return 2 * padding + (m_sign == Sign::None ? 0 : side() + 8); }

QSize BigButton::sizeHint() const {
    if (m_signOnly) return {m_look.target, m_look.target};
    const int width = fontMetrics().horizontalAdvance(text()) + besideWords() + 2;
    return {std::max(m_look.target, width), std::max(m_look.target, fontMetrics().height() + 16)};
}

/// As narrow as its longest word.
QSize BigButton::minimumSizeHint() const {
    int widest = 0;
    for (const QString& word : text().split(QLatin1Char(' ')))
        widest = std::max(widest, fontMetrics().horizontalAdvance(word));
    return {std::max(m_look.target, m_signOnly ? 0 : std::min(widest, 8 * m_look.body) + besideWords() + 2),
            m_look.target};
}

int BigButton::heightForWidth(int width) const {
    if (m_signOnly) return m_look.target;
    return std::max(m_look.target, wordRect(width).height() + 16);
}

QRect BigButton::wordRect(int width) const {
    return fontMetrics().boundingRect(QRect(0, 0, width - besideWords(), 10'000), Qt::TextWordWrap, text());
}

bool BigButton::isTicked() const { return m_sign == Sign::Tick && (!isCheckable() || isChecked()); }

void BigButton::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
    } else {
        QAbstractButton::keyPressEvent(event);
    }
}

void BigButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool on = isChecked() || isDown();
    const QColor ink = on ? m_look.theme.ground : m_look.theme.ink;
    painter.setPen(QPen(hasFocus() ? m_look.theme.accent : m_look.line(), hasFocus() ? 3 : 1.5));
    painter.setBrush(on ? m_look.theme.ink : m_look.theme.ground);
    painter.drawRoundedRect(QRectF(rect()).adjusted(2, 2, -2, -2), 8, 8);
    const int size = side();
    const int shown = m_signOnly ? std::min(width(), height()) / 2 : size;
    int left = padding;
    if (!m_fromLeft) left = std::max(padding, (width() - wordRect(width()).width() - besideWords()) / 2 + padding);
    if (m_signOnly) left = (width() - shown) / 2;
    const QRectF place(left, (height() - shown) / 2.0, shown, shown);
    if (m_sign == Sign::Tick && isCheckable()) {
        painter.setPen(QPen(ink, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(place.adjusted(1, 1, -1, -1), 4, 4);
    }
    if (m_sign != Sign::Tick || isTicked()) drawSign(painter, m_sign, place, ink, size / 10.0);
    if (m_signOnly) return;
    const int begin = left + (m_sign == Sign::None ? 0 : size + 8);
    painter.setPen(ink);
    painter.drawText(QRect(begin, 0, width() - begin - padding + 2, height()),
                     Qt::TextWordWrap | Qt::AlignVCenter | Qt::AlignLeft, text());
}

}  // namespace theca::app
