#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/pump/hardware.h"
#include "core/pump/pump_agenda.h"
#include "core/pump/pump_fluid.h"
#include "core/pump/timeline.h"

namespace theca {

/// Rounding allowed when a pump's flow or volume is compared with its limit; times have their own
/// (core/base/same_time.h).
constexpr double pumpSlack = 1e-9;
/// A number as shown in messages: six digits with a decimal point, whatever the locale.
std::string shownNumber(double number);

/// One simulation of a pump, from instant to instant. In between, flows are constant until a bolus ends, a plug passes
/// or the reservoir reaches a limit. Used once. Plain numbers: h, mL, µg.
class PumpRun {
public:
    PumpRun(const Pump& pump, double horizon, const PumpHardware& hardware, const std::string& path);

    Result<PumpTimeline> run();

private:
    /// The bolus being given.
    struct Bolus {
        std::optional<std::size_t> index;  ///< none: requested by the patient
        double dose = 0;                   ///< µg
        std::optional<double> until;       ///< h; none: as fast as the pump can
        double rate = 0;                   ///< µg/h if it has an end
        double left = 0;                   ///< µg if it has no end
    };
    /// The flow the pump aims for, before accuracy, and the part of it for the bolus.
    struct Command {
        double flow = 0;           ///< mL/h
        double concentration = 0;  ///< µg/mL the pump assumes at the tip
        double bolus = 0;          ///< µg/h
    };

    /// A step in which nothing changes.
    struct Step {
        Command command;
        double flow = 0;      ///< true flow, mL/h
        double bolusEnd = 0;  ///< infinite without a bolus
        double from = 0;
        double until = 0;
    };

    void followAgenda();
    void checkFaults();
    void checkWrongRefill(std::size_t index, Hours at);

    void apply(const PumpInstant& instant);
    void setRate(MicrogramsPerDay rate, const char* list, std::size_t index);
    void refill(std::size_t index);
    double trueConcentration(Hours at, double programmed) const;
    void beginBolus(std::size_t index);
    void request();
    bool grants(const PatientBoluses& rules) const;
    bool fits(double dose, const std::string& path);
    void start(const Bolus& bolus, Event::Kind kind);
    void fault(std::size_t index, bool begins);
    void happen(const Fault& fault);
    void reachHorizon();

    Command command() const;
    void checkFlow(const Command& command);
    bool stopped() const;
    bool settled() const;
    double expectedEnd(const Bolus& bolus) const;

    void advance(double until);
    void step(double until);
    double bolusEnd(double until) const;
    double stepEnd(const Step& step) const;
    void pass(const Step& step);
    void passBolus(const Step& step);
    void record(double from, double until, double flow);
    void direct(PumpSegment& segment) const;
    void watchReservoir(bool asked, double flow);
    void endLoss();
    void tell(Event::Kind kind, double amount) { tell({Hours(m_now), kind, amount, {}, {}}); }
    void tell(Event event);
    void refuse(const std::string& code, const std::string& where, std::vector<std::string> arguments);
    std::string bolusPath(const char* key) const;

    const Pump& m_pump;
    const std::string& m_path;
    double m_horizon;
    double m_minFlow;  ///< mL/h
    double m_maxFlow;
    double m_deadVolume;

    PumpAgenda m_agenda;
    double m_now = 0;
    bool m_past = false;  ///< past the horizon: checked, not recorded
    double m_rate = 0;    ///< µg/h
    std::string m_rateEntry;
    std::optional<Bolus> m_bolus;
    std::vector<double> m_granted;  ///< when the patient's boluses started, h
    std::set<std::size_t> m_faults;
    Reservoir m_reservoir;
    double m_fill;       ///< the volume in the reservoir after it was last filled, mL
    PlugFlow m_line;     ///< the fluid in tubing and catheter
    PlugFlow m_counted;  ///< what the pump believes to be in them
    bool m_alarmed = false;
    bool m_emptied = false;
    bool m_jumped = true;  ///< the reservoir was filled since the last segment
    double m_lost = 0;     ///< µg of the bolus not given, since m_lostSince
    double m_lostSince = 0;

    Errors m_errors;
    std::set<std::string> m_refused;
    PumpTimeline m_timeline;
};

}  // namespace theca
