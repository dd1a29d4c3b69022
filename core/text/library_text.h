#pragma once

#include <map>
#include <string>
#include <string_view>

#include "core/base/result.h"
#include "core/data/library.h"

namespace theca {

/// Data files by name: "drugs/baclofen.json", "physiology.json", "sources.json" and optionally "observations.json" and
/// "cases.json"; other names are ignored.
using NamedTexts = std::map<std::string, std::string>;

/// Reads every drug, with the physiology and the sources they share. The path of an error starts with the name of its
/// file and '#': `drugs/baclofen.json#parameters/CL/unit`.
Result<Library> readLibrary(const NamedTexts& texts);

/// What is read: `Simulated` leaves out what is only drawn beside curves, observations and cases.
enum class LibraryParts { All, Simulated };

/// The library compiled into the program.
Result<Library> builtInLibrary(LibraryParts parts = LibraryParts::All);
/// What simulating one drug needs of it. All drugs if there is none of that name: an error can then list them.
Result<Library> builtInLibraryOf(std::string_view drug);

}  // namespace theca
