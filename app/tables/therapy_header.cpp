#include "app/tables/therapy_header.h"

#include <QPainter>

#include "app/base/appearance.h"
#include "app/charts/swatch.h"

namespace theca::app {

namespace {

constexpr int mostLines = 2;

/// The text on at most two lines of this width, shortened if necessary.
QString inLines(const QString& text, const QFontMetrics& metrics, int width) {
    const qsizetype space = text.indexOf(QLatin1Char(' '));
    const bool oneLine = space < 0 || metrics.horizontalAdvance(text) <= width;
    if (oneLine) return metrics.elidedText(text, Qt::ElideRight, width);
    return metrics.elidedText(text.left(space), Qt::ElideRight, width) + QLatin1Char('\n') +
           metrics.elidedText(text.mid(space + 1), Qt::ElideRight, width);
}

}  // namespace

TherapyHeader::TherapyHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent) {
    setSectionResizeMode(QHeaderView::Stretch);
    setMinimumSectionSize(1);
}

void TherapyHeader::show(std::vector<TherapyStyle> styles) {
    m_styles = std::move(styles);
    viewport()->update();
}

QSize TherapyHeader::sizeHint() const {
    const QFontMetrics metrics(roleFont(TextRole::Caption));
    return {0, scaled(18) + mostLines * metrics.lineSpacing() + scaled(6)};
}

void TherapyHeader::paintSection(QPainter* painter, const QRect& box, int section) const {
    painter->fillRect(box, palette().color(QPalette::Base));
    if (section == 0 || static_cast<std::size_t>(section) > m_styles.size()) return;
    const QRect inside = box.adjusted(scaled(2), scaled(2), -scaled(4), -scaled(2));
    const QRectF swatch(inside.right() - scaled(26), inside.top(), scaled(26), scaled(14));
    paintSwatch(*painter, swatch, m_styles[static_cast<std::size_t>(section) - 1]);
    const QFont font = roleFont(TextRole::Caption);
    painter->setFont(font);
    painter->setPen(palette().color(QPalette::Text));
    const QString name = model()->headerData(section, Qt::Horizontal).toString();
    painter->drawText(inside.adjusted(0, scaled(16), 0, 0), Qt::AlignRight | Qt::AlignTop,
                      inLines(name, QFontMetrics(font), inside.width()));
}

}  // namespace theca::app
