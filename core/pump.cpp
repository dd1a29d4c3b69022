#include "core/pump.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <set>

namespace theca {

namespace {

/// A bolus as the pump will give it: its flow on top of the basal one.
struct GivenBolus {
    double from;
    double until;
    double flow;  // mL/h; 0 where it fills up to the pump's maximum
    std::size_t index;
};

/// One run of the pump; commanded flows in mL/h before accuracy.
class PumpRun {
public:
    PumpRun(const Pump& pump, const PumpLimits& limits, const std::string& path)
        : m_pump(pump),
          m_minFlow(MillilitresPerHour(limits.minFlow).number()),
          m_maxFlow(MillilitresPerHour(limits.maxFlow).number()),
          m_limits(limits),
          m_path(path) {}

    Result<PumpTimeline> run(double horizon);

private:
    double basal(double at) const;
    double nextRateChange(double after) const;
    void checkRates();
    void planBoluses();
    void planBolus(std::size_t index);
    void refuseOverlap();
    std::string entry(const char* list, std::size_t index, const char* key) const {
        return m_path + "/" + list + "/" + std::to_string(index) + "/" + key;
    }
    double commanded(double at) const;
    double bolusVolume(const GivenBolus& bolus, double from) const;
    std::vector<double> breaks(double horizon) const;
    void deliver(double horizon);
    void stretch(double from, double until, double flow);
    void eventsOfProgram(double horizon);
    void loseBoluses();

    const Pump& m_pump;
    double m_minFlow;
    double m_maxFlow;
    PumpLimits m_limits;
    std::string m_path;
    std::vector<GivenBolus> m_boluses;
    double m_volume = 0;
    bool m_alarmed = false;
    double m_emptyAt = HUGE_VAL;
    Errors m_errors;
    PumpTimeline m_timeline;
};

double PumpRun::basal(double at) const {
    double rate = 0;
    for (const RateStep& step : m_pump.program) {
        if (step.from.number() <= at) rate = MicrogramsPerHour(step.rate).number();
    }
    return rate / m_pump.concentration.number();
}

double PumpRun::nextRateChange(double after) const {
    for (const RateStep& step : m_pump.program) {
        if (step.from.number() > after) return step.from.number();
    }
    return HUGE_VAL;
}

/// Six digits with a point, whatever the locale.
std::string shown(double number) {
    std::array<char, 32> text{};
    const auto end = std::to_chars(text.begin(), text.end(), number, std::chars_format::general, 6).ptr;
    return {text.begin(), end};
}

void PumpRun::checkRates() {
    for (std::size_t i = 0; i < m_pump.program.size(); ++i) {
        const MillilitresPerHour flow = m_pump.program[i].rate / m_pump.concentration;
        if (flow.number() == 0 || (flow.number() >= m_minFlow && flow.number() <= m_maxFlow)) continue;
        m_errors.push_back({"pump_flow",
                            entry("program", i, "rate_ug_per_day"),
                            {shown(MillilitresPerDay(flow).number()), shown(m_limits.minFlow.number()),
                             shown(m_limits.maxFlow.number()), shown(m_pump.concentration.number())}});
    }
}

/// Without a duration a bolus fills the flow up to the pump's maximum, through rate changes on the way.
void PumpRun::planBolus(std::size_t index) {
    const PumpBolus& bolus = m_pump.boluses[index];
    const double volume = (bolus.dose / m_pump.concentration).number();
    const double from = bolus.at.number();
    if (volume > m_pump.fill.number()) {
        m_errors.push_back(
            {"bolus_over_fill", entry("boluses", index, "dose_ug"), {shown(volume), shown(m_pump.fill.number())}});
        return;
    }
    if (bolus.over) {
        const double hours = Hours(*bolus.over).number();
        m_boluses.push_back({from, from + hours, volume / hours, index});
        return;
    }
    double at = from;
    double left = volume;
    while (left > 0) {
        const double flow = m_maxFlow - basal(at);
        const double change = nextRateChange(at);
        if (flow <= 0 && change == HUGE_VAL) {
            m_errors.push_back(
                {"bolus_no_flow_left", entry("boluses", index, "at_h"), {shown(m_limits.maxFlow.number())}});
            return;
        }
        if (flow > 0 && at + left / flow <= change) {
            at += left / flow;
            break;
        }
        left -= std::max(flow, 0.0) * (change - at);
        at = change;
    }
    m_boluses.push_back({from, at, 0, index});
}

void PumpRun::planBoluses() {
    for (std::size_t i = 0; i < m_pump.boluses.size(); ++i) planBolus(i);
    std::sort(m_boluses.begin(), m_boluses.end(), [](const auto& a, const auto& b) { return a.from < b.from; });
    refuseOverlap();
    for (const GivenBolus& bolus : m_boluses) {
        double most = basal(bolus.from);
        for (double at = nextRateChange(bolus.from); at < bolus.until; at = nextRateChange(at))
            most = std::max(most, basal(at));
        const double flow = most + bolus.flow;
        if (bolus.flow == 0 || (flow >= m_minFlow && flow <= m_maxFlow)) continue;
        m_errors.push_back({"bolus_flow",
                            entry("boluses", bolus.index, "over_min"),
                            {shown(flow * 24), shown(m_limits.minFlow.number()), shown(m_limits.maxFlow.number())}});
    }
}

void PumpRun::refuseOverlap() {
    for (std::size_t i = 1; i < m_boluses.size(); ++i) {
        if (m_boluses[i].from >= m_boluses[i - 1].until) continue;
        m_errors.push_back({"boluses_overlap",
                            entry("boluses", m_boluses[i].index, "at_h"),
                            {std::to_string(m_boluses[i - 1].index), shown(m_boluses[i - 1].until)}});
    }
}

double PumpRun::commanded(double at) const {
    const double base = basal(at);
    for (const GivenBolus& bolus : m_boluses) {
        if (bolus.from <= at && at < bolus.until) return bolus.flow == 0 ? m_maxFlow : base + bolus.flow;
    }
    return base;
}

std::vector<double> PumpRun::breaks(double horizon) const {
    std::set<double> times{0, horizon};
    const auto add = [&](double at) {
        if (at > 0 && at < horizon) times.insert(at);
    };
    for (const RateStep& step : m_pump.program) add(step.from.number());
    for (const GivenBolus& bolus : m_boluses) {
        add(bolus.from);
        add(bolus.until);
    }
    return {times.begin(), times.end()};
}

/// Constant flow over [from, until); false flow once the reservoir is empty.
void PumpRun::stretch(double from, double until, double flow) {
    const double alarmVolume = m_pump.lowAlarm.number();
    const auto segment = [&](double begin, double end, double rate) {
        if (end <= begin) return;
        m_timeline.segments.push_back({Hours(begin), Hours(end), MillilitresPerHour(rate),
                                       MillilitresPerHour(rate) * m_pump.concentration, Millilitres(m_volume)});
    };
    const double end = flow > 0 ? std::min(until, from + m_volume / flow) : until;
    if (!m_alarmed && m_volume - flow * (end - from) <= alarmVolume) {
        m_alarmed = true;
        const double at = m_volume <= alarmVolume ? from : from + (m_volume - alarmVolume) / flow;
        m_timeline.events.push_back({Hours(at), Event::Kind::LowReservoir, std::min(m_volume, alarmVolume), {}});
    }
    const bool empties = flow > 0 && m_volume > 0 && end < until;
    segment(from, end, flow);
    m_volume = empties ? 0 : std::max(0.0, m_volume - flow * (end - from));
    if (m_volume == 0 && flow > 0 && m_emptyAt == HUGE_VAL) {
        m_emptyAt = end;
        m_timeline.events.push_back({Hours(end), Event::Kind::ReservoirEmpty, 0, {}});
    }
    segment(end, until, 0);
}

void PumpRun::deliver(double horizon) {
    m_volume = m_pump.fill.number();
    const std::vector<double> times = breaks(horizon);
    for (std::size_t i = 0; i + 1 < times.size(); ++i) {
        stretch(times[i], times[i + 1], commanded(times[i]) * m_pump.flowAccuracy);
    }
}

void PumpRun::eventsOfProgram(double horizon) {
    for (const RateStep& step : m_pump.program) {
        if (step.from.number() <= horizon)
            m_timeline.events.push_back({step.from, Event::Kind::RateChange, step.rate.number(), {}});
    }
    for (const PumpBolus& bolus : m_pump.boluses) {
        if (bolus.at.number() <= horizon && bolus.at.number() < m_emptyAt) {
            m_timeline.events.push_back({bolus.at, Event::Kind::Bolus, bolus.dose.number(), {}});
        }
    }
}

/// What a bolus gives from `from` to its end, mL.
double PumpRun::bolusVolume(const GivenBolus& bolus, double from) const {
    double volume = 0;
    while (from < bolus.until) {
        const double until = std::min(bolus.until, nextRateChange(from));
        volume += (commanded(from) - basal(from)) * (until - from);
        from = until;
    }
    return volume;
}

/// A bolus, or the rest of one, that meets an empty reservoir.
void PumpRun::loseBoluses() {
    for (const GivenBolus& bolus : m_boluses) {
        if (m_emptyAt >= bolus.until) continue;
        const double from = std::max(bolus.from, m_emptyAt);
        const double lost = bolusVolume(bolus, from) * m_pump.concentration.number();
        m_timeline.events.push_back({Hours(from), Event::Kind::BolusLost, lost, {}});
    }
}

Result<PumpTimeline> PumpRun::run(double horizon) {
    checkRates();
    if (m_errors.empty()) planBoluses();
    if (!m_errors.empty()) return m_errors;
    deliver(horizon);
    eventsOfProgram(horizon);
    loseBoluses();
    std::erase_if(m_timeline.events, [horizon](const Event& event) { return event.at.number() > horizon; });
    std::stable_sort(m_timeline.events.begin(), m_timeline.events.end(),
                     [](const Event& a, const Event& b) { return a.at < b.at; });
    return m_timeline;
}

}  // namespace

PumpLimits pumpLimits(const Physiology& physiology) {
    return {MillilitresPerDay(physiology.parameters.at(ParameterId::pumpMinFlow).value),
            MillilitresPerDay(physiology.parameters.at(ParameterId::pumpMaxFlow).value)};
}

const PumpSegment& PumpTimeline::at(Hours time) const {
    const auto after = std::upper_bound(segments.begin(), segments.end(), time,
                                        [](Hours t, const PumpSegment& segment) { return t < segment.from; });
    return after == segments.begin() ? *after : *std::prev(after);
}

MicrogramsPerHour PumpTimeline::massRate(Hours time) const { return at(time).massRate; }

Millilitres PumpTimeline::reservoir(Hours time) const {
    const PumpSegment& segment = at(time);
    const Millilitres used = segment.flow * (std::min(time, segment.until) - segment.from);
    return std::max(Millilitres(0), segment.reservoirAtStart - used);
}

Result<PumpTimeline> runPump(const Pump& pump, Hours horizon, const PumpLimits& limits, const std::string& path) {
    return PumpRun(pump, limits, path).run(horizon.number());
}

}  // namespace theca
