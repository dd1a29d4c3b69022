#pragma once

#include <QFrame>
#include <QString>
#include <vector>

#include "core/data/drug.h"
#include "core/scenario/scenario.h"
#include "core/text/points_table.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace theca::app {

class TablePreview;

/// The destination of a table's points.
struct ImportTarget {
    const Drug& drug;
    const View& view;  ///< determines which chart is offered first
    Hours horizon{0};  ///< of the run
};

/// Asks what the columns of a table are, without blocking the window. It shows the first rows and its guess, says what
/// it leaves out, and adds the points when Add is pressed. Cancel and Escape discard them.
class ImportPanel final : public QFrame {
    Q_OBJECT

public:
    /// The roles of a column.
    enum class Role { None, Time, Value, Error, Subject };

    explicit ImportPanel(QWidget* parent);

    /// Opens with the table of the file `name`.
    void ask(const QString& name, TextTable table, const ImportTarget& target);

signals:
    void added(const theca::Observation& observation);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void add();
    void cancel();
    void build();
    QWidget* buildChoices();
    QWidget* buildEnd();
    void connectChoices();
    void fillRoles();
    void fillCharts(const Drug& drug, const View& view);
    void fillUnits(const Drug& drug);
    void dropUnitWithoutOffer();
    void fillSubjects();
    void showChoice();
    void focusFirstOpen();
    void takeRole(std::size_t column);
    void takeUnits();
    void takeSubject();
    void refresh();
    bool isConcentration() const;
    bool isReady() const;

    QLabel* m_said = nullptr;
    QLineEdit* m_label = nullptr;
    QComboBox* m_charts = nullptr;
    QComboBox* m_units = nullptr;
    QComboBox* m_times = nullptr;
    QComboBox* m_decimals = nullptr;
    QComboBox* m_subjects = nullptr;
    QTableView* m_view = nullptr;
    TablePreview* m_preview = nullptr;
    std::vector<QComboBox*> m_roles;
    QLabel* m_words = nullptr;
    QPushButton* m_add = nullptr;

    TextTable m_table;
    PointsGuess m_guess;  ///< `choice` is changed by the user
    TablePoints m_points;
    Hours m_horizon{0};
    bool m_elapsedChosen = false;
};

}  // namespace theca::app
