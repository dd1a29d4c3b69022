#pragma once

#include <cstddef>

namespace theca {

/// Room for any number with ten digits: "-1.234567891e-308" and to spare, as copies have a fixed length.
inline constexpr std::size_t tenDigitsRoom = 48;

/// Writes `number` with at most ten significant digits, the same text as std::to_chars in its general form, and returns
/// the end of it; `at` has tenDigitsRoom.
char* writeTenDigits(char* at, double number);

}  // namespace theca
