#pragma once

#include <QWidget>
#include <optional>

#include "app/document/document.h"

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace theca::app {

/// One number of the model: its name, its value, its grade, and what would change if it were wrong. Opens to show where
/// it comes from.
class NumberRow final : public QWidget {
    Q_OBJECT

public:
    NumberRow(ParameterId id, const Parameter& parameter, QWidget* parent = nullptr);

    void show(const Document& document);
    using QWidget::show;

    ParameterId id() const { return m_id; }
    bool isOpen() const;
    void setOpen(bool open);

    QToolButton* heading() const { return m_heading; }
    QToolButton* halfButton() const { return m_half; }
    QToolButton* twiceButton() const { return m_twice; }
    QToolButton* resetButton() const { return m_reset; }
    QString valueShown() const;
    QString differenceShown() const;
    QString details() const;

signals:
    void edited(const theca::app::Edit& change, const QString& mergeKey);
    /// Opened or closed by the user.
    void toggled(theca::app::NumberRow* row);

private:
    void buildRows(const Parameter& parameter);
    QToolButton* addButton(const QString& text, const QString& name);
    void showFactor(QToolButton* button, double factor, const Document& document);
    void multiply(double factor);

    ParameterId m_id;
    const Document* m_document = nullptr;
    QToolButton* m_heading;
    QLabel* m_value;
    QLabel* m_difference;
    QToolButton* m_half;
    QToolButton* m_twice;
    QToolButton* m_reset;
    QLabel* m_details;
};

}  // namespace theca::app
