#pragma once

#include <string_view>

#include "core/scenario/scenario_change.h"

namespace theca::app {

/// How a field of the scenario is shown in the history.
struct FieldWords {
    FieldId field;
    const char* label;      ///< marked for translation in "History"
    std::string_view unit;  ///< as it follows a number
    std::string_view none;  ///< shown if there is no value
};

/// Null for a field that is not shown.
const FieldWords* fieldWords(const FieldId& field);

}  // namespace theca::app
