#include "core/scenario/clock_text.h"

namespace theca {

namespace {

int twoDigits(std::string_view text) { return (text[0] - '0') * 10 + (text[1] - '0'); }
bool isDigit(char c) { return c >= '0' && c <= '9'; }
char digit(int number) { return static_cast<char>('0' + number); }

}  // namespace

bool isClockTime(std::string_view text) {
    if (text.size() != 5 || text[2] != ':') return false;
    for (const std::size_t i : {0U, 1U, 3U, 4U}) {
        if (!isDigit(text[i])) return false;
    }
    return twoDigits(text) < 24 && twoDigits(text.substr(3)) < 60;
}

ClockTime clockTimeIn(std::string_view text) {
    if (!isClockTime(text)) return {};
    return {twoDigits(text) * 60 + twoDigits(text.substr(3))};
}

std::string clockText(ClockTime time) {
    const int hour = time.minutes / 60;
    const int minute = time.minutes % 60;
    return {digit(hour / 10), digit(hour % 10), ':', digit(minute / 10), digit(minute % 10)};
}

}  // namespace theca
