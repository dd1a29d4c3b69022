#pragma once

#include <QFrame>
#include <QString>

#include "core/data/drug.h"
#include "core/scenario/scenario.h"
#include "core/text/points_csv.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace theca::app {

/// Asks what points from a file are, without blocking the window: a name, which chart, which unit. Add adds them,
/// Cancel and Escape drop them.
class PointsPanel final : public QFrame {
    Q_OBJECT

public:
    explicit PointsPanel(QWidget* parent);

    /// Shows itself with points from the file `name`; `view` says which chart is meant first.
    void ask(const QString& name, PointsFile points, const Drug& drug, const View& view);

    // There from the first time it asked.
    QLineEdit* label() const { return m_label; }
    QComboBox* charts() const { return m_charts; }
    QComboBox* units() const { return m_units; }
    QPushButton* addButton() const { return m_add; }

public slots:
    void add();
    void cancel();

signals:
    void added(const theca::Observation& observation);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void build();
    void fillCharts(const Drug& drug, const View& view);
    void fillUnits(const Drug& drug);
    void offerUnit();

    QLabel* m_said = nullptr;
    QLineEdit* m_label = nullptr;
    QComboBox* m_charts = nullptr;
    QComboBox* m_units = nullptr;
    QPushButton* m_add = nullptr;
    PointsFile m_points;
};

}  // namespace theca::app
