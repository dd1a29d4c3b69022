#include "app/therapies/people_panel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>
#include <array>

#include "app/base/appearance.h"
#include "app/controls/fold_heading.h"
#include "app/controls/steady_label.h"
#include "core/scenario/scenario.h"

namespace theca::app {

namespace {

constexpr std::array choices = {0, 100, 1000, 10000};

/// A label and a list in one row.
QWidget* row(const QString& label, QComboBox* list, QWidget* parent) {
    auto* whole = new QWidget(parent);
    auto* layout = new QHBoxLayout(whole);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* text = new QLabel(label, whole);
    text->setBuddy(list);
    layout->addWidget(text, 1);
    layout->addWidget(list);
    list->setAccessibleName(label);
    return whole;
}

}  // namespace

PeoplePanel::PeoplePanel(QWidget* parent)
    : Section(parent),
      m_heading(new QToolButton(this)),
      m_count(new QComboBox(this)),
      m_preset(new QComboBox(this)),
      m_words(new SteadyLabel(TextRole::Caption, true, this)) {
    buildHeading();
    buildCount();
    buildPreset();
    m_parts.push_back(addNumber(
        {tr("Draw"),
         QString(),
         tr("Which people are drawn: the same number brings the same people back."),
         0,
         4294967295.0,
         false,
         {1, 100, false, true, false}},
        keyOf<&Scenario::population>() + QLatin1Char('/') + keyOf<&Population::seed>(),
        [](const Scenario& s) { return static_cast<double>(s.population.seed); },
        [](Scenario& s, double seed) { s.population.seed = static_cast<std::uint64_t>(seed); }));
    m_words->label()->setForegroundRole(QPalette::PlaceholderText);
    rows()->addWidget(m_words);
    m_parts.push_back(m_words);
    setOpen(false);
}

void PeoplePanel::buildHeading() {
    makeFoldHeading(*m_heading, tr("People"), tr("People differ: bands show how much the curves do."));
    rows()->addWidget(m_heading);
    connect(m_heading, &QToolButton::toggled, this, &PeoplePanel::setOpen);
}

void PeoplePanel::buildCount() {
    for (const int howMany : choices)
        m_count->addItem(howMany == 0 ? tr("none") : QLocale().toString(howMany), howMany);
    m_count->setToolTip(tr("How many virtual people the bands are made of."));
    const QString path = keyOf<&Scenario::population>() + QLatin1Char('/');
    obeyLock(m_count, path + keyOf<&Population::patients>());
    m_parts.push_back(row(tr("How many"), m_count, this));
    rows()->addWidget(m_parts.back());
    connect(m_count, &QComboBox::activated, this, [this](int index) {
        const int people = m_count->itemData(index).toInt();
        emit edited([people](Scenario& s) { s.population.patients = people; }, {});
    });
}

void PeoplePanel::buildPreset() {
    m_preset->addItem(tr("as published"), static_cast<int>(PopulationPreset::Typical));
    m_preset->addItem(tr("low mixing"), static_cast<int>(PopulationPreset::LowMixing));
    m_preset->addItem(tr("wide"), static_cast<int>(PopulationPreset::Wide));
    m_preset->addItem(tr("uniform mixing"), static_cast<int>(PopulationPreset::Uniform));
    m_preset->setToolTip(
        tr("Low mixing: the spinal fluid mixes a tenth as much, as in pigs that lay still; the one study in people "
           "found a steep fall, too. Wide: blood levels differ as much as in the study with the widest spread. Uniform "
           "mixing: the fluid mixes alike from end to end, with the numbers of this program's first model."));
    obeyLock(m_preset, keyOf<&Scenario::population>() + QLatin1Char('/') + keyOf<&Population::preset>());
    m_parts.push_back(row(tr("They differ"), m_preset, this));
    rows()->addWidget(m_parts.back());
    connect(m_preset, &QComboBox::activated, this, [this](int index) {
        const auto preset = static_cast<PopulationPreset>(m_preset->itemData(index).toInt());
        emit edited([preset](Scenario& s) { s.population.preset = preset; }, {});
    });
}

void PeoplePanel::show(const PanelContent& content) {
    Section::show(content);
    const Population& population = content.scenario.population;
    const QSignalBlocker quietCount(m_count);
    const QSignalBlocker quietPreset(m_preset);
    int place = m_count->findData(population.patients);
    if (place < 0) {
        m_count->addItem(QLocale().toString(population.patients), population.patients);
        place = m_count->count() - 1;
    }
    m_count->setCurrentIndex(place);
    m_preset->setCurrentIndex(m_preset->findData(static_cast<int>(population.preset)));
    m_words->setText(
        population.patients == 0
            ? tr("Each curve is one person: the one whose numbers stand in the middle.")
            : tr("Half of the people lie in the stronger band, nine of ten in the whole band. The thin line "
                 "is their median. These people are drawn by chance, not measured."));
}

void PeoplePanel::setOpen(bool open) {
    pointTo(*m_heading, open);
    for (QWidget* part : m_parts) part->setVisible(open);
}

}  // namespace theca::app
