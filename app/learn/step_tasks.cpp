#include "app/learn/step_tasks.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

#include "app/base/appearance.h"
#include "app/controls/arrow_group.h"
#include "app/controls/number_control.h"
#include "app/learn/choice_button.h"

namespace theca::app {

namespace {

QVBoxLayout* column(QWidget* in, int spacing) {
    auto* rows = new QVBoxLayout(in);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(spacing);
    return rows;
}

QLabel* wrapped(const QString& words, TextRole role, QWidget* parent) {
    auto* label = new QLabel(words, parent);
    label->setWordWrap(true);
    setTextRole(label, role);
    return label;
}

NumberSpec specOf(const StepView::Number& number) {
    NumberSpec spec;
    spec.label = number.label;
    spec.unit = number.unit;
    spec.tip = NumberTask::tr("What you expect.");
    spec.lowest = number.log ? 0 : std::min(0.0, number.low);
    spec.highest = number.high * 10;
    spec.lowestExcluded = number.log;
    spec.scale = {number.low, number.high, number.log, false, false};
    return spec;
}

}  // namespace

ChoiceTask::ChoiceTask(QWidget* parent) : QWidget(parent), m_group(new QButtonGroup(this)) {
    column(this, 2);
    m_group->setExclusive(true);
    connect(m_group, &QButtonGroup::idClicked, this, &ChoiceTask::chosen);
}

void ChoiceTask::show(const StepView& view) {
    while (m_buttons.size() < view.options.size()) {
        auto* button = new ChoiceButton(view.options[m_buttons.size()].say, this);
        m_group->addButton(button, static_cast<int>(m_buttons.size()));
        layout()->addWidget(button);
        connect(button, &ChoiceButton::entered, this, &ChoiceTask::entered);
        button->show();  // at once: the keyboard may go there before the next turn
        m_buttons.push_back(button);
    }
    m_group->setExclusive(false);
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        const StepView::Option& option = view.options[i];
        m_buttons[i]->setChecked(option.chosen);
        m_buttons[i]->setTicked(option.ticked);
        m_buttons[i]->setEnabled(!option.closed);
        // Qt lets Tab reach only the chosen one of a group, even where it is closed.
        if (option.chosen && option.closed)
            for (ChoiceButton* one : m_buttons) one->setFocusPolicy(Qt::StrongFocus);
    }
    m_group->setExclusive(true);
}

NumberTask::NumberTask(QWidget* parent) : QWidget(parent) { column(this, 8); }

void NumberTask::show(const StepView& view) {
    while (m_controls.size() < view.numbers.size()) {
        const std::size_t which = m_controls.size();
        auto* control = new NumberControl(specOf(view.numbers[which]), this);
        layout()->addWidget(control);
        control->show();
        connect(control, &NumberControl::valueChanged, this, [this, which](double value) { emit given(which, value); });
        m_controls.push_back(control);
    }
    for (std::size_t i = 0; i < m_controls.size(); ++i) {
        const StepView::Number& number = view.numbers[i];
        const NumberScale& scale = m_controls[i]->spec().scale;
        const double start = scale.value(scale.position(number.start));
        m_controls[i]->setValue(number.value.value_or(start), start);
        m_controls[i]->setEnabled(!view.closed);
    }
}

SureTask::SureTask(QWidget* parent) : QWidget(parent) {
    QVBoxLayout* rows = column(this, 4);
    rows->addWidget(wrapped(tr("How sure are you?"), TextRole::Strong, this));
    auto* row = new QHBoxLayout;
    row->setSpacing(6);
    const QStringList words{tr("a guess"), tr("fairly"), tr("sure")};
    for (int i = 0; i < 3; ++i) {
        auto* button = new QToolButton(this);
        button->setText(words[i]);
        button->setCheckable(true);
        button->setFocusPolicy(Qt::TabFocus);
        button->setMinimumHeight(scaled(26));
        button->setAccessibleName(tr("How sure: %1").arg(words[i]));
        row->addWidget(button);
        connect(button, &QToolButton::clicked, this, [this, i] { emit sure(static_cast<Sureness>(i)); });
        m_buttons.push_back(button);
    }
    row->addStretch(1);
    rows->addLayout(row);
    groupByArrows({m_buttons.begin(), m_buttons.end()}, *m_buttons.front());
    m_because = new QLineEdit(this);  // the Tab key goes in the order of building
    m_because->setPlaceholderText(tr("Because … (for you, never marked)"));
    m_because->setAccessibleName(tr("Because"));
    m_because->setMaxLength(200);
    rows->addWidget(m_because);
    connect(m_because, &QLineEdit::textEdited, this, qOverload<const QString&>(&SureTask::because));
}

void SureTask::show(const StepView& view) {
    for (std::size_t i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setChecked(view.sure && static_cast<std::size_t>(*view.sure) == i);
    if (m_because->text() != view.because) m_because->setText(view.because);
}

FigureList::FigureList(QWidget* parent) : QWidget(parent) { column(this, 0); }

void FigureList::show(const StepView& view) {
    if (view.figures == m_shown) return;
    m_shown = view.figures;
    for (QLabel* one : findChildren<QLabel*>()) delete one;
    for (const StepView::Figure& one : m_shown) {
        layout()->addWidget(wrapped(one.value, TextRole::Figure, this));
        layout()->addWidget(wrapped(one.of, TextRole::Caption, this));
    }
}

FeatureTable::FeatureTable(QWidget* parent) : QWidget(parent), m_rows(new QGridLayout(this)) {
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setHorizontalSpacing(8);
    m_rows->setVerticalSpacing(1);
    m_rows->setColumnStretch(0, 4);
    m_rows->setColumnStretch(1, 5);
}

void FeatureTable::show(const std::vector<StepView::Feature>& features) {
    if (features == m_shown) return;
    m_shown = features;
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int row = 0;
    for (const StepView::Feature& one : features) {
        QLabel* name =
            wrapped(one.close ? tr("%1: ✓ close", "a feature of a curve").arg(one.say) : one.say, TextRole::Body, this);
        QLabel* you = wrapped(tr("you %1", "a number").arg(one.you), TextRole::Body, this);
        QLabel* run = wrapped(tr("run %1", "a number").arg(one.run), TextRole::Strong, this);
        you->setForegroundRole(QPalette::PlaceholderText);
        m_rows->addWidget(name, row, 0, 1, 2);
        m_rows->addWidget(you, row + 1, 0);
        m_rows->addWidget(run, row + 1, 1);
        row += 2;
    }
}

}  // namespace theca::app
