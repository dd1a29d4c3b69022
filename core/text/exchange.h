#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "core/base/result.h"
#include "core/data/library.h"
#include "core/scenario/scenario.h"

namespace theca {

/// A scenario in the form another program reads. Its numbers are those of `model --json`.
struct ExchangeFormat {
    std::string_view name;  ///< as on the command line: "sbml"
    std::string_view does;  ///< one line
    bool oneTherapy;        ///< whether a file holds a single therapy
    /// `therapy` counts from 0 and is not looked at by a format that holds all of them. Fails as `simulate` does.
    Result<std::string> (*write)(const Scenario& scenario, const Library& library, std::size_t therapy);
};

/// All of them, in the order they are offered.
std::span<const ExchangeFormat> exchangeFormats();

}  // namespace theca
