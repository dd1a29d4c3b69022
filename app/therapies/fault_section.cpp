#include "app/therapies/fault_section.h"

#include <QCheckBox>
#include <QCoreApplication>

#include "app/controls/level_control.h"
#include "app/document/kept.h"
#include "app/therapies/member_spec.h"
#include "app/therapies/number_specs.h"
#include "core/base/overloaded.h"

namespace theca::app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Numbers)
};

constexpr Hours shortest{1.0 / 60};

/// Per cent of what reaches the tip.
NumberSpec leakShare() {
    return percentSpec<&Leak::fraction>(Words::tr("Lost"),
                                        Words::tr("How much of the drug leaks out beside the canal."), linear(5, 100));
}

NumberSpec trueConcentration() {
    return memberSpec<&WrongRefill::concentration>(
        Words::tr("True strength"), Words::tr("What was filled in by mistake; the pump was told the other strength."),
        {10, 4000, true, false, true});
}

NumberSpec pocketDose() {
    return memberSpec<&PocketFill::dose>(
        Words::tr("Beside the pump"),
        Words::tr("How much drug was put into the tissue beside the pump instead of into it."),
        logarithmic(100, 100000));
}

}  // namespace

/// Finds the fault in a scenario.
auto FaultSection::any() const {
    return [ therapy = m_therapy, place = m_place ](auto& s) -> auto& {
        return s.therapies[therapy].pump->faults[place];
    };
}
/// The same for a known kind.
template <class Kind>
auto FaultSection::of() const {
    return [fault = any()](auto& s) -> auto& { return std::get<Kind>(fault(s)); };
}

FaultSection::FaultSection(std::size_t therapy, std::size_t place, const Fault& fault, Hours horizon, QWidget* parent)
    : Section(parent), m_therapy(therapy), m_place(place) {
    addTimes(fault, horizon);
    std::visit(
        Overloaded{[this](const Leak&) { addShare<&Leak::fraction>(leakShare(), path(), of<Leak>()); },
                   [this](const Migration&) { addTip(); },
                   [this](const WrongRefill&) {
                       addMember<&WrongRefill::concentration>(trueConcentration(), path(), of<WrongRefill>());
                   },
                   [this](const PocketFill&) { addMember<&PocketFill::dose>(pocketDose(), path(), of<PocketFill>()); },
                   [](const auto&) {}},
        fault);
}

QString FaultSection::path(const QString& key) const { return entryPath<&Pump::faults>(m_therapy, m_place) + key; }

/// A fault that lasts keeps its duration when it is moved.
void FaultSection::addTimes(const Fault& fault, Hours horizon) {
    const auto found = any();
    const bool lasting = endOf(fault).has_value();
    addNumber(
        timeOf(lasting ? tr("From") : tr("At"), tr("When it goes wrong."), horizon),
        path(lasting ? keyOf<&Stall::from>() : keyOf<&PocketFill::at>()),
        [found](const Scenario& s) { return beginningOf(found(s)).number(); },
        [found](Scenario& s, double at) {
            const Hours length = endOf(found(s)).value_or(Hours(0)) - beginningOf(found(s));
            setTimes(found(s), Hours(at), Hours(at) + length);
        });
    if (!lasting) return;
    addNumber(
        timeOf(tr("Until"), tr("When it is found and put right."), horizon), path(keyOf<&Stall::until>()),
        [found](const Scenario& s) { return endOf(found(s))->number(); },
        [found](Scenario& s, double until) { setTimes(found(s), beginningOf(found(s)), Hours(until)); },
        [found](const Scenario& s) -> HandRange {
            return {(beginningOf(found(s)) + shortest).number(), longestTime_h};
        });
}

void FaultSection::addTip() {
    const auto slipped = of<Migration>();
    const auto home = [therapy = m_therapy](const Scenario& s) { return s.therapies[therapy].pump->tip; };
    addCheck(
        tr("Out of the canal"), tr("The tip no longer lies in the spinal fluid: the drug goes into the tissue."),
        path(keyOf<&Migration::tip>()), [slipped](const Scenario& s) { return !slipped(s).tip; },
        [this, slipped, home](Scenario& s, bool out) {
            const Level last = lastSlippedTo(*m_history, m_therapy, m_place).value_or(home(s));
            slipped(s).tip = out ? std::nullopt : std::optional(last);
        });
    m_tip = addLevel(
        tr("Slipped to"), tr("The vertebra at which the tip lies now."), path(keyOf<&Migration::tip>()),
        [slipped, home](const Scenario& s) { return slipped(s).tip.value_or(home(s)); },
        [slipped](Scenario& s, Level level) { slipped(s).tip = level; });
}

void FaultSection::show(const PanelContent& content) {
    Section::show(content);
    m_history = &content.history;
    if (m_tip) m_tip->setVisible(of<Migration>()(content.scenario).tip.has_value());
}

}  // namespace theca::app
