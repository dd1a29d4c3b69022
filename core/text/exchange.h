#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "core/base/result.h"
#include "core/data/library.h"
#include "core/scenario/scenario.h"
#include "core/text/library_text.h"

namespace theca {

/// What an export is made of.
struct Exported {
    const Scenario& scenario;
    const Library& library;
    const NamedTexts& data;   ///< the files the library was read from
    std::size_t therapy = 0;  ///< from 0; not looked at by a format that holds all of them
};

/// A scenario in the form another program reads. Its numbers are those of `model --json`.
struct ExchangeFormat {
    std::string_view name;  ///< as on the command line: "sbml"
    std::string_view does;  ///< one line
    bool oneTherapy;        ///< whether a file holds a single therapy
    bool needsEngine;       ///< whether it takes the engine of take-home pages, which not every build has
    /// Fails as `simulate` does.
    Result<std::string> (*write)(const Exported& exported);
};

/// All of them, in the order they are offered.
std::span<const ExchangeFormat> exchangeFormats();

}  // namespace theca
