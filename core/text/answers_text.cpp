#include "core/text/answers_text.h"

#include <array>
#include <charconv>

#include "core/text/csv_field.h"

namespace theca {

namespace {

std::string oneDecimal(double seconds) {
    std::array<char, 64> room{};
    const double bounded = seconds >= 0 && seconds < 1e9 ? seconds : 0;
    const auto end = std::to_chars(room.data(), room.data() + room.size(), bounded, std::chars_format::fixed, 1);
    return {room.data(), end.ptr};
}

std::string_view yesOrNo(const std::optional<bool>& right) {
    if (!right) return "";
    return *right ? "yes" : "no";
}

}  // namespace

std::string_view answersHeading() {
    return "code,lesson,step,kind,given,right,sure,seconds,tries,pattern,model_version\n";
}

std::string answersLine(const AnswerRow& row) {
    std::string line;
    for (const std::string* text : {&row.code, &row.lesson, &row.step, &row.kind, &row.given})
        line.append(csvText(*text)).append(",");
    line.append(yesOrNo(row.right)).append(",").append(csvText(row.sure)).append(",");
    line.append(oneDecimal(row.seconds)).append(",").append(std::to_string(row.tries)).append(",");
    return line.append(csvText(row.pattern)).append(",").append(csvText(row.modelVersion)).append("\n");
}

}  // namespace theca
