#include <QLineEdit>
#include <QMenu>
#include <algorithm>

#include "app/base/display.h"
#include "app/base/fault_title.h"
#include "app/document/pin_edits.h"
#include "app/document/routes.h"
#include "app/therapies/therapy_card.h"

namespace theca::app {

QMenu* TherapyCard::buildMenu(const Therapy& therapy) {
    auto* menu = new QMenu(this);
    const QString copyName = tr("%1 (copy)").arg(inLanguage(therapy.name));
    menu->addAction(tr("Rename"), m_name, [this] {
        m_name->setFocus();
        m_name->selectAll();
    });
    menu->addAction(tr("Fold or unfold"), this, [this] { setOpen(!isOpen()); });
    menu->addAction(tr("Duplicate"), this, [this, copyName] { ask(duplicateTherapy(m_index, copyName)); });
    m_up = menu->addAction(tr("Move up"), this, [this] { ask(moveTherapy(m_index, -1)); });
    m_down = menu->addAction(tr("Move down"), this, [this] { ask(moveTherapy(m_index, 1)); });
    m_remove = menu->addAction(tr("Remove"), this, [this] { ask(removeTherapy(m_index)); });
    menu->addSeparator();
    m_pin = menu->addAction(tr("Pin this run"), this, [this] { ask(pinTherapies({m_index})); });
    addSourceActions(menu, therapy);
    menu->addSeparator();
    addPartActions(menu, therapy);
    return menu;
}

/// One entry per route of this therapy that leads to a number of it.
void TherapyCard::addSourceActions(QMenu* menu, const Therapy& therapy) {
    const auto offer = [this, menu](const QString& text, ParameterId number) {
        menu->addAction(text, this, [this, number] { emit sourceAsked(number); });
    };
    if (!therapy.oral.empty()) offer(tr("Where the numbers of tablets come from"), ParameterId::F);
    if (!therapy.injections.empty())
        offer(tr("Where the numbers of an injection come from"), ParameterId::bolusMixingVolume);
    if (therapy.pump) offer(tr("Where the numbers of a pump come from"), ParameterId::mixingNeck);
}

/// Impossible actions are disabled. If no more pins are possible the entry says so.
void TherapyCard::showMenu(const Scenario& scenario) {
    m_up->setEnabled(m_index > 0);
    m_down->setEnabled(m_index + 1 < scenario.therapies.size());
    m_remove->setEnabled(scenario.therapies.size() > 1);
    m_remove->setToolTip(m_remove->isEnabled() ? QString() : tr("A scenario has at least one therapy."));
    const QString why = noRoomForPins(scenario, 1);
    m_pin->setEnabled(why.isEmpty());
    m_pin->setText(why.isEmpty() ? tr("Pin this run") : tr("Pin this run (%1)", "why not").arg(why));
}

void TherapyCard::addPartActions(QMenu* menu, const Therapy& therapy) {
    const auto offer = [this, menu](const QString& text, Part part) {
        return menu->addAction(text, this, [this, part] { ask(addPart(m_index, part, m_examples)); });
    };
    const auto offerUnless = [&offer](bool ruled, const QString& text, const QString& why, Part part) {
        QAction* action = offer(text, part);
        action->setEnabled(!ruled);
        if (ruled) action->setToolTip(why);
    };
    menu->setToolTipsVisible(true);
    m_addTablets = offer(tr("Add tablets"), Part::Tablets);
    offer(tr("Add an injection"), Part::Injection);
    if (!therapy.pump) {
        offer(tr("Add a pump"), Part::Pump);
        return;
    }
    const auto& program = therapy.pump->program;
    const bool changes =
        std::any_of(program.begin(), program.end(), [](const RateStep& s) { return s.from > Hours(0); });
    offerUnless(!therapy.pump->daySchedule.empty(), tr("Add a change of the pump's rate"),
                tr("Daily rates already rule this pump."), Part::RateChange);
    offer(tr("Add an extra dose by the pump"), Part::Bolus);
    offerUnless(changes, tr("Add a daily change of rate"), tr("Single changes of rate already rule this pump."),
                Part::DailyRate);
    if (!therapy.pump->patientBoluses) offer(tr("Let the patient ask for extra doses"), Part::PatientBoluses);
    offer(tr("Add a refill"), Part::Refill);
    addFaultActions(menu->addMenu(tr("What if something goes wrong")));
}

void TherapyCard::addFaultActions(QMenu* menu) {
    for (const Fault& fault : oneFaultOfEachKind())
        menu->addAction(faultTitle(fault), this, [this, fault] { ask(addFault(m_index, fault)); });
    menu->addAction(tr("The pump runs dry"), this, [this] { ask(runDry(m_index)); });
}

}  // namespace theca::app
