#pragma once

#include <QWidget>
#include <optional>

#include "app/learn/step_view.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace theca::app {

class ErrorLabel;
class TextBox;

/// A number that is asked for: a box, its unit or the units to choose from, and, where each answer is said something
/// back, the button that gives it. Emits numbers in the question's own unit.
class NumberAnswer final : public QWidget {
    Q_OBJECT

public:
    explicit NumberAnswer(QWidget* parent);

    void show(const StepView& view);
    using QWidget::show;
    TextBox* box() const { return m_box; }
    QComboBox* unitBox() const { return m_units; }
    QPushButton* button() const { return m_button; }
    /// Why what stands in the box is no number; empty where it is one, or nothing.
    QString error() const;

signals:
    /// Nothing: what is typed is no number. Only without a button.
    void given(std::optional<double> value);
    /// Enter behind a number that no button gives.
    void entered();

private:
    void fill(const StepView::AskedNumber& asked);
    /// What is typed, in the question's own unit.
    std::optional<double> typed() const;
    void look();
    void give();

    StepView::AskedNumber m_asked;
    bool m_filled = false;
    TextBox* m_box;
    QComboBox* m_units;
    QLabel* m_unit;
    ErrorLabel* m_error;
    QPushButton* m_button;
};

}  // namespace theca::app
