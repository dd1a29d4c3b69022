#pragma once

#include "core/data/drug.h"
#include "core/text/form.h"
#include "core/text/parameter_text.h"

namespace theca {

/// The key `presets` of a file with these parameters: "low-mixing", "wide" and "uniform", each with the parameters it
/// changes, and those of effect sites.
Shape presetsShape(std::span<const ParameterId> ids);

/// What the presets of a file change.
struct Changeable {
    const ParameterTable& parameters;  ///< of the file, as read
    std::string name;                  ///< of the drug
    double F = 1;                      ///< what an apparent CL, Vc, Q or Vp is multiplied by
};

/// Reads them. Refuses a change that changes nothing, a number outside the parameter's limits, and a parameter the file
/// does not have.
Presets presetsIn(const JsonNode& root, const Changeable& file, const Sources& sources, Form& form);

}  // namespace theca
