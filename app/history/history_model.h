#pragma once

#include <QAbstractListModel>
#include <unordered_map>
#include <vector>

#include "app/history/history_rows.h"
#include "core/base/history.h"
#include "core/data/library.h"
#include "core/scenario/scenario.h"

namespace theca::app {

/// Every step of the document in words. The words of a step are made when it comes into view.
class HistoryModel final : public QAbstractListModel {
    Q_OBJECT

public:
    static constexpr int depthRole = Qt::UserRole;
    static constexpr int currentRole = Qt::UserRole + 1;

    using QAbstractListModel::QAbstractListModel;

    /// `edition` counts the scenarios that were opened; each has its own history. History and library must outlive
    /// this.
    void show(const History<Scenario>& history, int edition, const Library& library);
    const std::vector<HistoryRow>& rows() const { return m_rows; }
    int currentRow() const;
    /// How many steps have been described in words.
    std::size_t wordedSteps() const { return m_words.size(); }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    const Drug& drugOf(const Scenario& scenario) const;
    QString words(std::size_t step) const;
    QString spoken(const HistoryRow& row) const;

    const History<Scenario>* m_history = nullptr;
    const Library* m_library = nullptr;
    int m_edition = -1;
    std::size_t m_current = 0;
    std::vector<HistoryRow> m_rows;
    mutable std::unordered_map<std::size_t, QString> m_words;
};

}  // namespace theca::app
