#include "app/therapies/fault_section.h"

#include <QCheckBox>

#include "app/controls/level_control.h"
#include "app/document/kept.h"
#include "app/therapies/number_specs.h"
#include "core/base/overloaded.h"

namespace theca::app {

namespace {

constexpr Hours shortest{1.0 / 60};

/// Finds a fault in a scenario.
auto faultAt(std::size_t therapy, std::size_t place) {
    return [ therapy, place ](auto& s) -> auto& { return s.therapies[therapy].pump->faults[place]; };
}

/// Finds a fault of a known kind.
template <class Kind>
auto faultAt(std::size_t therapy, std::size_t place) {
    return [of = faultAt(therapy, place)](auto& s) -> auto& { return std::get<Kind>(of(s)); };
}

}  // namespace

FaultSection::FaultSection(std::size_t therapy, std::size_t place, const Fault& fault, Hours horizon, QWidget* parent)
    : Section(parent), m_therapy(therapy), m_place(place) {
    addTimes(fault, horizon);
    std::visit(Overloaded{[this](const Leak&) {
                              const auto of = faultAt<Leak>(m_therapy, m_place);
                              addNumber(
                                  leakShare(), path(keyOf<&Leak::fraction>()),
                                  [of](const Scenario& s) { return of(s).fraction * 100; },
                                  [of](Scenario& s, double percent) { of(s).fraction = percent / 100; });
                          },
                          [this](const Migration&) { addTip(); },
                          [this](const WrongRefill&) {
                              const auto of = faultAt<WrongRefill>(m_therapy, m_place);
                              addField(
                                  trueConcentration(),
                                  path(keyOf<&WrongRefill::concentration>()), [of](auto& s) -> auto& {
                                      return of(s).concentration;
                                  });
                          },
                          [this](const PocketFill&) {
                              const auto of = faultAt<PocketFill>(m_therapy, m_place);
                              addField(
                                  pocketDose(),
                                  path(keyOf<&PocketFill::dose>()), [of](auto& s) -> auto& { return of(s).dose; });
                          },
                          [](const auto&) {}},
               fault);
}

QString FaultSection::path(const QString& key) const { return entryPath<&Pump::faults>(m_therapy, m_place) + key; }

/// A fault that lasts keeps its duration when it is moved.
void FaultSection::addTimes(const Fault& fault, Hours horizon) {
    const auto of = faultAt(m_therapy, m_place);
    const bool lasting = endOf(fault).has_value();
    addNumber(
        timeOf(lasting ? tr("From") : tr("At"), tr("When it goes wrong."), horizon),
        path(lasting ? keyOf<&Stall::from>() : keyOf<&PocketFill::at>()),
        [of](const Scenario& s) { return beginningOf(of(s)).number(); },
        [of](Scenario& s, double at) {
            const Hours length = endOf(of(s)).value_or(Hours(0)) - beginningOf(of(s));
            setTimes(of(s), Hours(at), Hours(at) + length);
        });
    if (!lasting) return;
    addNumber(
        timeOf(tr("Until"), tr("When it is found and put right."), horizon), path(keyOf<&Stall::until>()),
        [of](const Scenario& s) { return endOf(of(s))->number(); },
        [of](Scenario& s, double until) { setTimes(of(s), beginningOf(of(s)), Hours(until)); },
        [of](const Scenario& s) -> HandRange {
            return {(beginningOf(of(s)) + shortest).number(), longestTime_h};
        });
}

void FaultSection::addTip() {
    const auto of = faultAt<Migration>(m_therapy, m_place);
    const auto home = [therapy = m_therapy](const Scenario& s) { return s.therapies[therapy].pump->tip; };
    addCheck(
        tr("Out of the canal"), tr("The tip no longer lies in the spinal fluid: the drug goes into the tissue."),
        [of](const Scenario& s) { return !of(s).tip; },
        [this, of, home](Scenario& s, bool out) {
            const Level last = lastSlippedTo(*m_history, m_therapy, m_place).value_or(home(s));
            of(s).tip = out ? std::nullopt : std::optional(last);
        });
    m_tip = addLevel(
        tr("Slipped to"), tr("The vertebra at which the tip lies now."), path(keyOf<&Migration::tip>()),
        [of, home](const Scenario& s) { return of(s).tip.value_or(home(s)); },
        [of](Scenario& s, Level level) { of(s).tip = level; });
}

void FaultSection::show(const PanelContent& content) {
    Section::show(content);
    m_history = &content.history;
    if (m_tip) m_tip->setVisible(faultAt<Migration>(m_therapy, m_place)(content.scenario).tip.has_value());
}

}  // namespace theca::app
