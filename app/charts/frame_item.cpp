#include "app/charts/frame_item.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "app/base/appearance.h"
#include "app/charts/observed_marks.h"

namespace theca::app {

namespace {

constexpr double titleGap = 8;
constexpr double wordLine = 3;  ///< below the letters of a word that is explained
constexpr double keyGap = 16;
constexpr double keySign = 15;

}  // namespace

void FrameItem::show(const Look& look) {
    prepareGeometryChange();
    m_look = look;
    update();
}

void FrameItem::setFocusShown(bool shown) {
    m_look.focused = shown;
    update();
}

void FrameItem::setBand(const QRectF& band) {
    m_band = band;
    update();
}

void FrameItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget* widget) {
    drawGrid(*painter);
    drawHeading(*painter);
    if (widget) drawWord(*painter);  // a figure on paper explains nothing
    drawNotes(*painter);
    if (!m_band.isNull()) {
        QColor fill = m_look.theme.accent;
        fill.setAlphaF(0.12F);
        painter->setPen(QPen(m_look.theme.accent, 1));
        painter->setBrush(fill);
        painter->drawRect(m_band);
    }
    if (m_look.focused) {
        painter->setPen(QPen(m_look.theme.accent, grown(2)));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(m_look.whole.adjusted(2, 2, -2, -2), 6, 6);
    }
}

void FrameItem::drawGrid(QPainter& painter) const {
    for (const double y : m_look.gridLines)
        painter.fillRect(QRectF(m_look.plot.left(), std::round(y - 0.5), m_look.plot.width(), 1), m_look.theme.grid);
}

void FrameItem::drawHeading(QPainter& painter) const {
    const QPointF base(m_look.plot.left(), m_look.plot.top() - 10);
    painter.setFont(m_look.titleFont);
    painter.setPen(m_look.theme.ink);
    const Heading heading = this->heading();
    painter.drawText(base, heading.title);
    painter.setFont(m_look.captionFont);
    painter.setPen(m_look.theme.muted);
    painter.drawText(QPointF(heading.unitLeft, base.y()), heading.unit);
    drawKeys(painter);
}

/// Where the word of the title stands; empty where there is none, or where it is cut.
QRectF FrameItem::wordPlace() const {
    const TitleWord& word = m_look.word;
    const QString title = heading().title;
    if (word.length == 0 || title.left(word.from + word.length) != m_look.title.left(word.from + word.length))
        return {};
    const QFontMetricsF metrics(m_look.titleFont);
    const double left = m_look.plot.left() + metrics.horizontalAdvance(title.left(word.from));
    const double width = metrics.horizontalAdvance(title.mid(word.from, word.length));
    const double base = m_look.plot.top() - 10;
    return {left, base - metrics.ascent(), width, metrics.ascent() + wordLine};
}

void FrameItem::drawWord(QPainter& painter) const {
    const QRectF place = wordPlace();
    if (place.isEmpty()) return;
    painter.setPen(QPen(m_look.theme.muted, 1, Qt::DotLine));
    painter.drawLine(place.bottomLeft(), place.bottomRight());
}

/// Shortened only where the chart ends, or where the time of the values stands.
FrameItem::Heading FrameItem::heading() const {
    const QFontMetricsF titles(m_look.titleFont), captions(m_look.captionFont);
    const double left = m_look.plot.left(), end = m_look.headingEnd;
    Heading heading;
    heading.title = titles.elidedText(m_look.title, Qt::ElideRight, end - left);
    heading.unitLeft = left + titles.horizontalAdvance(heading.title) + titleGap;
    heading.unit = captions.elidedText(m_look.unit, Qt::ElideRight, std::max(0.0, end - heading.unitLeft));
    heading.right = heading.unitLeft + captions.horizontalAdvance(heading.unit);
    return heading;
}

/// From right to left, as many as fit after the unit; the last one is shortened.
std::vector<FrameItem::PlacedKey> FrameItem::placedKeys() const {
    const QFontMetricsF metrics(m_look.captionFont);
    const double from = heading().right + keyGap;
    double right = m_look.plot.right();
    std::vector<PlacedKey> placed;
    for (const Key& key : m_look.keys) {
        const double sign = key.sign == Key::Sign::None ? 0 : grown(keySign);
        const QString text = metrics.elidedText(key.text, Qt::ElideRight, right - from - sign);
        constexpr int leastLetters = 10;  // fewer would tell nobody anything
        if (text != key.text && text.size() < leastLetters) break;
        const double left = right - metrics.horizontalAdvance(text) - sign;
        placed.push_back({key, text, left, right});
        right = left - keyGap;
    }
    return placed;
}

void FrameItem::drawKeys(QPainter& painter) const {
    const QFontMetricsF metrics(m_look.captionFont);
    const double base = m_look.plot.top() - 10;
    for (const PlacedKey& one : placedKeys()) {
        const double sign = one.key.sign == Key::Sign::None ? 0 : grown(keySign);
        if (sign > 0) {
            const QPointF centre(one.left + sign / 3, base - metrics.ascent() / 2 + 1.5);
            drawSign(painter, {one.key.sign == Key::Sign::Own, one.key.number}, centre, grown(8), one.key.colour,
                     m_look.theme.ground);
        }
        painter.setPen(m_look.theme.muted);
        painter.setFont(m_look.captionFont);
        painter.drawText(QPointF(one.left + sign, base), one.text);
    }
}

QString FrameItem::tipAt(QPointF place) const {
    const double base = m_look.plot.top() - 10;
    if (place.y() > base + 4 || place.y() < base - QFontMetricsF(m_look.captionFont).height()) return {};
    const Heading heading = this->heading();
    const bool cut = heading.title != m_look.title || heading.unit != m_look.unit;
    if (cut && place.x() <= heading.right) return QStringLiteral("%1 %2").arg(m_look.title, m_look.unit);
    if (wordPlace().contains(place)) return m_look.word.tip;
    for (const PlacedKey& one : placedKeys())
        if (place.x() >= one.left && place.x() <= one.right && one.text != one.key.text) return one.key.text;
    return {};
}

void FrameItem::drawNotes(QPainter& painter) const {
    const QFontMetricsF metrics(m_look.captionFont);
    painter.setFont(m_look.captionFont);
    painter.setPen(m_look.theme.muted);
    if (!m_look.timeTitle.isEmpty()) {
        const double base = m_look.plot.bottom() + m_look.labelsBelow - metrics.descent();
        painter.drawText(QPointF(m_look.plot.right() + m_look.timeTitleGap, base), m_look.timeTitle);
    }
    if (m_look.emptyNote.isEmpty()) return;
    QRectF place = metrics.boundingRect(m_look.plot, Qt::AlignCenter | Qt::TextWordWrap, m_look.emptyNote);
    painter.fillRect(place.adjusted(-8, -2, 8, 2), m_look.theme.ground);
    painter.drawText(place, Qt::AlignCenter | Qt::TextWordWrap, m_look.emptyNote);
}

}  // namespace theca::app
