#pragma once

#include <QString>
#include <string>

#include "core/scenario/scenario_fields.h"

namespace theca::app {

/// What was typed, pasted or put together, made so that a file may hold it there: without what nobody sees, a line break
/// as a blank where it has one line, cut where it is too long.
std::string fittingWords(const QString& text, const format::Words& limits);

}  // namespace theca::app
