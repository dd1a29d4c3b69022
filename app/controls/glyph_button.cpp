#include "app/controls/glyph_button.h"

#include <QPainter>
#include <QStyleOptionToolButton>

#include "app/base/alert.h"
#include "app/base/appearance.h"

namespace theca::app {

namespace {

constexpr int usualSide = 30;
constexpr int smallSide = 22;

using Glyph = GlyphButton::Glyph;

QPolygonF triangle(double left, double right) { return {{left, 2}, {right, 8}, {left, 14}, {left, 2}}; }

/// The filled parts, on a grid of 16 × 16.
QPainterPath filled(Glyph glyph) {
    QPainterPath path;
    switch (glyph) {
        case Glyph::Play:
            path.addPolygon(triangle(4, 14));
            break;
        case Glyph::Pause:
            path.addRect(3, 2, 3.5, 12);
            path.addRect(9.5, 2, 3.5, 12);
            break;
        case Glyph::Forward:
            path.addRect(2.5, 2, 2, 12);
            path.addPolygon(triangle(6, 14));
            break;
        case Glyph::Back:
            path.addPolygon(triangle(10, 2));
            path.addRect(11.5, 2, 2, 12);
            break;
        case Glyph::Loop:
            path.addPolygon(QPolygonF{{10, -0.5}, {14.5, 3}, {10, 6.5}, {10, -0.5}});
            break;
        case Glyph::More:
            for (const double x : {3.0, 8.0, 13.0}) path.addEllipse(QPointF(x, 8), 1.4, 1.4);
            break;
        case Glyph::Reset:
            path.addPolygon(QPolygonF{{7, -0.5}, {2.5, 3}, {7, 6.5}, {7, -0.5}});
            break;
        case Glyph::Remove:
            break;
    }
    return path;
}

/// The parts drawn as lines.
QPainterPath drawn(Glyph glyph) {
    QPainterPath path;
    if (glyph == Glyph::Loop) {
        path.moveTo(10, 3);
        path.lineTo(6, 3);
        path.arcTo(QRectF(1.5, 3, 10, 10), 90, 180);
        path.lineTo(9.5, 13);
        path.arcTo(QRectF(4.5, 3, 10, 10), -90, 100);
    }
    if (glyph == Glyph::Reset) {
        path.moveTo(7, 3);
        path.arcTo(QRectF(2.5, 3, 10.5, 10.5), 90, -240);
    }
    if (glyph == Glyph::Remove) {
        path.moveTo(4, 4);
        path.lineTo(12, 12);
        path.moveTo(12, 4);
        path.lineTo(4, 12);
    }
    return path;
}

}  // namespace

GlyphButton::GlyphButton(Glyph glyph, const QString& name, const QString& tip, QWidget* parent, Size size)
    : QToolButton(parent), m_glyph(glyph), m_size(size) {
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(name);
    setToolTip(tip);
}

void GlyphButton::setGlyph(Glyph glyph) {
    if (glyph == m_glyph) return;
    m_glyph = glyph;
    update();
}

void GlyphButton::setName(const QString& name) {
    nameForReaders(*this, name);
}

QSize GlyphButton::sizeHint() const {
    const int side = scaled(m_size == Size::Small ? smallSide : usualSide);
    return {side, side};
}

void GlyphButton::paintEvent(QPaintEvent*) {
    QStyleOptionToolButton option;
    initStyleOption(&option);
    QPainter painter(this);
    style()->drawComplexControl(QStyle::CC_ToolButton, &option, &painter, this);
    const QColor ink = palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::ButtonText);
    const double size = scaled(16);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate((width() - size) / 2, (height() - size) / 2);
    painter.scale(size / 16, size / 16);
    painter.fillPath(filled(m_glyph), ink);
    painter.strokePath(drawn(m_glyph), QPen(ink, 1.75, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
}

}  // namespace theca::app
