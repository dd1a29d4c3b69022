#include "app/history/history_model.h"

#include <QFont>
#include <algorithm>

#include "app/base/display.h"
#include "app/history/change_words.h"

namespace theca::app {

void HistoryModel::show(const History<Scenario>& history, int edition, const Library& library) {
    m_library = &library;
    const bool same = m_history == &history && m_edition == edition && history.size() == m_rows.size();
    m_words.erase(history.position());  // a drag may change the same step further
    if (same) {
        m_current = history.position();
        if (!m_rows.empty()) emit dataChanged(index(0), index(static_cast<int>(m_rows.size()) - 1));
        return;
    }
    std::vector<std::optional<std::size_t>> parents;
    for (std::size_t step = 0; step < history.size(); ++step) parents.push_back(history.parent(step));
    beginResetModel();
    if (m_edition != edition) m_words.clear();
    m_history = &history;
    m_edition = edition;
    m_current = history.position();
    m_rows = historyRows(parents);
    endResetModel();
}

int HistoryModel::currentRow() const {
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [this](const HistoryRow& row) { return row.step == m_current; });
    return static_cast<int>(found - m_rows.begin());
}

int HistoryModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

/// The drug of a step; an unknown one has no effect sites to name.
const Drug& HistoryModel::drugOf(const Scenario& scenario) const {
    static const Drug unknown;
    const auto& drugs = m_library->drugs;
    const auto found = drugs.find(scenario.drug);
    return found == drugs.end() ? unknown : found->second;
}

QString HistoryModel::words(std::size_t step) const {
    const auto known = m_words.find(step);
    if (known != m_words.end()) return known->second;
    const auto& history = *m_history;
    const auto parent = history.parent(step);
    const QString text = parent ? changeWords(history.value(*parent), history.value(step), drugOf(history.value(step)))
                                : tr("Start: %1", "the scenario's title").arg(inLanguage(history.value(step).title));
    return m_words.emplace(step, text).first->second;
}

QString HistoryModel::spoken(const HistoryRow& row) const {
    QString text = words(row.step);
    if (row.depth > 0) text = tr("Branch %1: %2", "how far in, a step").arg(QString::number(row.depth), text);
    return row.step == m_current ? tr("%1, shown now", "a step").arg(text) : text;
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const HistoryRow& row = m_rows[static_cast<std::size_t>(index.row())];
    const bool current = row.step == m_current;
    switch (role) {
        case Qt::DisplayRole:
        case Qt::ToolTipRole:
            return words(row.step);
        case Qt::AccessibleTextRole:
            return spoken(row);
        case Qt::FontRole: {
            QFont font;
            font.setBold(current);
            return font;
        }
        case depthRole:
            return row.depth;
        case currentRole:
            return current;
        default:
            return {};
    }
}

}  // namespace theca::app
