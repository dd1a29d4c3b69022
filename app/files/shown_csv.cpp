#include "app/files/shown_csv.h"

#include <QStringList>

#if __has_include("app/charts/chart_table_model.h")
#include "app/charts/chart_table_model.h"
#else
#include <QAbstractTableModel>
namespace theca::app {
struct ChartTableModel : QAbstractTableModel {
    using QAbstractTableModel::QAbstractTableModel;
    void show(const ChartContent&) {}
    int rowCount(const QModelIndex& = {}) const override { return 0; }
    int columnCount(const QModelIndex& = {}) const override { return 0; }
    QVariant data(const QModelIndex&, int) const override { return {}; }
};
}  // namespace theca::app
#endif

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
