#pragma once

#include <span>
#include <string>
#include <string_view>

#include "core/base/result.h"
#include "core/base/text_value.h"

namespace theca {

/// The sentence of an error code: what is wrong; what is allowed. %1, %2, … are replaced by the arguments.
struct MessageTemplate {
    std::string_view code;
    std::string_view english;
};

/// One for every code of core and core/text; for translation.
std::span<const MessageTemplate> messageTemplates();

/// Whether its argument is a sentence of the system, one of the context "Reasons": "Permission denied".
bool saysReason(const Error& error);

/// The sentence in one of `textLanguages`, on one line whatever the arguments contain.
std::string message(const Error& error, std::string_view language = textLanguages.front());

/// `FILE:LINE:COLUMN: PATH: what is wrong; what is allowed`; unknown parts are left out.
std::string errorLine(std::string_view file, const Error& error, std::string_view language = textLanguages.front());

}  // namespace theca
