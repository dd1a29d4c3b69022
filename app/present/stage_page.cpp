#include "app/present/stage_page.h"

#include <algorithm>

#include "app/base/notice.h"

namespace theca::app {

namespace {

constexpr double usualRow = 6;
constexpr double gap = 1;  ///< between blocks

double leftOf(StagePage::Align align, double x, double width) {
    if (align == StagePage::Align::Left) return x;
    return align == StagePage::Align::Right ? x - width : x - width / 2;
}

}  // namespace

StagePage::StagePage(const StageContent& content, QSize size, int backRow, HallPalette palette)
    : m_content(content), m_near(backRow / usualRow) {
    m_out.size = size;
    m_out.unit = size.height() / 100.0;
    m_out.margin = stageMargin * m_out.unit;
    m_out.colours = hallColours(palette);
    m_out.scale = content.colours;
    m_out.reading = content.level;
    m_out.heights = content.heights;
}

QRectF StagePage::whole() const {
    return QRectF(QPointF(0, 0), QSizeF(m_out.size)).adjusted(m_out.margin, m_out.margin, -m_out.margin, -m_out.margin);
}

StageItem& StagePage::text(const QString& id, const QString& words, const HallType& type, double x, double top,
                           Align align, const QColor& ink) {
    const double width = type.width(words);
    StageItem item;
    item.id = id;
    item.text = words;
    item.rect = QRectF(leftOf(align, x, width), top, width, type.line());
    item.cap = type.cap;
    item.font = type.font;
    item.baseline = top + type.ascent;
    item.ink = ink;
    item.ground = colours().ground;
    m_out.items.push_back(std::move(item));
    return m_out.items.back();
}

StageItem& StagePage::digits(const QString& id, const QString& words, const HallType& type, double x, double top,
                             Align align, const QColor& ink) {
    StageItem& item = text(id, words, type, x, top, align, ink);
    item.rect.setHeight(type.cap);
    item.baseline = top + type.cap;
    return item;
}

double StagePage::lines(const QString& id, const QStringList& words, const HallType& type, double x, double top,
                        Align align, const QColor& ink) {
    for (int i = 0; i < words.size(); ++i, top += type.line())
        text(words.size() == 1 ? id : QStringLiteral("%1/%2").arg(id).arg(i), words[i], type, x, top, align, ink);
    return top;
}

StageItem& StagePage::shape(const QString& id, StageItem::Kind kind, const QRectF& rect, const QColor& ink,
                            double line) {
    StageItem item;
    item.id = id;
    item.kind = kind;
    item.rect = rect;
    item.ink = ink;
    item.ground = colours().ground;
    item.line = line;
    m_out.items.push_back(std::move(item));
    return m_out.items.back();
}

QRectF StagePage::addTitleAndFoot(const QStringList& titles) {
    QRectF body = whole();
    const HallType& large = type(titleSize, true);
    qsizetype most = 1;
    for (const QString& one : titles) most = std::max(most, large.lines(one, body.width()).size());
    lines(QStringLiteral("title"), large.lines(m_content.title, body.width()), large, body.left(), body.top(),
          Align::Left, colours().ink);
    body.setTop(body.top() + static_cast<double>(most) * large.line() + v(gap) / 2);

    const HallType& foot = type(footSize);
    const QString place = QStringLiteral("%1 / %2").arg(m_content.number).arg(m_content.count);
    const double top = body.bottom() - foot.line();
    text(QStringLiteral("place"), place, foot, body.right(), top, Align::Right, colours().muted);
    text(QStringLiteral("notice"), notice(), foot, body.left(), top, Align::Left, colours().muted);
    body.setBottom(top - v(gap) / 2);
    return body;
}

void StagePage::addCaption(QRectF& body, bool reserve) {
    if (m_content.caption.isEmpty() && !reserve) return;
    const HallType& strong = type(textSize, true);
    const double tick = m_content.ticked ? strong.cap + v(gap) : 0;
    const QStringList words = strong.lines(m_content.caption, body.width() - tick);
    const double top = body.bottom() - strong.line() * static_cast<double>(std::max<qsizetype>(1, words.size()));
    lines(QStringLiteral("caption"), words, strong, body.left() + tick, top, Align::Left, colours().ink);
    if (m_content.ticked)
        shape(QStringLiteral("caption/tick"), StageItem::Kind::Tick,
              QRectF(body.left(), top + strong.ascent - strong.cap, strong.cap, strong.cap), colours().ink, u(0.6));
    body.setBottom(top - v(gap) / 2);
}

}  // namespace theca::app
