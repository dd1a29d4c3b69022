#include "core/text/described_model.h"

#include "core/model/pump_hardware.h"
#include "core/solve/simulator.h"

namespace theca {

Result<DescribedModel> describedModel(const Scenario& scenario, const Library& library) {
    const Result<Run> run = simulate(scenario, library);
    if (!run) return run.errors();
    DescribedModel result{run->model, {}};
    const PumpHardware hardware = pumpHardware(library.physiology);
    for (const Therapy& therapy : scenario.therapies) {
        auto entering = inputs(therapy, run->model->individual(), scenario.horizon, hardware, {});
        if (!entering) return entering.errors();
        result.therapies.push_back({therapy.name, std::move(entering).value()});
    }
    return result;
}

}  // namespace theca
