#include "app/base/fitting_words.h"

#include <QList>

namespace theca::app {

namespace {

bool breaksLine(char32_t c) { return c == U'\n' || c == U'\r' || c == U'\t' || c == 0x2028 || c == 0x2029; }

/// Turns of direction go whether they end or not.
bool isUnseen(char32_t c) {
    return c < 0x20 || (c >= 0x7F && c < 0xA0) || (c >= 0x2028 && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

}  // namespace

std::string fittingWords(const QString& text, const format::Words& limits) {
    std::u32string kept;
    for (const char32_t c : text.toUcs4()) {
        const bool stays = breaksLine(c) && c < 0x20 && limits.breaks == LineBreaks::Allowed;
        if (stays || !isUnseen(c))
            kept += c;
        else if (breaksLine(c))
            kept += U' ';
    }
    if (kept.size() > limits.longest) kept.resize(limits.longest);
    return QString::fromStdU32String(kept).toStdString();
}

}  // namespace theca::app
