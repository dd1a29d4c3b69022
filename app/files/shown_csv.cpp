#include "app/files/shown_csv.h"

#include <QStringList>

#include "app/charts/chart_table_model.h"

namespace theca::app {

namespace {

QString field(QString text) {
    if (!text.contains(QLatin1Char(',')) && !text.contains(QLatin1Char('"')) && !text.contains(QLatin1Char('\n'))) {
        return text;
    }
    return QLatin1Char('"') + text.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
}

}  // namespace

QByteArray shownCsv(const ChartContent& content) {
    ChartTableModel model;
    model.show(content);
    QStringList line;
    for (int c = 0; c < model.columnCount(); ++c) {
        line << field(model.headerData(c, Qt::Horizontal, Qt::DisplayRole).toString());
    }
    QByteArray text = line.join(QLatin1Char(',')).toUtf8() + '\n';
    return text;
}

}  // namespace theca::app
