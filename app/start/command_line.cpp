#include "app/start/command_line.h"

#include <array>
#include <string>
#include <vector>

#include "app/base/language.h"
#include "app/cli/arguments.h"
#include "app/files/export_formats.h"
#include "app/start/told.h"
#include "core/text/translations.h"

namespace theca::app {

namespace {

constexpr int largestSide = 16384;

using Setter = QString (*)(Arguments&, const QString&);

QString numberFrom(const QString& given, const char* least, const char* most) {
    return told(SENTENCE("CommandLine", "%1: allowed is a number from %2 to %3"),
                {given, QLatin1String(least), QLatin1String(most)});
}

/// Nothing, or a sentence if the value is empty.
QString notEmpty(const char* option, const QString& value) {
    return value.isEmpty() ? told(Error{"option_value_missing", {}, {option}}) : QString();
}

QString goesWith(const QString& option, const char* other) {
    return told(SENTENCE("CommandLine", "%1: it goes with %2"), {option, QLatin1String(other)});
}

QString setPicture(Arguments& arguments, const QString& value) {
    arguments.task = Arguments::Task::Render;
    arguments.picture = value;
    if (pictureFormatOf(value)) return {};
    return endingIn(as("--render", value), pictureEndings());
}

QString setSize(Arguments& arguments, const QString& value) {
    const QStringList sides = value.split(QLatin1Char('x'));
    bool wide = false;
    bool high = false;
    arguments.size = QSize(sides.value(0).toInt(&wide), sides.value(1).toInt(&high));
    const bool sane = arguments.size.width() >= 320 && arguments.size.height() >= 240 &&
                      arguments.size.width() <= largestSide && arguments.size.height() <= largestSide;
    if (sides.size() == 2 && wide && high && sane) return {};
    return told(SENTENCE("CommandLine", "%1: allowed is WxH in pixels, 320x240 to 16384x16384"), {as("--size", value)});
}

QString setTheme(Arguments& arguments, const QString& value) {
    arguments.theme = themeNamed(value);
    return arguments.theme ? QString() : oneOf(as("--theme", value), QStringLiteral("light, dark, contrast"));
}

QString setScale(Arguments& arguments, const QString& value) {
    bool good = false;
    arguments.scale = value.toDouble(&good);
    if (good && arguments.scale >= 0.5 && arguments.scale <= 4) return {};
    return numberFrom(as("--scale", value), "0.5", "4");
}

QString setLanguage(Arguments& arguments, const QString& value) {
    arguments.language = value;
    if (languages().contains(value)) return {};
    return oneOf(as("--language", value), languages().join(QStringLiteral(", ")));
}

QString setData(Arguments& arguments, const QString& value) {
    arguments.data = value;
    return notEmpty("--data", value);
}

QString setView(Arguments& arguments, const QString& value) {
    arguments.view = value == QLatin1String("explain") ? Arguments::View::Explain : Arguments::View::Explore;
    if (value == QLatin1String("explore") || value == QLatin1String("explain")) return {};
    return oneOf(as("--view", value), QStringLiteral("explore, explain"));
}

QString setLeaflet(Arguments& arguments, const QString& value) {
    arguments.task = Arguments::Task::Leaflet;
    arguments.view = Arguments::View::Explain;
    arguments.leaflet = value;
    for (const char* ending : {".pdf", ".html", ".txt"})
        if (value.endsWith(QLatin1String(ending), Qt::CaseInsensitive)) return {};
    return endingIn(as("--leaflet", value), {".pdf", ".html", ".txt"});
}

QString setSetup(Arguments& arguments, const QString& value) {
    arguments.setup = value;
    return notEmpty("--setup", value);
}

QString setAnswers(Arguments& arguments, const QString& value) {
    arguments.answers = value;
    return notEmpty("--answers", value);
}

/// "3", or "3.2" for its second page.
QString setScreen(Arguments& arguments, const QString& value) {
    const QStringList parts = value.split(QLatin1Char('.'));
    bool good = false, goodPage = true;
    arguments.screen = parts.value(0).toInt(&good);
    if (parts.size() > 1) arguments.page = parts.value(1).toInt(&goodPage);
    const bool sane = arguments.screen >= 0 && arguments.screen <= 9 && arguments.page >= 1 && parts.size() <= 2;
    if (good && goodPage && sane) return {};
    return told(SENTENCE("CommandLine", "%1: allowed is a number from 0 to 9, or 3.2 for a second page"),
                {as("--screen", value)});
}

QString setTextSize(Arguments& arguments, const QString& value) {
    bool good = false;
    arguments.textSize = value.toInt(&good);
    if (good && arguments.textSize >= 100 && arguments.textSize <= 200) return {};
    return numberFrom(as("--text-size", value), "100", "200");
}

QString setLesson(Arguments& arguments, const QString& value) {
    arguments.lesson = value;
    return notEmpty("--lesson", value);
}

QString setStep(Arguments& arguments, const QString& value) {
    bool good = false;
    arguments.step = value.toInt(&good);
    if (good && arguments.step >= 0 && arguments.step <= 200) return {};
    return told(SENTENCE("CommandLine", "%1: allowed is a whole number from 1 to 200, of a scene from 0"),
                {as("--step", value)});
}

QString setScene(Arguments& arguments, const QString& value) {
    arguments.scene = value;
    return notEmpty("--scene", value);
}

QString setPalette(Arguments& arguments, const QString& value) {
    if (value == QLatin1String("hall-light")) arguments.palette = HallPalette::Light;
    if (value == QLatin1String("hall-dark")) arguments.palette = HallPalette::Dark;
    return arguments.palette ? QString() : oneOf(as("--palette", value), QStringLiteral("hall-light, hall-dark"));
}

QString setBackRow(Arguments& arguments, const QString& value) {
    bool good = false;
    arguments.backRow = value.toInt(&good);
    if (good && *arguments.backRow >= 4 && *arguments.backRow <= 8) return {};
    return told(SENTENCE("CommandLine", "%1: allowed is a whole number of picture heights from 4 to 8"),
                {as("--back-row", value)});
}

QString setPresent(Arguments& arguments, const QString& value) {
    arguments.task = Arguments::Task::Present;
    arguments.file = value;
    return notEmpty("--present", value);
}

QString setHandout(Arguments& arguments, const QString& value) {
    arguments.task = Arguments::Task::Handout;
    arguments.handout = value;
    for (const char* ending : {".pdf", ".html"})
        if (value.endsWith(QLatin1String(ending), Qt::CaseInsensitive)) return {};
    return endingIn(as("--handout", value), {".pdf", ".html"});
}

QString setWith(Arguments& arguments, const QString& value) {
    const auto kind = handoutNamed(value);
    arguments.with = kind.value_or(HandoutKind::Notes);
    return kind ? QString() : oneOf(as("--with", value), QStringLiteral("notes, blank, answers, cards"));
}

QString setFrom(Arguments& arguments, const QString& value) {
    bool good = false;
    arguments.from = value.toInt(&good);
    if (good && arguments.from >= 1 && arguments.from <= 200) return {};
    return told(SENTENCE("CommandLine", "%1: allowed is the number of a scene, from 1"), {as("--from", value)});
}

QString setStageScreen(Arguments& arguments, const QString& value) {
    arguments.stageScreen = value;
    return notEmpty("--stage-screen", value);
}

QString setConsoleScreen(Arguments& arguments, const QString& value) {
    arguments.consoleScreen = value;
    return notEmpty("--console-screen", value);
}

QString setLayoutJson(Arguments& arguments, const QString& value) {
    arguments.layoutJson = value;
    return notEmpty("--layout-json", value);
}

struct Setting {
    std::string_view option;
    Setter set;
};
constexpr std::array settings = {Setting{"--render", setPicture},
                                 Setting{"--size", setSize},
                                 Setting{"--theme", setTheme},
                                 Setting{"--scale", setScale},
                                 Setting{"--language", setLanguage},
                                 Setting{"--view", setView},
                                 Setting{"--data", setData},
                                 Setting{"--leaflet", setLeaflet},
                                 Setting{"--setup", setSetup},
                                 Setting{"--answers", setAnswers},
                                 Setting{"--screen", setScreen},
                                 Setting{"--text-size", setTextSize},
                                 Setting{"--lesson", setLesson},
                                 Setting{"--step", setStep},
                                 Setting{"--scene", setScene},
                                 Setting{"--palette", setPalette},
                                 Setting{"--back-row", setBackRow},
                                 Setting{"--layout-json", setLayoutJson},
                                 Setting{"--present", setPresent},
                                 Setting{"--from", setFrom},
                                 Setting{"--stage-screen", setStageScreen},
                                 Setting{"--console-screen", setConsoleScreen},
                                 Setting{"--handout", setHandout},
                                 Setting{"--with", setWith}};

std::vector<cli::Option> options() {
    std::vector<cli::Option> all;
    for (const Setting& one : settings) all.push_back({one.option});
    for (const char* name : {"--locked", "--console", "--help", "-h", "--version"})
        all.push_back({name, cli::Option::Kind::Switch});
    return all;
}

QString setFile(Arguments& arguments, const std::vector<std::string>& names) {
    if (names.empty()) return {};
    arguments.file = QString::fromStdString(names.front());
    if (arguments.file.isEmpty()) return told(SENTENCE("CommandLine", "the name of a file is empty"));
    if (names.size() == 1) return {};
    return told(SENTENCE("CommandLine", "%1: one file at a time; see --help"), {QString::fromStdString(names[1])});
}

/// What only the stage of a talk has.
QString ofStage(const Arguments& arguments, const cli::Arguments& given) {
    if (!arguments.scene.isEmpty())
        return given.has("--render") && !given.names.empty()
                   ? QString()
                   : told(SENTENCE("CommandLine", "%1: it goes with --render and a lesson"),
                          {as("--scene", arguments.scene)});
    if (given.has("--console")) return goesWith(QStringLiteral("--console"), "--scene");
    if (given.has("--layout-json")) return goesWith(QStringLiteral("--layout-json"), "--scene");
    for (const char* name : {"--palette", "--back-row", "--from", "--stage-screen", "--console-screen"})
        if (given.has(name) && !given.has("--present")) return goesWith(QLatin1String(name), "--present");
    if (given.has("--handout") && given.names.empty())
        return told(SENTENCE("CommandLine", "%1: it goes with a lesson"), {as("--handout", arguments.handout)});
    if (given.has("--with") && !given.has("--handout")) return goesWith(QStringLiteral("--with"), "--handout");
    for (const char* other : {"--render", "--present", "--leaflet"})
        if (given.has("--handout") && given.has(other))
            return told(SENTENCE("CommandLine", "--handout: it does not go with %1"), {QLatin1String(other)});
    if (given.has("--present") && given.has("--render"))
        return told(
            SENTENCE("CommandLine", "--present: it does not go with --render; --scene draws one of its pictures"));
    if (given.has("--present") && !given.names.empty())
        return told(SENTENCE("CommandLine", "%1: one talk at a time; see --help"),
                    {QString::fromStdString(given.names.front())});
    return {};
}

/// Stores everything that was given, up to the first error.
QString fill(Arguments& arguments, const cli::Arguments& given) {
    for (const auto& [option, set] : settings) {
        const std::string name(option);
        if (!given.has(name)) continue;
        if (QString error = set(arguments, QString::fromStdString(given.value(name))); !error.isEmpty()) return error;
    }
    arguments.locked = given.has("--locked");
    arguments.console = given.has("--console");
    if (given.has("--step") && arguments.lesson.isEmpty() && arguments.scene.isEmpty())
        return told(SENTENCE("CommandLine", "%1: it goes with --lesson or --scene"),
                    {as("--step", QString::number(arguments.step))});
    if (given.has("--step") && arguments.step == 0 && arguments.scene.isEmpty())
        return told(SENTENCE("CommandLine", "--step 0: the steps of a lesson are counted from 1"));
    if (!given.has("--step") && !arguments.scene.isEmpty()) arguments.step = 0;
    if (QString error = ofStage(arguments, given); !error.isEmpty()) return error;
    return setFile(arguments, given.names);
}

}  // namespace

ReadArguments readArguments(const QStringList& words) {
    std::vector<std::string> plain;
    for (const QString& word : words) plain.push_back(word.toStdString());
    settleLanguage(plain);
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
    read.error = given ? fill(read.arguments, *given) : told(given.errors().front());
    return read;
}

}  // namespace theca::app
