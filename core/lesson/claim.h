#pragma once

#include <string>
#include <vector>

#include "core/lesson/glossary.h"
#include "core/lesson/lesson.h"

namespace theca {

enum class ClaimVerdict { Holds, HalfTrue, Wrong };

/// One thing that is known about a claim: from the run (placeholders), or from sources.
struct ClaimEvidence {
    Text say;
    std::vector<std::string> sources;  ///< ids of sources.json; none: computed by the run

    bool operator==(const ClaimEvidence&) const = default;
};

/// A sentence that is often said of pumps, and what can be said instead.
struct Claim {
    std::string id;
    Text claim;
    ClaimVerdict verdict = ClaimVerdict::Holds;
    Text finding;  ///< the verdict in a few words
    std::vector<ClaimEvidence> evidence;
    Text instead;

    bool operator==(const Claim&) const = default;
};

/// The claims, with the runs and measures behind their numbers (as of a lesson).
struct Claims {
    ByName<Scenario> scenarios;
    ByName<MeasureSpec> measures;
    std::vector<Claim> claims;

    bool operator==(const Claims&) const = default;
};

/// The file of words.
struct GlossaryFile {
    Glossary words;

    bool operator==(const GlossaryFile&) const = default;
};

}  // namespace theca
