#include "app/files/comparison_figure.h"

#include <QPainter>
#include <QStringList>
#include <algorithm>
#include <vector>

#include "app/base/appearance.h"
#include "app/base/notice.h"
#include "app/charts/swatch.h"
#include "app/compare/compare_model.h"
#include "app/compare/compare_panel.h"

namespace theca::app {

namespace {

constexpr int margin = 24;
constexpr int gap = 16;
constexpr int widestName = 320;
constexpr int swatchRoom = 36;

/// What stands where, in pixels of the screen.
struct Table {
    QStringList remarks;
    QStringList headings;
    std::vector<QStringList> rows;
    std::vector<TherapyStyle> styles;
    std::vector<int> widths;
    int line = 0;

    int width() const {
        int sum = 2 * margin;
        for (const int one : widths) sum += one + gap;
        return sum;
    }
    int headingTop() const { return margin + line * static_cast<int>(remarks.size()) + line / 2; }
    int rowTop(std::size_t row) const { return headingTop() + 2 * line + line / 2 + line * static_cast<int>(row); }
    int height() const { return rowTop(rows.size()) + line + margin; }
};

Table tableOf(const ComparePanel& compare) {
    const CompareModel& model = *compare.model();
    const QFontMetrics metrics(roleFont(TextRole::Body));
    Table table;
    table.line = metrics.height() + scaled(6);
    table.remarks = compare.content().remarks.mid(1) + QStringList{compare.what()};  // the notice stands below
    for (int column = 0; column < model.columnCount(); ++column) {
        table.headings << model.headerData(column, Qt::Horizontal).toString();
        table.widths.push_back(metrics.size(0, table.headings.back()).width());
    }
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column) {
            cells << model.index(row, column).data().toString();
            int& width = table.widths[static_cast<std::size_t>(column)];
            width = std::max(width, metrics.horizontalAdvance(cells.back()));
        }
        table.rows.push_back(cells);
        table.styles.push_back(compare.content().rows[static_cast<std::size_t>(row)].style);
    }
    table.widths.front() = std::min(table.widths.front(), scaled(widestName)) + scaled(swatchRoom);
    return table;
}

void paintCells(QPainter& painter, const Table& table, const QStringList& cells, QRectF box) {
    for (qsizetype i = 0; i < cells.size(); ++i) {
        box.setWidth(table.widths[static_cast<std::size_t>(i)]);
        const QRectF room = i == 0 ? box.adjusted(scaled(swatchRoom), 0, 0, 0) : box;
        const QString text =
            i == 0 ? painter.fontMetrics().elidedText(cells[i], Qt::ElideRight, static_cast<int>(room.width()))
                   : cells[i];
        painter.drawText(room, (i == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignBottom, text);
        box.moveLeft(box.right() + gap);
    }
}

void paintTable(QPainter& painter, const Table& table) {
    const Theme& theme = currentTheme();
    painter.fillRect(QRect(0, 0, table.width(), table.height()), theme.ground);
    painter.setPen(theme.ink);
    QRectF line(margin, margin, table.width() - 2 * margin, table.line);
    for (qsizetype i = 0; i < table.remarks.size(); ++i, line.translate(0, table.line)) {
        painter.setFont(roleFont(i == 0 ? TextRole::Heading : TextRole::Body));
        painter.drawText(line, Qt::AlignVCenter, table.remarks[i]);
    }
    painter.setFont(roleFont(TextRole::Body));
    paintCells(painter, table, table.headings, QRectF(margin, table.headingTop(), 0, 2 * table.line));
    const double rule = table.headingTop() + 2 * table.line + table.line / 4.0;
    painter.drawLine(QPointF(margin, rule), QPointF(table.width() - margin, rule));
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        const QRectF box(margin, table.rowTop(row), 0, table.line);
        paintSwatch(painter, QRectF(box.topLeft(), QSizeF(scaled(28), table.line)), table.styles[row]);
        painter.setPen(theme.ink);
        paintCells(painter, table, table.rows[row], box);
    }
    painter.setFont(roleFont(TextRole::Strong));
    painter.drawText(QRectF(margin, table.height() - margin - table.line, table.width() - 2 * margin, table.line),
                     Qt::AlignVCenter, notice());
}

}  // namespace

Picture comparisonFigure(const ComparePanel& compare) {
    const Table table = tableOf(compare);
    Picture picture;
    picture.size = {table.width(), table.height()};
    picture.title = table.remarks.value(0);
    picture.paint = [table](QPainter& painter) { paintTable(painter, table); };
    return picture;
}

}  // namespace theca::app
