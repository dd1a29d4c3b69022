#include "core/text/field_writer.h"
#include "core/text/json_writer.h"
#include "core/text/scenario_text.h"

namespace theca {

std::string writeScenario(const Scenario& scenario) { return writeJson(FieldWriter::value(scenario, format::Free{})); }

}  // namespace theca
