#include "app/learn/marked_text.h"

namespace theca::app {

MarkedText marked(const QString& text) {
    static const auto sign = QStringLiteral("**");
    MarkedText found;
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype open = text.indexOf(sign, at);
        const qsizetype close = open < 0 ? -1 : text.indexOf(sign, open + sign.size());
        if (close < 0) break;
        found.plain += text.mid(at, open - at);
        const QString inside = text.mid(open + sign.size(), close - open - sign.size());
        found.bold.push_back({found.plain.size(), inside.size()});
        found.plain += inside;
        at = close + sign.size();
    }
    found.plain += text.mid(at);
    found.words = wordsIn(found.plain);
    return found;
}

}  // namespace theca::app
