#pragma once

#include "core/lesson/beat.h"
#include "core/scenario/scenario.h"
#include "core/scenario/scenario_path.h"

namespace theca::app {

class Document;

/// What a lesson sets, as `theca-cli check` sets it; its places were checked when it was read.
void setPlain(Scenario& scenario, const std::string& path, const PlainValue& value);

/// One beat of a scene where it is worked through alone: it moves the playhead or changes the run; what is only for a
/// hall (votes, layouts) does nothing.
void perform(const Beat& beat, Document& document);

}  // namespace theca::app
