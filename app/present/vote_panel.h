#pragma once

#include <QWidget>
#include <vector>

#include "app/present/present_player.h"

class QGridLayout;
class QLabel;
class QToolButton;

namespace theca::app {

/// What the presenter counts: a row for each answer with its votes and two buttons, and what to do next.
class VotePanel final : public QWidget {
    Q_OBJECT

public:
    VotePanel(PresentPlayer& player, QWidget* parent);

private:
    struct Row {
        QLabel* words = nullptr;
        QLabel* count = nullptr;
        QToolButton* less = nullptr;
        QToolButton* more = nullptr;
    };
    void show();
    Row addRow(int place);

    PresentPlayer& m_player;
    QGridLayout* m_grid;
    std::vector<Row> m_rows;
    QLabel* m_advice;
};

}  // namespace theca::app
