#include "app/evidence/number_row.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/base/appearance.h"
#include "app/base/display.h"
#include "app/base/sentences.h"
#include "app/controls/flow_layout.h"
#include "app/controls/fold_heading.h"
#include "app/controls/glyph_button.h"
#include "app/document/parameter_words.h"
#include "app/evidence/grade_badge.h"
#include "app/evidence/number_details.h"

namespace theca::app {

namespace {

constexpr double half = 0.5;
constexpr double twice = 2;
constexpr int leastHeading = 96;  ///< pixels; a longer name is shortened where there is no room, and told by its tip

QLabel* words(QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setWordWrap(true);
    setTextRole(label, TextRole::Caption);
    return label;
}

void setIfNew(QLabel* label, const QString& text) {
    if (label->text() != text) label->setText(text);
    label->setVisible(!text.isEmpty());
}

}  // namespace

NumberRow::NumberRow(ParameterId id, const Drug& drug, const Parameter& parameter, QWidget* parent)
    : QWidget(parent),
      m_id(id),
      m_name(plainName(id, drug)),
      m_field(fieldName(id, drug)),
      m_heading(new QToolButton(this)),
      m_value(words(this)),
      m_difference(words(this)),
      m_half(addButton(QStringLiteral("× ½"), tr("Half of it: %1").arg(m_name))),
      m_twice(addButton(QStringLiteral("× 2"), tr("Twice: %1").arg(m_name))),
      m_reset(new GlyphButton(GlyphButton::Glyph::Reset, tr("Back to the file's number: %1").arg(m_name),
                              tr("Back to the number of the file."), this, GlyphButton::Size::Small)),
      m_details(words(this)) {
    buildRows(parameter);
    connect(m_heading, &QToolButton::clicked, this, &NumberRow::toggle);
    connect(m_half, &QToolButton::clicked, this, [this] { multiply(half); });
    connect(m_twice, &QToolButton::clicked, this, [this] { multiply(twice); });
    connect(m_reset, &QToolButton::clicked, this, [this] {
        emit edited([library = m_library, number = m_id](Scenario& s) { resetValue(s, *library, number); }, {});
    });
    setOpen(false);
}

QToolButton* NumberRow::addButton(const QString& text, const QString& name) {
    auto* button = new QToolButton(this);
    button->setText(text);
    button->setAccessibleName(name);
    return button;
}

void NumberRow::buildRows(const Parameter& parameter) {
    m_heading->setText(inMenu(m_name));
    m_heading->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_heading->setAutoRaise(true);
    m_heading->setToolTip(m_name + QLatin1Char('\n') +
                          tr("Where this number comes from, and what would change if it were wrong."));
    m_heading->setMinimumWidth(scaled(leastHeading));
    auto* line = new QHBoxLayout;
    line->setSpacing(4);
    line->addWidget(m_value, 1);
    for (QToolButton* button : {m_half, m_twice, m_reset}) line->addWidget(button);
    // A long name and a wide badge share a line if there is room.
    auto* grade = new FlowLayout(nullptr, 4);
    grade->addWidget(m_heading);
    grade->addWidget(new GradeBadge(parameter.grade, this));
    m_difference->setObjectName(QStringLiteral("difference"));
    m_details->setObjectName(QStringLiteral("details"));
    m_details->setTextFormat(Qt::RichText);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 2, 0, 4);
    rows->setSpacing(2);
    rows->addLayout(grade);
    rows->addLayout(line);
    rows->addWidget(m_difference);
    rows->addWidget(m_details);
}

bool NumberRow::isOpen() const { return !m_details->isHidden(); }

void NumberRow::setOpen(bool open) {
    pointTo(*m_heading, open);
    m_details->setVisible(open);
    if (open) emit contentWanted();
}

/// If other rows must be closed, that happens first, so that only one row simulates.
void NumberRow::toggle() {
    emit toggled(this);
    setOpen(!isOpen());
}

void NumberRow::show(const Shown& shown) {
    const Parameter* parameter = parameterOf(shown.library, shown.simulated.drug, m_id);
    if (!parameter) return;
    m_library = &shown.library;
    m_inUse = valueInUse(shown.scenario, shown.library, m_id);
    const QString value = m_inUse ? withUnit(*m_inUse, info(m_id).unit) : QStringLiteral("–");
    setIfNew(m_value, QStringLiteral("%1  %2").arg(m_field, value));
    setIfNew(m_difference, differenceText(shown, m_id));
    m_heading->setAccessibleName(tr("%1, %2, %3, %4").arg(m_name, m_field, value, gradeWords(parameter->grade)));
    showFactor(m_half, half, shown);
    showFactor(m_twice, twice, shown);
    const bool fixed = placeOf(m_id) == NumberPlace::DataFile;
    m_reset->setVisible(!fixed);
    m_reset->setEnabled(m_inUse != parameter->value);
    if (!isOpen()) return;
    setIfNew(m_details, sensitivityText(shown, m_id) + provenanceText(*parameter, m_id, shown.drug, shown.library));
}

void NumberRow::showFactor(QToolButton* button, double factor, const Shown& shown) {
    const auto refused = factorRefused(shown.scenario, shown.library, m_id, factor);
    const bool fixed = placeOf(m_id) == NumberPlace::DataFile;
    const QString usual = fixed ? tr("See what this would change. A scenario cannot say this number, so nothing is "
                                     "changed.")
                                : tr("Run the model with this number changed. Undo brings it back.");
    button->setEnabled(!refused);
    button->setToolTip(refused ? sentence(*refused) : usual);
    button->setAccessibleDescription(button->toolTip());
}

void NumberRow::multiply(double factor) {
    if (placeOf(m_id) == NumberPlace::DataFile) {
        emit toggled(this);
        return setOpen(true);
    }
    if (m_inUse) emit edited([number = m_id, to = *m_inUse * factor](Scenario& s) { setValue(s, number, to); }, {});
}

}  // namespace theca::app
