#include <algorithm>

#include "app/present/chart_on_page.h"

namespace theca::app {

namespace {

using Align = StagePage::Align;
constexpr double leastPlot = 14;  ///< a chart less high, in per cent of the picture, tells nothing

/// Titles of charts that belong to the same place take the same room in all scenes.
double titleRoom(const StagePage& page, const QStringList& titles, double width) {
    const HallType& type = page.type(StagePage::textSize);
    qsizetype most = 1;
    for (const QString& one : titles) most = std::max(most, type.lines(one, width).size());
    return type.line() * static_cast<double>(most);
}

void addChartTitle(StagePage& page, const StageChart& chart, const QRectF& box) {
    const HallType& type = page.type(StagePage::textSize);
    page.lines(QStringLiteral("%1/title").arg(chart.id), type.lines(chart.title, box.width()), type, box.left(),
               box.top(), Align::Left, page.colours().ink);
}

/// Charts in one column, with the same left and right edges; only the lowest has times.
void addColumn(StagePage& page, const QRectF& box) {
    const auto& charts = page.content().charts;
    std::vector<ChartOnPage> all;
    std::vector<double> titles;
    double left = 0, right = 0, taken = 0;
    for (std::size_t i = 0; i < charts.size(); ++i) {
        all.emplace_back(page, charts[i], ChartLabels{true, i + 1 == charts.size(), true, i == 0, page.mostTicks()});
        left = std::max(left, all.back().valueRoom());
        right = std::max(right, all.back().rightRoom());
        QStringList same{charts[i].title};
        if (i == 0) same << page.content().frame.chartTitles;
        titles.push_back(titleRoom(page, same, box.width()) + page.v(2.4));
        taken += titles.back() + all.back().timeRoom();
    }
    const double high = (box.height() - taken) / static_cast<double>(charts.size());
    if (high < page.u(leastPlot)) return page.drop(StagePage::tr("the charts: there is no room for them"));
    double top = box.top();
    for (std::size_t i = 0; i < charts.size(); ++i) {
        addChartTitle(page, charts[i], QRectF(box.left(), top, box.width(), titles[i]));
        top += titles[i];
        all[i].add(QRectF(box.left() + left, top, box.width() - left - right, high));
        top += high + all[i].timeRoom();
    }
}

}  // namespace

void addCharts(StagePage& page, QRectF body) {
    const bool beside = !page.content().spines.empty();
    const double share = page.isWide() ? 0.56 : 0.59;
    const double spines = page.isWide() ? 0.38 : 0.34;
    QRectF charts = body;
    if (beside) {
        const double width = page.whole().width();
        charts.setWidth(width * (share + (1 - share - spines) / 2));
        addSpines(page, QRectF(body.right() - width * spines, body.top(), width * spines, body.height()));
    }
    addColumn(page, charts);
}

void addSmallCharts(StagePage& page, QRectF body) {
    const StageContent& content = page.content();
    const HallType& type = page.type(StagePage::textSize);
    const HallType& strong = page.type(StagePage::textSize, true);
    const double side = content.seconds ? page.v(11) : 0;
    double top = page.lines(QStringLiteral("question"), type.lines(content.question, body.width() - side - page.v(1)),
                            type, body.left(), body.top(), Align::Left, page.colours().ink);
    if (content.seconds) addRing(page, QRectF(body.right() - side, body.top(), side, side));
    const auto count = static_cast<int>(content.charts.size());
    const int columns = count == 4 && !page.isWide() ? 2 : count;
    const int rows = (count + columns - 1) / columns;
    ChartOnPage first(page, content.charts.front(), {true, true, false, false, 3});
    const double left = first.valueRoom(), below = first.timeRoom(), gap = page.v(2);
    const double wide = (body.width() - left - first.rightRoom() - gap * (columns - 1)) / columns;
    const double letters = strong.line() + page.v(0.8);
    const double titleWidth = body.width() - side;
    addChartTitle(page, content.charts.front(), QRectF(body.left(), top, titleWidth, type.line()));
    top = std::max(top + titleRoom(page, {content.charts.front().title}, titleWidth), body.top() + side - letters) +
          page.v(0.8);
    const double high = (body.bottom() - top - below) / rows - letters;
    if (high < page.u(leastPlot)) return page.drop(StagePage::tr("the charts: there is no room for them"));
    for (int i = 0; i < count; ++i) {
        const int row = i / columns, column = i % columns;
        const QRectF plot(body.left() + left + column * (wide + gap), top + row * (high + letters) + letters, wide,
                          high);
        const StageChart& chart = content.charts[static_cast<std::size_t>(i)];
        const double letter = strong.line(), above = plot.top() - letters;
        page.shape(QStringLiteral("%1/frame").arg(chart.id), StageItem::Kind::Frame,
                   QRectF(plot.left(), above, letter, letter), page.colours().ink, page.u(0.3));
        page.text(QStringLiteral("%1/letter").arg(chart.id), chart.id, strong, plot.left() + letter / 2, above,
                  Align::Centre, page.colours().ink);
        ChartOnPage(page, chart, {column == 0, row + 1 == rows && column == 0, false, false, 3, true}).add(plot);
    }
}

}  // namespace theca::app
