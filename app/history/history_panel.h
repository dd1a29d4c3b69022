#pragma once

#include <QListView>

#include "app/document/side_page.h"
#include "app/history/history_model.h"

namespace theca::app {

/// Every step of every branch, in words: a click or Return goes to it. No step is ever lost.
class HistoryPanel final : public SidePage {
    Q_OBJECT

public:
    explicit HistoryPanel(QWidget* parent = nullptr);

    void show(const PageContent& content) override;
    using QWidget::show;

    QListView* list() const { return m_list; }
    const HistoryModel& model() const { return *m_model; }

private:
    void ask(const QModelIndex& index);

    HistoryModel* m_model;
    QListView* m_list;
};

PageOffer historyPage();

}  // namespace theca::app
