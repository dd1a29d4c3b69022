#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/data/library.h"
#include "core/scenario/scenario.h"
#include "core/scenario/scenario_change.h"
#include "core/solve/simulator.h"
#include "core/text/library_text.h"

namespace theca::web {

/// A scenario that is open in a page, and its run. What it is now can always be simulated.
class OpenScenario {
public:
    /// `data` holds the files that simulating it needs: its drug, "physiology.json" and "sources.json".
    static Result<OpenScenario> read(std::string_view text, const NamedTexts& data);

    const Scenario& scenario() const { return m_scenario; }
    const Drug& drug() const { return m_library.drugs.at(m_scenario.drug); }
    const Run& run() const { return m_run; }

    /// Gives the value at a path (as in a scenario's `lock`) another one. Says why it cannot, and then leaves all as it
    /// was.
    Errors set(std::string_view path, const FieldValue& value);

private:
    OpenScenario(Scenario scenario, Library library, Run run);

    Scenario m_scenario;
    Library m_library;
    Run m_run;
};

/// What a page samples: plasma, the fluid at the levels from S2 to C1, around the brain, then the drug's read-outs,
/// each by its place here.
std::vector<Signal> sampledSignals(const Drug& drug);

/// A signal at many times (hours, not falling), into `values` of the same size: concentrations in ng/mL, all others in
/// their own unit, NaN where the structure has no such signal.
void sampleInto(const OpenScenario& open, std::size_t therapy, std::size_t signal, std::span<const double> hours,
                std::span<double> values);

}  // namespace theca::web
