#pragma once

#include "core/scenario/scenario.h"
#include "core/text/form.h"
#include "core/text/json_value.h"

/// The parts `readScenario` and `writeScenario` are made of.
namespace theca {

/// Each reads a node of the right shape; where it has another, defaults stand in. What a shape cannot say is
/// checked and refused here.
Scenario scenarioIn(const JsonNode& node, Form& form, const JsonPath& path);
Therapy therapyIn(const JsonNode& node, Form& form, const JsonPath& path);
Pump pumpIn(const JsonNode& node, Form& form, const JsonPath& path);

/// How many things happen in a therapy: doses, injections, boluses, requests, refills, faults, program entries.
std::size_t eventCount(const Therapy& therapy);

JsonValue therapyValue(const Therapy& therapy);
JsonValue pumpValue(const Pump& pump);
JsonValue textValue(const Text& text);
JsonValue hoursValue(Hours hours);

}  // namespace theca
