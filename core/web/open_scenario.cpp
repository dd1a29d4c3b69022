#include "core/web/open_scenario.h"

#include <utility>

#include "core/scenario/lock.h"
#include "core/scenario/scenario_path.h"
#include "core/text/scenario_text.h"

namespace theca::web {

OpenScenario::OpenScenario(Scenario scenario, Library library, Run run)
    : m_scenario(std::move(scenario)), m_library(std::move(library)), m_run(std::move(run)) {}

Result<OpenScenario> OpenScenario::read(std::string_view text, const NamedTexts& data) {
    Result<Scenario> scenario = readScenario(text);
    if (!scenario) return scenario.errors();
    Result<Library> library = readLibrary(data);
    if (!library) return library.errors();
    Result<Run> run = simulate(*scenario, *library);
    if (!run) return located(text, run.errors());
    return OpenScenario(std::move(scenario).value(), std::move(library).value(), std::move(run).value());
}

Errors OpenScenario::set(std::string_view path, const FieldValue& value) {
    if (!adjustable(m_scenario.lock, path)) return {{"not_left_open", std::string(path), {std::string(path)}}};
    Result<Scenario> changed = withValueAt(m_scenario, path, value);
    if (!changed) return changed.errors();
    Result<Run> run = simulate(*changed, m_library, m_scenario, m_run);
    if (!run) return run.errors();
    m_scenario = std::move(changed).value();
    m_run = std::move(run).value();
    return {};
}

std::vector<Signal> sampledSignals(const Drug& drug) {
    std::vector<Signal> signals{Signal::plasma()};
    for (const Level level : allLevels()) signals.push_back(Signal::csf(level));
    signals.push_back(Signal::cranial());
    for (std::size_t i = 0; i < drug.readOuts.size(); ++i) signals.push_back(Signal::readOut(static_cast<int>(i)));
    return signals;
}

void sampleInto(const OpenScenario& open, std::size_t therapy, std::size_t signal, std::span<const double> hours,
                std::span<double> values) {
    const Signal wanted = sampledSignals(open.drug()).at(signal);
    open.run().therapies.at(therapy).sample(wanted, hours, values);
    if (!isConcentration(wanted, open.drug())) return;
    for (double& value : values) value = NanogramsPerMillilitre(MicrogramsPerMillilitre(value)).number();
}

}  // namespace theca::web
