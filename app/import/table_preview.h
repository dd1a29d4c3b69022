#pragma once

#include <QAbstractTableModel>
#include <vector>

#include "core/text/points_table.h"

namespace theca::app {

/// The first rows of a table as in its file, below one empty row for the choice of what each column is. Rows that give
/// no point are muted.
class TablePreview final : public QAbstractTableModel {
    Q_OBJECT

public:
    static constexpr int mostRows = 6;

    using QAbstractTableModel::QAbstractTableModel;

    void show(const TextTable& table);
    void showLeftOut(const std::vector<LeftOutLine>& leftOut);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    bool isLeftOut(int line) const;

    QStringList m_headings;
    std::vector<TableRow> m_rows;
    std::vector<int> m_leftOut;  ///< line numbers
};

}  // namespace theca::app
