#include "app/start/command_line.h"

#include <map>

#include "app/base/language.h"
#include "app/files/figure.h"

namespace theca::app {

namespace {

constexpr int largestSide = 16384;

using Setter = QString (*)(Arguments&, const QString&);

QString setPicture(Arguments& arguments, const QString& value) {
    arguments.task = Arguments::Task::Render;
    arguments.picture = value;
    if (pictureFormat(value)) return {};
    return QStringLiteral("--render %1: the name of the picture ends in .png, .svg or .pdf").arg(value);
}

QString setSize(Arguments& arguments, const QString& value) {
    const QStringList sides = value.split(QLatin1Char('x'));
    bool wide = false;
    bool high = false;
    arguments.size = QSize(sides.value(0).toInt(&wide), sides.value(1).toInt(&high));
    const bool sane = arguments.size.width() >= 320 && arguments.size.height() >= 240 &&
                      arguments.size.width() <= largestSide && arguments.size.height() <= largestSide;
    if (sides.size() == 2 && wide && high && sane) return {};
    return QStringLiteral("--size %1: allowed is WxH in pixels, 320x240 to 16384x16384").arg(value);
}

QString setTheme(Arguments& arguments, const QString& value) {
    arguments.theme = themeNamed(value);
    return arguments.theme ? QString() : QStringLiteral("--theme %1: allowed are light, dark, contrast").arg(value);
}

QString setScale(Arguments& arguments, const QString& value) {
    bool good = false;
    arguments.scale = value.toDouble(&good);
    if (good && arguments.scale >= 0.5 && arguments.scale <= 4) return {};
    return QStringLiteral("--scale %1: allowed is a number from 0.5 to 4").arg(value);
}

QString setLanguage(Arguments& arguments, const QString& value) {
    arguments.language = value;
    if (languages().contains(value)) return {};
    return QStringLiteral("--language %1: allowed are %2").arg(value, languages().join(QStringLiteral(", ")));
}

QString setData(Arguments& arguments, const QString& value) {
    arguments.data = value;
    return value.isEmpty() ? QStringLiteral("--data: the name of the folder is empty") : QString();
}

QString setView(Arguments&, const QString& value) {
    if (value == QLatin1String("explore")) return {};
    if (value == QLatin1String("present") || value == QLatin1String("explain")) {
        return QStringLiteral("--view %1: this view comes later; allowed is explore").arg(value);
    }
    return QStringLiteral("--view %1: allowed is explore").arg(value);
}

const std::map<QString, Setter>& options() {
    static const std::map<QString, Setter> all = {
        {QStringLiteral("--render"), setPicture},    {QStringLiteral("--size"), setSize},
        {QStringLiteral("--theme"), setTheme},       {QStringLiteral("--scale"), setScale},
        {QStringLiteral("--language"), setLanguage}, {QStringLiteral("--view"), setView},
        {QStringLiteral("--data"), setData}};
    return all;
}

QString setFile(Arguments& arguments, const QString& word) {
    if (word == QLatin1String("--present")) return QStringLiteral("--present: this view comes later");
    if (word.startsWith(QLatin1Char('-'))) return QStringLiteral("%1: there is no such option; see --help").arg(word);
    if (word.isEmpty()) return QStringLiteral("the name of a file is empty");
    if (!arguments.file.isEmpty()) return QStringLiteral("%1: one file at a time; see --help").arg(word);
    arguments.file = word;
    return {};
}

}  // namespace

ReadArguments readArguments(const QStringList& words) {
    ReadArguments read;
    Arguments& arguments = read.arguments;
    for (qsizetype i = 0; i < words.size() && read.error.isEmpty(); ++i) {
        const QString& word = words[i];
        const auto option = options().find(word);
        if (word == QLatin1String("--help") || word == QLatin1String("-h")) {
            arguments.task = Arguments::Task::Help;
            return read;
        }
        if (word == QLatin1String("--version")) {
            arguments.task = Arguments::Task::Version;
            return read;
        }
        if (option == options().end()) {
            read.error = setFile(arguments, word);
        } else if (i + 1 == words.size()) {
            read.error = QStringLiteral("%1: a value is missing; see --help").arg(word);
        } else {
            read.error = option->second(arguments, words[++i]);
        }
    }
    return read;
}

QString helpText() {
    return QStringLiteral(R"(Theca: see where the drug goes. For teaching, not for dosing a person.

theca [FILE]                        opens the window, with a scenario
theca --render OUT [FILE] ...       draws the window into OUT (.png, .svg or .pdf)

  --size WxH                        size of the picture in pixels (1280x800)
  --scale S                         how large everything is drawn, 0.5 to 4 (1)
  --theme light|dark|contrast       colours
  --language en|zh_CN|es            language
  --view explore                    which view
  --data DIR                        works with the drugs and data files in DIR (docs/drug-files.md)
  --help, --version

Without a display it draws theca-view.png in the current folder and prints a table.
THECA_CONFIG names the file settings are kept in.
)");
}

}  // namespace theca::app
