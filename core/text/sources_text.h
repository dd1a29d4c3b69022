#pragma once

#include <string_view>

#include "core/base/result.h"
#include "core/text/parameter_text.h"

namespace theca {

/// Reads a file of sources: `{"theca": "sources", "version": 1, "readings": [{id, say}], "sources": [{id, citation,
/// remark, doi, read_as}]}`. What was read and the remarks have to have every language.
Result<Sources> readSources(std::string_view text);

}  // namespace theca
