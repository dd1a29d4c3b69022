#include "app/base/fonts.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <algorithm>

#include "app/base/appearance.h"

namespace theca::app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Fonts)
};

const char* const advice = QT_TRANSLATE_NOOP(
    "Fonts", "Some characters here are in no font of this computer and look like boxes. For Chinese, install a font "
             "such as Noto Sans CJK (on Debian and Ubuntu the package fonts-noto-cjk).");

}  // namespace

/// Qt lists families like "Sans Serif" even where no file stands behind them.
bool hasFonts() { return QFontMetrics(roleFont(TextRole::Body)).inFontUcs4(U'a'); }

bool canWrite(const QString& text) {
    const QFontMetrics metrics(roleFont(TextRole::Body));
    const auto written = [&metrics](char32_t one) {
        return one < 0x80 || QChar::isSpace(one) || !QChar::isPrint(one) || metrics.inFontUcs4(one);
    };
    const QList<uint> characters = text.toUcs4();
    return std::all_of(characters.begin(), characters.end(), written);
}

QString adviceOnBoxes(const QStringList& texts) {
    const QString words = Words::tr(advice);
    if (!canWrite(words)) return QString::fromLatin1(advice);
    return std::all_of(texts.begin(), texts.end(), canWrite) ? QString() : words;
}

}  // namespace theca::app
