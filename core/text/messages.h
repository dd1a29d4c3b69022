#pragma once

#include <span>
#include <string>
#include <string_view>

#include "core/base/result.h"

namespace theca {

/// The sentence of an error code: what is wrong; what is allowed. %1, %2, … are replaced by the arguments.
struct MessageTemplate {
    std::string_view code;
    std::string_view english;
};

/// One for every code of core and core/text; for translation.
std::span<const MessageTemplate> messageTemplates();

/// The English sentence, on one line whatever the arguments contain.
std::string message(const Error& error);

/// `FILE:LINE:COLUMN: PATH: what is wrong; what is allowed`; unknown parts are left out.
std::string errorLine(std::string_view file, const Error& error);

}  // namespace theca
