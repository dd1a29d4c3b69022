#include "app/start/command_line.h"

#include <array>
#include <string>
#include <vector>

#include "app/base/language.h"
#include "app/cli/arguments.h"
#include "app/files/export_formats.h"
#include "core/text/messages.h"

namespace theca::app {

namespace {

constexpr int largestSide = 16384;

using Setter = QString (*)(Arguments&, const QString&);

QString setPicture(Arguments& arguments, const QString& value) {
    arguments.task = Arguments::Task::Render;
    arguments.picture = value;
    if (pictureFormatOf(value)) return {};
    return QStringLiteral("--render %1: the name of the picture ends in %2").arg(value, pictureEndings());
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

QString setView(Arguments& arguments, const QString& value) {
    arguments.view = value == QLatin1String("explain") ? Arguments::View::Explain : Arguments::View::Explore;
    if (value == QLatin1String("explore") || value == QLatin1String("explain")) return {};
    return QStringLiteral("--view %1: allowed are explore, explain").arg(value);
}

QString setLeaflet(Arguments& arguments, const QString& value) {
    arguments.task = Arguments::Task::Leaflet;
    arguments.view = Arguments::View::Explain;
    arguments.leaflet = value;
    for (const char* ending : {".pdf", ".html", ".txt"})
        if (value.endsWith(QLatin1String(ending), Qt::CaseInsensitive)) return {};
    return QStringLiteral("--leaflet %1: the name of the leaflet ends in .pdf, .html or .txt").arg(value);
}

QString setSetup(Arguments& arguments, const QString& value) {
    arguments.setup = value;
    return value.isEmpty() ? QStringLiteral("--setup: the name of the file is empty") : QString();
}

QString setAnswers(Arguments& arguments, const QString& value) {
    arguments.answers = value;
    return value.isEmpty() ? QStringLiteral("--answers: the name of the file is empty") : QString();
}

/// "3", or "3.2" for its second page.
QString setScreen(Arguments& arguments, const QString& value) {
    const QStringList parts = value.split(QLatin1Char('.'));
    bool good = false, goodPage = true;
    arguments.screen = parts.value(0).toInt(&good);
    if (parts.size() > 1) arguments.page = parts.value(1).toInt(&goodPage);
    const bool sane = arguments.screen >= 0 && arguments.screen <= 9 && arguments.page >= 1 && parts.size() <= 2;
    if (good && goodPage && sane) return {};
    return QStringLiteral("--screen %1: allowed is a number from 0 to 9, or 3.2 for a second page").arg(value);
}

QString setTextSize(Arguments& arguments, const QString& value) {
    bool good = false;
    arguments.textSize = value.toInt(&good);
    if (good && arguments.textSize >= 100 && arguments.textSize <= 200) return {};
    return QStringLiteral("--text-size %1: allowed is a number from 100 to 200").arg(value);
}

QString setLesson(Arguments& arguments, const QString& value) {
    arguments.lesson = value;
    return value.isEmpty() ? QStringLiteral("--lesson: the id of the lesson is empty") : QString();
}

QString setStep(Arguments& arguments, const QString& value) {
    bool good = false;
    arguments.step = value.toInt(&good);
    if (good && arguments.step >= 1 && arguments.step <= 200) return {};
    return QStringLiteral("--step %1: allowed is a whole number from 1 to 200").arg(value);
}

struct Setting {
    std::string_view option;
    Setter set;
};
constexpr std::array settings = {
    Setting{"--render", setPicture},  Setting{"--size", setSize},         Setting{"--theme", setTheme},
    Setting{"--scale", setScale},     Setting{"--language", setLanguage}, Setting{"--view", setView},
    Setting{"--data", setData},       Setting{"--leaflet", setLeaflet},   Setting{"--setup", setSetup},
    Setting{"--answers", setAnswers}, Setting{"--screen", setScreen},     Setting{"--text-size", setTextSize},
    Setting{"--lesson", setLesson},   Setting{"--step", setStep}};

std::vector<cli::Option> options() {
    std::vector<cli::Option> all;
    for (const Setting& one : settings) all.push_back({one.option});
    for (const char* name : {"--locked", "--help", "-h", "--version"})
        all.push_back({name, cli::Option::Kind::Switch});
    return all;
}

QString setFile(Arguments& arguments, const std::vector<std::string>& names) {
    if (names.empty()) return {};
    arguments.file = QString::fromStdString(names.front());
    if (arguments.file.isEmpty()) return QStringLiteral("the name of a file is empty");
    if (names.size() == 1) return {};
    return QStringLiteral("%1: one file at a time; see --help").arg(QString::fromStdString(names[1]));
}

/// Stores everything that was given, up to the first error.
QString fill(Arguments& arguments, const cli::Arguments& given) {
    for (const auto& [option, set] : settings) {
        const std::string name(option);
        if (!given.has(name)) continue;
        if (QString error = set(arguments, QString::fromStdString(given.value(name))); !error.isEmpty()) return error;
    }
    arguments.locked = given.has("--locked");
    if (given.has("--step") && arguments.lesson.isEmpty())
        return QStringLiteral("--step %1: it goes with --lesson").arg(arguments.step);
    return setFile(arguments, given.names);
}

}  // namespace

ReadArguments readArguments(const QStringList& words) {
    std::vector<std::string> plain;
    for (const QString& word : words) plain.push_back(word.toStdString());
    ReadArguments read;
    if (cli::asks(plain, "--help") || cli::asks(plain, "-h")) {
        read.arguments.task = Arguments::Task::Help;
        return read;
    }
    if (cli::asks(plain, "--version")) {
        read.arguments.task = Arguments::Task::Version;
        return read;
    }
    const Result<cli::Arguments> given = cli::sorted(plain, options());
    read.error = given ? fill(read.arguments, *given) : QString::fromStdString(message(given.errors().front()));
    return read;
}

QString helpText() {
    const QString text = QStringLiteral(R"(Theca: see where the drug goes. For teaching, not for dosing a person.

theca [FILE]                        opens the window, with a scenario
theca --render OUT [FILE] ...       draws the window into OUT (%1)

  --size WxH                        size of the picture in pixels (1280x800)
  --scale S                         how large everything is drawn, 0.5 to 4 (1)
  --theme light|dark|contrast       colours
  --language %2language
  --view explore|explain            which view; explain is the one for patients
  --screen N                        of explain: which screen, 0 to 9; 3.2 is the second page of the third
  --text-size P                     of explain: letters from 100 to 200 per cent
  --locked                          what FILE locks cannot be unlocked
  --lesson ID                       opens a lesson
  --step N                          at a step of it, from 1
  --data DIR                        works with the drugs and data files in DIR (docs/drug-files.md)
  --help, --version

theca --leaflet OUT.pdf|.html|.txt  writes what a patient takes home
  --setup FILE                      what the staff set up (docs/explain.md)
  --answers FILE                    what the person said

Without a display it draws theca-view.png in the current folder and prints a table.
THECA_CONFIG names the file settings are kept in.
)");
    return text.arg(pictureEndings()).arg(languages().join(QLatin1Char('|')), -23);
}

}  // namespace theca::app
