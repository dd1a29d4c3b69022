#include "app/learn/number_answer.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <algorithm>

#include "app/base/appearance.h"
#include "app/base/display.h"
#include "app/base/typed_number.h"
#include "app/controls/error_label.h"
#include "app/controls/text_box.h"

namespace theca::app {

namespace {

constexpr int digits = 8;

}  // namespace

NumberAnswer::NumberAnswer(QWidget* parent)
    : QWidget(parent),
      m_box(new TextBox(this)),
      m_units(new QComboBox(this)),
      m_unit(new QLabel(this)),
      m_error(new ErrorLabel(this)),
      m_button(new QPushButton(tr("&Check it"), this)) {
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(6);
    auto* line = new QHBoxLayout;
    line->setSpacing(6);
    m_box->setAlignment(Qt::AlignRight);
    m_box->setMaxLength(30);
    fitToDigits(m_box, digits);
    line->addWidget(m_box);
    line->addWidget(m_unit);
    line->addWidget(m_units);
    line->addStretch(1);
    rows->addLayout(line);
    rows->addWidget(m_error);
    m_button->setMinimumHeight(scaled(30));
    rows->addWidget(m_button, 0, Qt::AlignLeft);
    m_units->setAccessibleName(tr("Unit"));
    connect(m_box, &QLineEdit::textEdited, this, &NumberAnswer::look);
    connect(m_box, &QLineEdit::returnPressed, this, &NumberAnswer::give);
    connect(m_units, &QComboBox::activated, this, &NumberAnswer::look);
    connect(m_button, &QPushButton::clicked, this, &NumberAnswer::give);
}

/// Once for each question: what is typed stays while something is said back.
void NumberAnswer::fill(const StepView::AskedNumber& asked) {
    m_filled = true;
    const QSignalBlocker quiet(m_units);
    m_units->clear();
    for (const StepView::AskedNumber::Unit& one : asked.units) m_units->addItem(one.name);
    m_units->setVisible(asked.units.size() > 1);
    m_unit->setText(asked.units.front().name);
    m_unit->setVisible(asked.units.size() == 1);
    m_box->setAccessibleName(asked.units.size() == 1 && !asked.units.front().name.isEmpty()
                                 ? tr("Your answer, %1", "a unit").arg(asked.units.front().name)
                                 : tr("Your answer"));
    m_box->setGiven(asked.value ? setting(*asked.value) : QString());
}

void NumberAnswer::show(const StepView& view) {
    if (!view.asked) return;
    m_asked = *view.asked;
    if (!m_filled) fill(m_asked);
    m_button->setVisible(m_asked.checks && !view.closed);
    m_button->setEnabled(typed().has_value());
    m_box->setEnabled(!view.closed);
    m_units->setEnabled(!view.closed);
}

QString NumberAnswer::error() const { return m_error->text(); }

std::optional<double> NumberAnswer::typed() const {
    const auto number = typedNumber(m_box->text());
    const auto unit = static_cast<std::size_t>(std::max(0, m_units->currentIndex()));
    if (!number || unit >= m_asked.units.size()) return std::nullopt;
    return *number * m_asked.units[unit].factor;
}

void NumberAnswer::look() {
    m_error->setText(m_box->text().trimmed().isEmpty() ? QString() : whyNoNumber(m_box->text()));
    m_button->setEnabled(typed().has_value());
    if (!m_asked.checks) emit given(typed());
}

void NumberAnswer::give() {
    const auto number = typed();
    if (!number) return;
    if (!m_asked.checks) return emit entered();
    m_box->selectAll();  // another try begins anew
    emit given(number);
}

}  // namespace theca::app
