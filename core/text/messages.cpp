#include "core/text/messages.h"

#include <algorithm>

#include "core/text/control_signs.h"

namespace theca {

namespace {

const MessageTemplate* templateOf(std::string_view code) {
    const std::span<const MessageTemplate> all = messageTemplates();
    const auto found = std::find_if(all.begin(), all.end(), [code](const auto& one) { return one.code == code; });
    return found == all.end() ? nullptr : &*found;
}

/// An error must stay on one line: line breaks and other control characters are replaced.
std::string onOneLine(std::string text) {
    const auto isControl = [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; };
    std::replace_if(text.begin(), text.end(), isControl, ' ');
    return controlsAsSigns(text);
}

/// Long arguments, such as a whole file given as a name, are cut between two characters.
std::string shortened(std::string text) {
    constexpr std::size_t most = 400;
    if (text.size() <= most) return text;
    std::size_t end = most;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
    return text.substr(0, end) + "…";
}

std::string argument(const Error& error, char digit) {
    const auto place = static_cast<std::size_t>(digit - '1');
    return place < error.arguments.size() ? shortened(error.arguments[place]) : std::string();
}

bool isPlaceholder(std::string_view text, std::size_t i) {
    return text[i] == '%' && i + 1 < text.size() && text[i + 1] >= '1' && text[i + 1] <= '9';
}

std::string withoutTemplate(const Error& error) {
    std::string text = error.code;
    for (const std::string& one : error.arguments) text.append(" ").append(shortened(one));
    return text;
}

}  // namespace

std::string message(const Error& error) {
    const MessageTemplate* found = templateOf(error.code);
    if (!found) return onOneLine(withoutTemplate(error));
    const std::string_view english = found->english;
    std::string text;
    for (std::size_t i = 0; i < english.size(); ++i) {
        if (isPlaceholder(english, i)) {
            text += argument(error, english[++i]);
        } else {
            text += english[i];
        }
    }
    return onOneLine(std::move(text));
}

std::string errorLine(std::string_view file, const Error& error) {
    std::string line = onOneLine(std::string(file));
    if (error.line > 0)
        line.append(":").append(std::to_string(error.line)).append(":").append(std::to_string(error.column));
    if (!error.path.empty()) line.append(": ").append(onOneLine(shortened(error.path)));
    return line + ": " + message(error);
}

}  // namespace theca
