#include "app/files/shown_csv.h"

#include "app/base/notice.h"
#include "app/charts/chart_table_model.h"

namespace theca::app {

QByteArray shownCsv(const ChartContent& content) {
    ChartTableModel model;
    model.show(content);
    return "# " + notice().toUtf8() + '\n' + model.csv();
}

}  // namespace theca::app
