#pragma once

#include <string>
#include <string_view>

namespace theca {

/// The fields of CSV, for all code that writes or reads it.

/// A text as one field, in quotes if it contains the separator or a quote. If it begins like a formula (=, +, -, @,
/// also after spaces), an apostrophe is put before it and quotes around it, so that spreadsheets treat it as text;
/// OWASP advises this (owasp.org/www-community/attacks/CSV_Injection). Control characters become visible signs.
std::string csvText(std::string_view text, char separator = ',');

/// At most 10 significant digits with a decimal point; empty if not finite.
std::string csvNumber(double value);

/// A comment line above a table: "# " and the text, in quotes if a part of it would be read as a formula.
std::string csvRemark(std::string_view text, char separator = ',');

/// A field that was read, without the apostrophe that csvText puts before what begins like a formula.
std::string csvUnguarded(std::string field);

}  // namespace theca
