#include "core/pump/pump_run.h"

#include <algorithm>
#include <cmath>

#include "core/base/number_text.h"
#include "core/base/overloaded.h"
#include "core/base/same_time.h"

namespace theca {

namespace {

constexpr double hoursPerDay = 24;
/// No time in a file is later than this (a leap year, h); what the last entries cause is followed a little further.
constexpr double lastTime = 8784 + 2 * hoursPerDay;

/// When a fault of a kind is present, h.
struct FaultTimes {
    std::size_t kind = 0;
    double from = 0;
    std::optional<double> until;
};

FaultTimes timesOf(const Fault& fault) {
    const auto until = endOf(fault);
    return {fault.index(), beginningOf(fault).number(), until ? std::optional(until->number()) : std::nullopt};
}

bool meet(const FaultTimes& a, const FaultTimes& b) {
    if (a.kind != b.kind) return false;
    return a.until ? isBefore(a.from, *b.until) && isBefore(b.from, *a.until) : sameTime(a.from, b.from);
}

}  // namespace

std::string shownNumber(double number) { return rounded(number, 6); }

PumpRun::PumpRun(const Pump& pump, double horizon, const PumpHardware& hardware, const std::string& path)
    : m_pump(pump),
      m_path(path),
      m_horizon(horizon),
      m_minFlow(MillilitresPerHour(hardware.minFlow).number()),
      m_maxFlow(MillilitresPerHour(hardware.maxFlow).number()),
      m_deadVolume(deadVolume(pump, hardware).number()),
      m_agenda(pump, horizon),
      m_reservoir{pump.fill.number(), trueConcentration(Hours(0), pump.concentration.number()),
                  pump.concentration.number()},
      m_fill(pump.fill.number()),
      m_line(m_deadVolume, pump.primed ? m_reservoir.concentration : 0),
      m_counted(m_deadVolume, m_reservoir.believed) {
    m_timeline.ledger.atStart = Micrograms(m_reservoir.amount() + m_line.amount());
}

// Errors that do not depend on what happens.

void PumpRun::refuse(const std::string& code, const std::string& where, std::vector<std::string> arguments) {
    if (!m_refused.insert(code + where).second) return;
    m_errors.push_back({code, m_path + "/" + where, std::move(arguments)});
}

/// Two faults of one kind must not overlap.
void PumpRun::checkFaults() {
    const auto path = [](std::size_t i, const char* key) { return "faults/" + std::to_string(i) + "/" + key; };
    std::vector<FaultTimes> times;
    for (const Fault& fault : m_pump.faults) times.push_back(timesOf(fault));
    for (std::size_t i = 0; i < times.size(); ++i) {
        if (std::holds_alternative<WrongRefill>(m_pump.faults[i])) checkWrongRefill(i, Hours(times[i].from));
        const auto here = times.begin() + static_cast<std::ptrdiff_t>(i);
        const auto other =
            std::find_if(times.begin(), here, [&](const FaultTimes& one) { return meet(one, times[i]); });
        if (other == here) continue;
        const std::string first = std::to_string(other - times.begin());
        if (other->until)
            refuse("faults_overlap", path(i, "from_h"), {first, shownNumber(other->from), shownNumber(*other->until)});
        else
            refuse("fault_twice", path(i, "at_h"), {first, shownNumber(times[i].from)});
    }
}

void PumpRun::checkWrongRefill(std::size_t index, Hours at) {
    const auto then = [at](const Refill& refill) { return sameTime(refill.at.number(), at.number()); };
    if (sameTime(at.number(), 0) || std::any_of(m_pump.refills.begin(), m_pump.refills.end(), then)) return;
    refuse("no_refill_then", "faults/" + std::to_string(index) + "/at_h", {shownNumber(at.number())});
}

// What happens at one instant.

void PumpRun::apply(const PumpInstant& instant) {
    switch (instant.kind) {
        case PumpInstant::Kind::FaultEnds:
            return fault(instant.index, false);
        case PumpInstant::Kind::FaultBegins:
            return fault(instant.index, true);
        case PumpInstant::Kind::FaultHappens:
            return happen(m_pump.faults[instant.index]);
        case PumpInstant::Kind::Refill:
            return refill(instant.index);
        case PumpInstant::Kind::Rate:
            return setRate(m_pump.program[instant.index].rate, "program", instant.index);
        case PumpInstant::Kind::ScheduledRate:
            return setRate(m_pump.daySchedule[instant.index].rate, "day_schedule", instant.index);
        case PumpInstant::Kind::Bolus:
            return beginBolus(instant.index);
        case PumpInstant::Kind::Request:
            return request();
        case PumpInstant::Kind::Horizon:
            return reachHorizon();
    }
}

void PumpRun::fault(std::size_t index, bool begins) {
    if (begins)
        m_faults.insert(index);
    else
        m_faults.erase(index);
    const Event::Kind kind = begins ? Event::Kind::FaultBegins : Event::Kind::FaultEnds;
    tell({Hours(m_now), kind, 0, {}, m_pump.faults[index]});
}

/// A fault that does not last. A wrong refill only records the contents of the refill at that time.
void PumpRun::happen(const Fault& fault) {
    std::visit(Overloaded{[this](const PocketFill& pocket) {
                              if (!m_past) m_timeline.pocketFills.push_back({Hours(m_now), pocket.dose});
                              tell(Event::Kind::PocketFill, pocket.dose.number());
                          },
                          [](const WrongRefill&) {}, []<class Kind>(const Kind&) { static_assert(lasts<Kind>); }},
               fault);
}

void PumpRun::setRate(MicrogramsPerDay rate, const char* list, std::size_t index) {
    m_rate = MicrogramsPerHour(rate).number();
    m_rateEntry = std::string(list) + "/" + std::to_string(index) + "/rate_ug_per_day";
    tell(Event::Kind::RateChange, rate.number());
}

/// The true concentration of a fill; a wrong refill at 0 is the first fill.
double PumpRun::trueConcentration(Hours at, double programmed) const {
    for (const Fault& fault : m_pump.faults) {
        const auto* wrong = std::get_if<WrongRefill>(&fault);
        if (wrong && sameTime(wrong->at.number(), at.number())) return wrong->concentration.number();
    }
    return programmed;
}

void PumpRun::refill(std::size_t index) {
    const Refill& refill = m_pump.refills[index];
    const double programmed = refill.concentration.number();
    const double truly = trueConcentration(refill.at, programmed);
    const double held = refill.topUp ? m_reservoir.volume : 0;
    if (held + refill.fill.number() > m_pump.reservoir.number() + pumpSlack) {
        return refuse("refill_over_reservoir", "refills/" + std::to_string(index) + "/fill_mL",
                      {shownNumber(refill.fill.number()), shownNumber(held), shownNumber(m_pump.reservoir.number())});
    }
    if (!refill.topUp) {
        m_timeline.ledger.withdrawn += Micrograms(m_past ? 0 : m_reservoir.amount());
        m_reservoir = {0, truly, programmed};
    }
    m_reservoir.topUp(refill.fill.number(), truly, programmed);
    if (!m_past) m_timeline.ledger.refilled += Micrograms(refill.fill.number() * truly);
    m_fill = m_reservoir.volume;
    m_alarmed = false;
    m_emptied = false;
    m_jumped = true;
    tell(Event::Kind::Refill, m_reservoir.volume);
    if (truly != programmed) tell(Event::Kind::WrongRefill, truly);
}

std::string PumpRun::bolusPath(const char* key) const {
    if (!m_bolus->index) return std::string("patient_boluses/") + key;
    return "boluses/" + std::to_string(*m_bolus->index) + "/" + key;
}

bool PumpRun::fits(double dose, const std::string& path) {
    const double volume = dose / command().concentration;
    if (volume <= m_fill + pumpSlack) return true;
    refuse("bolus_over_fill", path + "/dose_ug", {shownNumber(volume), shownNumber(m_fill)});
    return false;
}

void PumpRun::beginBolus(std::size_t index) {
    const PumpBolus& bolus = m_pump.boluses[index];
    const std::string path = "boluses/" + std::to_string(index);
    if (m_bolus) {
        const std::string running = m_bolus->index ? std::to_string(*m_bolus->index) : "patient_boluses";
        return refuse("boluses_overlap", path + "/at_h", {running, shownNumber(expectedEnd(*m_bolus))});
    }
    if (!fits(bolus.dose.number(), path)) return;
    Bolus begun{index, bolus.dose.number(), {}, 0, bolus.dose.number()};
    if (bolus.over) {
        const double hours = Hours(*bolus.over).number();
        begun.until = m_now + hours;
        begun.rate = begun.dose / hours;
    }
    start(begun, Event::Kind::Bolus);
}

/// The lock-out starts at the start of the last granted request; the maximum applies to the last 24 h.
bool PumpRun::grants(const PatientBoluses& rules) const {
    if (m_bolus) return false;
    if (!m_granted.empty() && isBefore(m_now, m_granted.back() + rules.lockout.number())) return false;
    const auto recent = [this](double at) { return isBefore(m_now, at + hoursPerDay); };
    return std::count_if(m_granted.begin(), m_granted.end(), recent) < rules.maxPerDay;
}

/// A request during a programmed bolus is refused, like one during the lock-out.
void PumpRun::request() {
    const PatientBoluses& rules = *m_pump.patientBoluses;
    const double dose = rules.dose.number();
    Bolus begun{{}, dose, {}, 0, dose};
    if (rules.over) {
        begun.until = m_now + Hours(*rules.over).number();
        begun.rate = dose / Hours(*rules.over).number();
    }
    const double end = expectedEnd(begun);
    const auto meets = [&](const PumpBolus& bolus) {
        return isBefore(m_now, bolus.at.number()) && isBefore(bolus.at.number(), end);
    };
    if (!grants(rules) || std::any_of(m_pump.boluses.begin(), m_pump.boluses.end(), meets)) {
        return tell(Event::Kind::PatientBolusRefused, dose);
    }
    if (!fits(dose, "patient_boluses")) return;
    m_granted.push_back(m_now);
    start(begun, Event::Kind::PatientBolus);
}

void PumpRun::start(const Bolus& bolus, Event::Kind kind) {
    m_bolus = bolus;
    if (!stopped()) tell(kind, bolus.dose);
}

void PumpRun::reachHorizon() {
    record(m_now, m_now, stopped() ? 0 : command().flow * m_pump.flowAccuracy);
    m_timeline.ledger.reservoir = Micrograms(m_reservoir.amount());
    m_timeline.ledger.catheter = Micrograms(m_line.amount());
    endLoss();
    m_past = true;
}

/// Goes through all instants; once only the day schedule is left, one undisturbed day of it is enough.
void PumpRun::followAgenda() {
    double lastChange = 0;
    while (m_agenda.hasMore()) {
        const PumpInstant next = m_agenda.next();
        if (m_agenda.hasSingleEvents() || !settled()) lastChange = next.at;
        if (next.at > lastTime || isBefore(lastChange + hoursPerDay, next.at)) return;
        advance(next.at);
        apply(next);
        m_agenda.pop();
    }
}

Result<PumpTimeline> PumpRun::run() {
    checkFaults();
    if (!m_errors.empty()) return m_errors;
    followAgenda();
    while (!settled() && m_now < lastTime && command().flow > 0) advance(std::min(lastTime, m_now + hoursPerDay));
    checkFlow(command());
    if (m_bolus && !m_bolus->until && command().bolus <= 0)
        refuse("bolus_no_flow_left", bolusPath("at_h"), {shownNumber(m_maxFlow * hoursPerDay)});
    if (!m_errors.empty()) return m_errors;
    std::stable_sort(m_timeline.events.begin(), m_timeline.events.end(),
                     [](const Event& a, const Event& b) { return a.at < b.at; });
    return m_timeline;
}

}  // namespace theca
