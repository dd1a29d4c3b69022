#pragma once

#include <string>
#include <string_view>

namespace theca {

/// The fields of CSV, for everything that writes or reads it.

/// A text as one field. In quotes where it holds the separator or a quote. A spreadsheet takes it as text: where it
/// begins as a formula does (=, +, -, @, also behind blanks), an apostrophe goes before it and quotes around it, as
/// OWASP advises (owasp.org/www-community/attacks/CSV_Injection). Control characters become signs.
std::string csvText(std::string_view text, char separator = ',');

/// At most 10 significant digits and a point; empty for what is not finite.
std::string csvNumber(double value);

/// A line of remarks above a table: "# " and the text, in quotes where a part of it would be taken as a formula.
std::string csvRemark(std::string_view text, char separator = ',');

/// A field that was read, without the apostrophe csvText puts before what begins as a formula.
std::string csvUnguarded(std::string field);

}  // namespace theca
