#pragma once

#include "core/lesson/lesson.h"
#include "core/scenario/scenario_rules.h"

namespace theca {

/// A measure has the keys of its kind, no others; its times are in order.
void checkRules(const MeasureSpec& measure, const JsonPath& path, const Refuse& refuse);
/// The ends of an axis rise.
void checkRules(const Span& span, const JsonPath& path, const Refuse& refuse);
/// A task has what it asks for.
void checkRules(const Predict& predict, const JsonPath& path, const Refuse& refuse);
void checkRules(const Feature& feature, const JsonPath& path, const Refuse& refuse);
void checkRules(const Answer& answer, const JsonPath& path, const Refuse& refuse);
void checkRules(const CheckStep& check, const JsonPath& path, const Refuse& refuse);
void checkRules(const Item& item, const JsonPath& path, const Refuse& refuse);
/// A tolerance; a factor for every unit that the program does not know, none that contradicts what it knows.
void checkRules(const NumberQuestion& number, const JsonPath& path, const Refuse& refuse);
void checkRules(const Question& question, const JsonPath& path, const Refuse& refuse);

}  // namespace theca
