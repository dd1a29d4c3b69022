#include <iostream>

#include "app/cli/command.h"
#include "app/cli/files.h"
#include "app/cli/language.h"
#include "core/text/control_signs.h"
#include "core/text/messages.h"

namespace theca::cli {

Outcome fail(std::string_view file, const Error& error) {
    std::cerr << errorLine(file == standardOutputName ? said(file) : std::string(file), error, spoken()) << std::endl;
    return Failed;
}

Outcome fail(std::string_view file, const Errors& errors) { return fail(file, errors.front()); }

Outcome failUsage(const Error& error) { return fail("theca-cli", error); }

Outcome failData(const Data& data, const Errors& errors) {
    std::cerr << dataErrorLine("theca-cli", data, errors) << std::endl;
    return Failed;
}

Outcome printed(std::string_view text) {
    const Errors errors = print(pageWithSigns(text));
    return errors.empty() ? Done : fail(standardOutputName, errors);
}

}  // namespace theca::cli
