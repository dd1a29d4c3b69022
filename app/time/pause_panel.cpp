#include "app/time/pause_panel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <algorithm>

#include "app/base/appearance.h"
#include "app/base/display.h"
#include "app/base/typed_number.h"
#include "app/controls/error_label.h"

namespace theca::app {

namespace {

constexpr int longestName = 24;  ///< letters of a therapy that the list has room for

/// Why a text is no value a curve could pass.
QString whyNoValue(const QString& text) {
    const auto typed = typedNumber(text);
    if (!typed) return whyNoNumber(text);
    return *typed > 0 ? QString() : PausePanel::tr("The value has to be above 0.");
}

}  // namespace

PausePanel::PausePanel(QWidget* parent)
    : PopUp(parent),
      m_on(new QCheckBox(tr("Pause when"), this)),
      m_therapies(new QComboBox(this)),
      m_places(new QComboBox(this)),
      m_ways(new QComboBox(this)),
      m_value(new TextBox(this)),
      m_unit(new QLabel(this)),
      m_wrong(new ErrorLabel(this)),
      m_next(new QLabel(this)) {
    build();
    connect(m_on, &QCheckBox::toggled, this, &PausePanel::ask);
    for (QComboBox* list : {m_therapies, m_places, m_ways})
        connect(list, &QComboBox::currentIndexChanged, this, [this] { ask(true); });
    m_valueTaken = connect(m_value, &TextBox::taken, this, &PausePanel::takeTyped);
    connect(m_value, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_wrong->setText(m_value->isModified() ? whyNoValue(text) : QString());
        fit();
    });
}

void PausePanel::build() {
    setAccessibleName(tr("Pause when"));
    m_ways->addItems({tr("falls below"), tr("rises above")});
    const auto tell = [](QWidget* widget, const QString& name, const QString& tip) {
        widget->setAccessibleName(name);
        widget->setToolTip(tip);
    };
    tell(m_on, tr("Pause when"), tr("Playing stops at the very moment this happens."));
    tell(m_therapies, tr("Therapy"), tr("Whose curve is watched."));
    tell(m_places, tr("Where"), tr("What is watched: a place in the body, or an effect."));
    tell(m_ways, tr("Which way"), tr("Whether the curve has to fall or to rise through the value."));
    tell(m_value, tr("Value"), tr("The value the curve has to pass, in the unit beside it."));
    fitToDigits(m_value, 8);
    m_therapies->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_therapies->setMinimumContentsLength(longestName);
    m_places->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto* grid = new QGridLayout(this);
    grid->addWidget(m_on, 0, 0, 1, 3);
    grid->addWidget(m_therapies, 1, 0, 1, 3);
    grid->addWidget(m_places, 2, 0, 1, 3);
    grid->addWidget(m_ways, 3, 0);
    grid->addWidget(m_value, 3, 1);
    grid->addWidget(m_unit, 3, 2);
    grid->addWidget(m_wrong, 4, 0, 1, 3);
    grid->addWidget(m_next, 5, 0, 1, 3);
    m_next->setForegroundRole(QPalette::PlaceholderText);
}

void PausePanel::show(const PauseContent& content) {
    const bool otherLists = content.therapies != m_content.therapies || content.places != m_content.places;
    m_content = content;
    const QSignalBlocker quiet[] = {QSignalBlocker(m_on), QSignalBlocker(m_therapies), QSignalBlocker(m_places),
                                    QSignalBlocker(m_ways)};
    if (otherLists) fill();
    m_on->setChecked(content.on);
    m_therapies->setCurrentIndex(static_cast<int>(content.condition.therapy));
    m_places->setCurrentIndex(m_places->findData(QString::fromStdString(content.condition.what)));
    m_ways->setCurrentIndex(content.condition.way == Crossing::Falls ? 0 : 1);
    if (const PauseContent::Place* at = place()) {
        m_unit->setText(at->unit);
        m_value->setGiven(setting(content.condition.value * at->factor));
    }
    m_next->setText(content.next);
}

void PausePanel::fill() {
    m_therapies->clear();
    m_places->clear();
    for (const QString& name : m_content.therapies) m_therapies->addItem(name);
    for (const PauseContent::Place& place : m_content.places)
        m_places->addItem(place.title, QString::fromStdString(place.what));
    fit();
}

const PauseContent::Place* PausePanel::place() const {
    const int index = m_places->currentIndex();
    return index < 0 ? nullptr : &m_content.places[static_cast<std::size_t>(index)];
}

/// Emits what is chosen now. Choosing a therapy, a place or a value also switches pausing on.
void PausePanel::ask(bool on) {
    PauseWhen condition = m_content.condition;
    condition.therapy = static_cast<std::size_t>(std::max(0, m_therapies->currentIndex()));
    condition.way = m_ways->currentIndex() == 0 ? Crossing::Falls : Crossing::Rises;
    if (const PauseContent::Place* at = place()) condition.what = at->what;
    emit conditionChosen(condition, on);
}

/// Anything but a number above 0 stays in the box, with the reason below.
void PausePanel::takeTyped() {
    const auto typed = typedNumber(m_value->text());
    const QString why = whyNoValue(m_value->text());
    m_value->setModified(!why.isEmpty());
    m_wrong->setText(why);
    fit();
    if (!why.isEmpty() || !place()) return;
    PauseWhen condition = m_content.condition;
    condition.value = *typed / place()->factor;
    emit conditionChosen(condition, true);
}

}  // namespace theca::app
