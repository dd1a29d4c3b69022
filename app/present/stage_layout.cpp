#include "app/present/stage_layout.h"

#include "app/present/stage_page.h"
#include "core/lesson/placeholder.h"

namespace theca::app {

namespace {

void fill(StagePage& page) {
    using View = StageContent::View;
    const StageContent& content = page.content();
    const bool charts = content.view == View::Charts;
    if (content.view == View::Title) return addTitle(page, page.whole());
    QRectF body = page.addTitleAndFoot(charts ? content.frame.titles : QStringList(content.title));
    page.addCaption(body, charts && content.frame.caption);
    switch (content.view) {
        case View::Title:
            return;
        case View::Text:
            return addText(page, body);
        case View::Question:
            return addQuestion(page, body);
        case View::SmallCharts:
            return addSmallCharts(page, body);
        case View::Charts:
            return addCharts(page, body);
        case View::Spines:
            return addSpines(page, body);
        case View::Numbers:
            return addNumbers(page, body);
    }
}

}  // namespace

StageLayout layOut(const StageContent& content, QSize size, int backRow, HallPalette palette) {
    StagePage page(content, size, backRow, palette);
    fill(page);
    return std::move(page).take();
}

std::optional<QPointF> chartPlace(const StageLayout& layout, QPointF at) {
    for (const StageItem& one : layout.items) {
        if (one.kind != StageItem::Kind::Plot) continue;
        if (!one.rect.contains(at)) return std::nullopt;
        const PixelMap& map = *one.map;
        const double part = (at.x() - one.rect.left()) / one.rect.width();
        const double height = 1 - (at.y() - one.rect.top()) / one.rect.height();
        return QPointF(map.range[0] + part * (map.range[1] - map.range[0]), map.scale.valueAt(height));
    }
    return std::nullopt;
}

QString stageInWords(const StageLayout& layout) {
    QStringList parts;
    for (const StageItem& one : layout.items) {
        const bool axis = one.id.contains(QLatin1String("/value/")) || one.id.contains(QLatin1String("/time/"));
        if (one.kind == StageItem::Kind::Text && !axis) parts << one.text;
    }
    return parts.join(QLatin1Char('\n'));
}

std::size_t proseWords(const StageContent& content, std::string_view language) {
    using View = StageContent::View;
    QStringList prose{content.title, content.caption};
    if (content.view == View::Text) prose << content.text;
    if (content.view == View::Question || content.view == View::SmallCharts) prose << content.question;
    if (content.view == View::Question)
        for (const StageAnswer& one : content.answers) prose << one.words;
    return wordsToRead(prose.join(QLatin1Char(' ')).toStdString(), language);
}

}  // namespace theca::app
