#pragma once

#include <QWidget>
#include <optional>
#include <vector>

#include "app/learn/step_view.h"

class QButtonGroup;
class QGridLayout;
class QLabel;
class QLineEdit;
class QToolButton;

/// The parts of a step's column that something is given in. Each shows its part of a StepView and emits what is given.
namespace theca::app {

class ChoiceButton;
class NumberControl;
class OrderList;

/// Answers to choose from.
class ChoiceTask final : public QWidget {
    Q_OBJECT

public:
    explicit ChoiceTask(QWidget* parent);
    void show(const StepView& view);
    using QWidget::show;
    const std::vector<ChoiceButton*>& buttons() const { return m_buttons; }

signals:
    void chosen(int place);
    void entered();

private:
    QButtonGroup* m_group;
    std::vector<ChoiceButton*> m_buttons;
};

/// A slider for each number that is asked for.
class NumberTask final : public QWidget {
    Q_OBJECT

public:
    explicit NumberTask(QWidget* parent);
    void show(const StepView& view);
    using QWidget::show;
    const std::vector<NumberControl*>& controls() const { return m_controls; }

signals:
    void given(std::size_t which, double value);

private:
    std::vector<NumberControl*> m_controls;
};

/// "How sure are you?" and "Because …".
class SureTask final : public QWidget {
    Q_OBJECT

public:
    explicit SureTask(QWidget* parent);
    void show(const StepView& view);
    using QWidget::show;
    const std::vector<QToolButton*>& buttons() const { return m_buttons; }
    QLineEdit* because() const { return m_because; }

signals:
    void sure(theca::app::Sureness how);
    void because(const QString& words);

private:
    std::vector<QToolButton*> m_buttons;
    QLineEdit* m_because = nullptr;
};

/// Big numbers of a scene, each with what it is of.
class FigureList final : public QWidget {
    Q_OBJECT

public:
    explicit FigureList(QWidget* parent);
    void show(const StepView& view);
    using QWidget::show;

private:
    std::vector<StepView::Figure> m_shown;
};

/// What the learner's answer and the run have in common and what not, one line each.
class FeatureTable final : public QWidget {
    Q_OBJECT

public:
    explicit FeatureTable(QWidget* parent);
    void show(const std::vector<StepView::Feature>& features);
    using QWidget::show;

private:
    QGridLayout* m_rows;
    std::vector<StepView::Feature> m_shown;
};

}  // namespace theca::app
