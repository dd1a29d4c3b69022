#pragma once

#include <span>
#include <string_view>

#include "core/lesson/measure_spec.h"

namespace theca {

/// A key that a kind of measure uses, beside `kind`.
struct MeasureKey {
    std::string_view key;
    bool required = true;
};

/// The keys of a kind, as in the table of fields (lesson_fields.h); no others are allowed.
std::span<const MeasureKey> keysOf(MeasureKind kind);

/// Whether a kind looks at one curve: it has the key `what`.
bool looksAtCurve(MeasureKind kind);

}  // namespace theca
