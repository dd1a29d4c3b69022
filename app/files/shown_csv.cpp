#include "app/files/shown_csv.h"

#include "app/charts/chart_table_model.h"
#include "app/document/file_remarks.h"
#include "core/text/csv_field.h"

namespace theca::app {

QByteArray shownCsv(const Shown& shown, const ChartContent& content) {
    ChartTableModel model;
    model.show(content);
    std::string remarks;
    for (const QString& remark : fileRemarks(shown)) {
        remarks += csvRemark(remark.toStdString());
        remarks += '\n';
    }
    return QByteArray::fromStdString(remarks) + model.csv();
}

}  // namespace theca::app
