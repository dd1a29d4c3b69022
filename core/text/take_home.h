#pragma once

#include <string>
#include <string_view>

#include "core/base/result.h"
#include "core/scenario/scenario.h"
#include "core/text/library_text.h"

namespace theca {

/// The engine of take-home pages: core and core/text as WebAssembly (core/web), gzipped. Empty in a Theca that was
/// built without it (-DTHECA_WEB=OFF).
std::string_view takeHomeEngine();

/// One HTML file that shows a scenario in a browser, without a network: curves, the spine over time, and controls for
/// what its `lock` leaves open. It carries the engine and the files of `data` that the scenario's drug needs; whatever
/// their texts hold, they stay texts. Observations, pins and virtual people stay behind. Fails without an engine.
Result<std::string> takeHomePage(const Scenario& scenario, const NamedTexts& data, std::string_view engine);

}  // namespace theca
