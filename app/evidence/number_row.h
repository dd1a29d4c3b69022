#pragma once

#include <QWidget>
#include <optional>

#include "app/document/edit.h"
#include "app/document/shown.h"

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace theca::app {

/// One number of the model: its name, its value, its grade, and what would change if it were wrong. Opens to show its
/// provenance.
class NumberRow final : public QWidget {
    Q_OBJECT

public:
    NumberRow(ParameterId id, const Drug& drug, const Parameter& parameter, QWidget* parent = nullptr);

    void show(const Shown& shown);
    using QWidget::show;

    ParameterId id() const { return m_id; }
    bool isOpen() const;
    void setOpen(bool open);

    QToolButton* heading() const { return m_heading; }

signals:
    void edited(const theca::app::Edit& change, const QString& mergeKey);
    /// Opened or closed by the user; emitted just before it happens.
    void toggled(theca::app::NumberRow* row);
    /// It is open and has details to show.
    void contentWanted();

private:
    void buildRows(const Parameter& parameter);
    QToolButton* addButton(const QString& text, const QString& name);
    void toggle();
    void showFactor(QToolButton* button, double factor, const Shown& shown);
    void multiply(double factor);

    ParameterId m_id;
    QString m_name;
    QString m_field;
    const Library* m_library = nullptr;  ///< of the last show(), like m_inUse
    std::optional<double> m_inUse;       ///< the number the scenario uses
    QToolButton* m_heading;
    QLabel* m_value;
    QLabel* m_difference;
    QToolButton* m_half;
    QToolButton* m_twice;
    QToolButton* m_reset;
    QLabel* m_details;
};

}  // namespace theca::app
