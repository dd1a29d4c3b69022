#pragma once

#include <QListView>
#include <QWidget>

#include "app/history/history_model.h"

namespace theca::app {

class Document;

/// Every step of every branch, in words: a click or Return goes there. Nothing is ever lost.
class HistoryPanel final : public QWidget {
    Q_OBJECT

public:
    explicit HistoryPanel(QWidget* parent = nullptr);

    void show(const Document& document);
    using QWidget::show;

    QListView* list() const { return m_list; }
    const HistoryModel& model() const { return *m_model; }

signals:
    void goToAsked(std::size_t step);

private:
    void ask(const QModelIndex& index);

    HistoryModel* m_model;
    QListView* m_list;
};

}  // namespace theca::app
