#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace theca {

/// Numbers as files have them: a decimal point, no grouping, whatever the locale.

/// The shortest text that reads back as the same double.
std::string shortest(double number);
/// The same without an exponent where people can read it so: 100000, not 1e+05; from 1e-6 to below 1e15.
std::string spelledOut(double number);
/// At most `digits` significant digits, no trailing zeros.
std::string rounded(double number, int digits);
/// The same at the end of `text`.
void appendRounded(std::string& text, double number, int digits);
/// For people: at most `digits` significant digits, no exponent between 0.0001 and 10,000,000.
std::string plain(double number, int digits);
/// Reads a finite number; the whole of `text` must be one.
std::optional<double> numberIn(std::string_view text);
/// Reads a whole number; `text` must consist of digits only.
std::optional<std::uint64_t> wholeNumberIn(std::string_view text);

}  // namespace theca
