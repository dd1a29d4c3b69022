#pragma once

#include <string>
#include <string_view>

#include "core/data/library.h"
#include "core/evidence/validation.h"

namespace theca {

/// "pass", "FAIL", "declared misfit", "by construction", "not judged", "FAIL, left its declared misfit".
std::string_view verdictName(Verdict verdict);
/// What a part's limits allow: "112.8 to 169.2", "at most 6"; "–" if it is not judged.
std::string allowedText(const TargetPart& part);
/// Four significant digits; "–" if there is no number.
std::string simulatedText(const PartOutcome& outcome);
/// Units as shown: "ng·h/mL", "µg/day"; empty for plain numbers.
std::string shownUnit(std::string unit);
/// One line: the number of parts, and how many have which verdict.
std::string countsText(const Validation& validation);

/// The table `validate` prints: one row per part, the protocol in the first row of a target.
std::string validationTable(const Validation& validation);
/// The JSON of `validate`: missing numbers are null.
std::string validationJson(const Validation& validation);
/// docs/validation.md: misfits first, then every part, then the sources with their citations.
std::string validationMarkdown(const Validation& validation, const Library& library);

}  // namespace theca
