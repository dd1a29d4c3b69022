#include "app/explore/exposure_page.h"

#include <QVBoxLayout>

#include "app/evidence/brain_panel.h"
#include "app/tables/drug_note.h"
#include "app/tables/exposure_panel.h"

namespace theca::app {

namespace {

constexpr int gap = 16;

}  // namespace

void ExposurePage::build() {
    m_exposure = new ExposurePanel(this);
    m_brain = new BrainPanel(this);
    m_drug = new DrugNote(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap);
    column->addWidget(m_exposure);
    column->addWidget(m_brain);
    column->addWidget(m_drug);
    column->addStretch(1);
    connect(m_brain, &BrainPanel::contentWanted, this, &ExposurePage::contentWanted);
    emit rebuilt();
}

void ExposurePage::show(const PageContent& content) {
    if (!m_exposure) build();
    const Shown& shown = content.shown;
    m_exposure->show({shown.simulated, shown.run, shown.scenario.view, content.people.get()}, content.theme);
    m_brain->show(shown);
    m_drug->show(shown.drug);
}

PageOffer exposurePage() {
    return {.id = QStringLiteral("exposure"),
            .button = ExposurePage::tr("Exposure"),
            .tip = ExposurePage::tr("Exposure to the drug, by therapy."),
            .make = [](QWidget* parent) -> SidePage* { return new ExposurePage(parent); }};
}

}  // namespace theca::app
