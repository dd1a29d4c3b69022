#include "core/text/messages.h"

#include <algorithm>

#include "core/text/control_signs.h"
#include "core/text/translations.h"

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

/// As they stand in the sentence. What a system says of a file is a sentence of its own.
std::vector<std::string> arguments(const Error& error, std::string_view language) {
    std::vector<std::string> all;
    for (const std::string& one : error.arguments)
        all.push_back(shortened(saysReason(error) ? std::string(translated("Reasons", one, language)) : one));
    return all;
}

std::string withoutTemplate(const Error& error) {
    std::string text = error.code;
    for (const std::string& one : error.arguments) text.append(" ").append(shortened(one));
    return text;
}

}  // namespace

bool saysReason(const Error& error) { return error.code == "cannot_read" || error.code == "cannot_write"; }

std::string message(const Error& error, std::string_view language) {
    const MessageTemplate* found = templateOf(error.code);
    if (!found) return onOneLine(withoutTemplate(error));
    return onOneLine(filled(translated("Messages", found->english, language), arguments(error, language)));
}

std::string errorLine(std::string_view file, const Error& error, std::string_view language) {
    std::string line = onOneLine(std::string(file));
    if (error.line > 0)
        line.append(":").append(std::to_string(error.line)).append(":").append(std::to_string(error.column));
    if (!error.path.empty()) line.append(": ").append(onOneLine(shortened(error.path)));
    return line + ": " + message(error, language);
}

}  // namespace theca
