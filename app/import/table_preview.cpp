#include "app/import/table_preview.h"

#include <QGuiApplication>
#include <QPalette>
#include <algorithm>

#include "app/import/import_words.h"

namespace theca::app {

void TablePreview::show(const TextTable& table) {
    beginResetModel();
    m_headings.clear();
    for (std::size_t i = 0; i < table.columns(); ++i) m_headings << columnTitle(table, i);
    const auto shown = static_cast<std::ptrdiff_t>(std::min<std::size_t>(table.rows.size(), mostRows));
    m_rows.assign(table.rows.begin(), table.rows.begin() + shown);
    m_leftOut.clear();
    endResetModel();
}

void TablePreview::showLeftOut(const std::vector<LeftOutLine>& leftOut) {
    m_leftOut.clear();
    for (const LeftOutLine& one : leftOut)
        if (!m_rows.empty() && one.line <= m_rows.back().line) m_leftOut.push_back(one.line);
    if (!m_rows.empty()) emit dataChanged(index(1, 0), index(rowCount() - 1, columnCount() - 1));
}

int TablePreview::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size()) + 1;
}

int TablePreview::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_headings.size());
}

bool TablePreview::isLeftOut(int line) const {
    return std::find(m_leftOut.begin(), m_leftOut.end(), line) != m_leftOut.end();
}

QVariant TablePreview::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || index.row() == 0) return {};
    const TableRow& row = m_rows[static_cast<std::size_t>(index.row()) - 1];
    const QString text = shortText(row.cells[static_cast<std::size_t>(index.column())]);
    if (role == Qt::DisplayRole) return text;
    if (!isLeftOut(row.line)) return {};
    if (role == Qt::ForegroundRole) return QGuiApplication::palette().color(QPalette::PlaceholderText);
    if (role == Qt::AccessibleTextRole) return tr("%1, left out", "a cell of a row that gives no point").arg(text);
    return {};
}

/// Rows show the number of their line; the row of choices shows none.
QVariant TablePreview::headerData(int section, Qt::Orientation orientation, int role) const {
    if (role != Qt::DisplayRole || section < 0) return {};
    if (orientation == Qt::Horizontal) return section < m_headings.size() ? m_headings[section] : QVariant();
    if (section == 0 || section >= rowCount()) return QString();
    return QString::number(m_rows[static_cast<std::size_t>(section) - 1].line);
}

}  // namespace theca::app
