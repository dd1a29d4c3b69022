#include "app/files/shown_csv.h"

#include "app/charts/chart_table_model.h"
#include "app/window/notice_bar.h"

namespace theca::app {

QByteArray shownCsv(const ChartContent& content) {
    ChartTableModel model;
    model.show(content);
    return "# " + NoticeBar::notice().toUtf8() + '\n' + model.csv();
}

}  // namespace theca::app
