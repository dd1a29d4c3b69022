#pragma once

#include <QFrame>
#include <vector>

#include "app/base/scoped_connection.h"
#include "app/explore/axis_limits.h"

class QLabel;
class QLineEdit;

namespace theca::app {

class ErrorLabel;
class FlowLayout;

/// Boxes for the limits of the axes: from and to, empty for an axis that fits automatically.
class AxisPanel final : public QFrame {
    Q_OBJECT

public:
    explicit AxisPanel(QWidget* parent);

    void show(const std::vector<AxisLimits>& axes);
    using QFrame::show;

    struct Row {
        AxisLimits axis;
        QWidget* piece = nullptr;
        QLabel* title = nullptr;
        QLineEdit* from = nullptr;
        QLineEdit* until = nullptr;
        ErrorLabel* error = nullptr;
    };
    const std::vector<Row>& rows() const { return m_rows; }
    void takeFocus();
    /// Hides itself; text that was not accepted is discarded.
    void leave();

signals:
    void edited(const theca::app::Edit& change, const QString& mergeKey);
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void addRow();
    QLineEdit* addBox(QWidget* piece);
    void take(std::size_t row, QLineEdit* box);

    FlowLayout* m_flow;
    std::vector<Row> m_rows;
    std::vector<ScopedConnection> m_finished;  ///< of its boxes
};

}  // namespace theca::app
