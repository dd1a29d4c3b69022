#pragma once

#include <string>
#include <string_view>

#include "core/base/result.h"
#include "core/explain/person_answers.h"

namespace theca {

/// Read and write the staff's setup and a person's answers, version 1 (docs/explain.md). Errors with line and column;
/// the low end of a span must not be above the high end.
Result<ExplainSetup> readSetup(std::string_view text);
std::string writeSetup(const ExplainSetup& setup);
Result<PersonAnswers> readAnswers(std::string_view text);
std::string writeAnswers(const PersonAnswers& answers);

}  // namespace theca
