#pragma once

#include "core/data/drug.h"
#include "core/text/form.h"
#include "core/text/parameter_text.h"

namespace theca {

/// The key `presets` of a drug file: "low-mixing" and "wide", each with the parameters it changes.
Shape presetsShape();

/// Reads them into `drug`, whose parameters must have been read. Refuses a change without effect, a number outside the
/// parameter's limits, and a parameter the drug does not have.
void readPresets(const JsonNode& root, const Sources& sources, Drug& drug, Form& form);

}  // namespace theca
