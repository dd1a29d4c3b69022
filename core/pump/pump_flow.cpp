#include "core/pump/pump_run.h"

#include <algorithm>
#include <cmath>

#include "core/base/same_time.h"
#include "core/pump/fault_effect.h"

// What happens between two instants.

namespace theca {

namespace {

constexpr double hoursPerDay = 24;

}  // namespace

/// After a change of concentration, a bridging pump computes with the old one until it has pumped one dead volume.
PumpRun::Command PumpRun::command() const {
    const double concentration = m_pump.bridge ? m_counted.atTip(m_reservoir.believed) : m_reservoir.believed;
    Command command{m_rate / concentration, concentration, 0};
    if (!m_bolus) return command;
    if (m_bolus->until) {
        command.bolus = m_bolus->rate;
        command.flow += m_bolus->rate / concentration;
    } else {
        command.bolus = std::max(0.0, m_maxFlow * concentration - m_rate);
        command.flow += command.bolus / concentration;
    }
    return command;
}

void PumpRun::checkFlow(const Command& command) {
    const auto possible = [this](double flow) {
        return flow == 0 || (flow >= m_minFlow * (1 - pumpSlack) && flow <= m_maxFlow * (1 + pumpSlack));
    };
    const double basal = m_rate / command.concentration;
    const std::vector<std::string> limits = {shownNumber(m_minFlow * hoursPerDay),
                                             shownNumber(m_maxFlow * hoursPerDay)};
    if (!possible(basal)) {
        refuse("pump_flow", m_rateEntry,
               {shownNumber(basal * hoursPerDay), limits[0], limits[1], shownNumber(command.concentration)});
    } else if (m_bolus && m_bolus->until && !possible(command.flow)) {
        refuse("bolus_flow", bolusPath("over_min"), {shownNumber(command.flow * hoursPerDay), limits[0], limits[1]});
    }
}

bool PumpRun::stopped() const {
    const auto stops = [this](std::size_t index) { return effectOf(m_pump.faults[index]).stopsFlow; };
    return m_reservoir.volume <= 0 || std::any_of(m_faults.begin(), m_faults.end(), stops);
}

/// When a bolus will end if nothing else happens; infinite if the basal rate leaves no flow for it.
double PumpRun::expectedEnd(const Bolus& bolus) const {
    if (bolus.until) return *bolus.until;
    const double rate = m_maxFlow * command().concentration - m_rate;
    return rate > 0 ? m_now + bolus.left / rate : HUGE_VAL;
}

/// Whether from here on only the day schedule repeats.
bool PumpRun::settled() const {
    const bool bridging = m_pump.bridge && std::isfinite(m_counted.untilChange(m_reservoir.believed));
    return !m_bolus && !bridging;
}

void PumpRun::advance(double until) {
    while (m_now < until) step(until);
}

void PumpRun::step(double until) {
    Step step{command(), 0, m_bolus ? bolusEnd(until) : HUGE_VAL, m_now, until};
    checkFlow(step.command);
    if (!stopped()) step.flow = step.command.flow * m_pump.flowAccuracy;
    const bool asked = step.command.flow > 0;
    watchReservoir(asked, step.flow);
    step.until = stepEnd(step);
    record(step.from, step.until, step.flow);
    m_now = step.until;
    pass(step);
    watchReservoir(asked, step.flow);
}

/// When the running bolus will end. If that is within rounding of the instant `until`, it ends at `until`.
double PumpRun::bolusEnd(double until) const {
    const double end = expectedEnd(*m_bolus);
    return sameTime(end, until) ? until : end;
}

/// The first time at which a flow or a concentration changes between instants.
double PumpRun::stepEnd(const Step& step) const {
    double end = std::min(step.until, step.bolusEnd);
    const auto stopAfter = [&](double volume, double rate) {
        if (rate > 0) end = std::min(end, step.from + volume / rate);
    };
    if (m_pump.bridge) stopAfter(m_counted.untilChange(m_reservoir.believed), step.command.flow);
    stopAfter(m_line.untilChange(m_reservoir.concentration), step.flow);
    stopAfter(m_reservoir.volume, step.flow);
    const double aboveAlarm = m_reservoir.volume - m_pump.lowAlarm.number();
    if (aboveAlarm > 0) stopAfter(aboveAlarm, step.flow);
    return end;
}

/// Moves the fluids; what determined the end of the step is met exactly, so that rounding leaves no remainder.
void PumpRun::pass(const Step& step) {
    const auto passed = [&](double volume, double rate) {
        return rate > 0 && step.from + volume / rate <= step.until ? volume : rate * (step.until - step.from);
    };
    const double alarm = m_pump.lowAlarm.number();
    if (m_pump.bridge) {
        const double change = m_counted.untilChange(m_reservoir.believed);
        m_counted.push(passed(change, step.command.flow), m_reservoir.believed);
    }
    m_line.push(passed(m_line.untilChange(m_reservoir.concentration), step.flow), m_reservoir.concentration);
    const double aboveAlarm = m_reservoir.volume - alarm;
    if (aboveAlarm > 0 && step.flow > 0 && step.from + aboveAlarm / step.flow <= step.until)
        m_reservoir.volume = alarm;
    else
        m_reservoir.volume -= passed(m_reservoir.volume, step.flow);
    passBolus(step);
}

void PumpRun::passBolus(const Step& step) {
    if (!m_bolus) return;
    const double given = step.command.bolus * (step.until - step.from);
    if (step.flow == 0 && step.command.bolus > 0) {
        if (m_lost == 0) m_lostSince = step.from;
        m_lost += given;
    } else {
        endLoss();
    }
    m_bolus->left -= given;
    if (step.until < step.bolusEnd) return;
    endLoss();
    m_bolus.reset();
}

void PumpRun::record(double from, double until, double flow) {
    if (m_past || (until <= from && from < m_horizon)) return;
    PumpSegment segment{
        Hours(from), Hours(until), MillilitresPerHour(flow), {}, Millilitres(m_reservoir.volume), {}, 0};
    segment.massRate = MicrogramsPerHour(flow * m_line.atTip(m_reservoir.concentration));
    direct(segment);
    auto& segments = m_timeline.segments;
    if (!m_jumped && !segments.empty() && segments.back().flow == segment.flow &&
        segments.back().massRate == segment.massRate && segments.back().level == segment.level &&
        segments.back().depotShare == segment.depotShare) {
        segments.back().until = segment.until;
        return;
    }
    m_jumped = false;
    segments.push_back(segment);
}

/// Where the tip delivers: if several faults redirect, only the one that sends most into the tissue counts.
void PumpRun::direct(PumpSegment& segment) const {
    FaultEffect acting;
    for (const std::size_t index : m_faults) {
        const FaultEffect effect = effectOf(m_pump.faults[index]);
        if (effect.redirects() && (!acting.redirects() || effect.depotShare > acting.depotShare)) acting = effect;
    }
    segment.level = acting.level.value_or(m_pump.tip);
    segment.depotShare = acting.depotShare;
}

/// Low reservoir and empty: each once per filling, and before a refill at the same time, however the times are rounded.
void PumpRun::watchReservoir(bool asked, double flow) {
    const double rounding = flow * timeTolerance;
    if (!m_alarmed && m_reservoir.volume <= m_pump.lowAlarm.number() + rounding) {
        m_alarmed = true;
        tell(Event::Kind::LowReservoir, m_reservoir.volume);
    }
    if (!m_emptied && asked && m_reservoir.volume <= rounding) {
        m_emptied = true;
        tell(Event::Kind::ReservoirEmpty, 0);
    }
}

void PumpRun::endLoss() {
    if (m_lost > 0) tell({Hours(m_lostSince), Event::Kind::BolusLost, m_lost, {}, {}});
    m_lost = 0;
}

void PumpRun::tell(Event event) {
    if (!m_past) m_timeline.events.push_back(event);
}

}  // namespace theca
