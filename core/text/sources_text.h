#pragma once

#include <string_view>

#include "core/base/result.h"
#include "core/text/parameter_text.h"

namespace theca {

/// Reads a file of sources: `{"theca": "sources", "version": 1, "sources": [{id, citation, doi, read_as}]}`.
Result<Sources> readSources(std::string_view text);

}  // namespace theca
