#include "app/files/shown_csv.h"

#include "app/base/notice.h"
#include "app/charts/chart_table_model.h"
#include "core/text/csv_field.h"

namespace theca::app {

QByteArray shownCsv(const ChartContent& content) {
    ChartTableModel model;
    model.show(content);
    return QByteArray::fromStdString(csvRemark(notice().toStdString())) + '\n' + model.csv();
}

}  // namespace theca::app
