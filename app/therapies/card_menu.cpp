#include <QLineEdit>
#include <QMenu>

#include "app/display.h"
#include "app/therapies/therapy_card.h"

namespace theca::app {

QMenu* TherapyCard::buildMenu(const Therapy& therapy) {
    auto* menu = new QMenu(this);
    const QString copyName = tr("%1 (copy)").arg(inLanguage(therapy.name));
    menu->addAction(tr("Rename"), m_name, [this] {
        m_name->setFocus();
        m_name->selectAll();
    });
    menu->addAction(tr("Duplicate"), this, [this, copyName] { ask(duplicateTherapy(m_index, copyName)); });
    menu->addAction(tr("Move up"), this, [this] { ask(moveTherapy(m_index, -1)); });
    menu->addAction(tr("Move down"), this, [this] { ask(moveTherapy(m_index, 1)); });
    menu->addAction(tr("Remove"), this, [this] { ask(removeTherapy(m_index)); });
    menu->addSeparator();
    addPartActions(menu, therapy);
    return menu;
}

void TherapyCard::addPartActions(QMenu* menu, const Therapy& therapy) {
    const auto offer = [this, menu](const QString& text, Part part) {
        menu->addAction(text, this, [this, part] { ask(addPart(m_index, part)); });
    };
    offer(tr("Add tablets"), Part::Tablets);
    offer(tr("Add an injection"), Part::Injection);
    if (!therapy.pump) return offer(tr("Add a pump"), Part::Pump);
    offer(tr("Add a change of the pump's rate"), Part::RateChange);
    offer(tr("Add an extra dose by the pump"), Part::Bolus);
}

QString planShape(const Scenario& scenario) {
    QString shape = QString::number(scenario.horizon.number());
    for (const Therapy& therapy : scenario.therapies) {
        const auto& pump = therapy.pump;
        shape += QStringLiteral(" o%1i%2").arg(therapy.oral.size()).arg(therapy.injections.size());
        if (pump) shape += QStringLiteral("p%1b%2").arg(pump->program.size()).arg(pump->boluses.size());
    }
    return shape;
}

}  // namespace theca::app
