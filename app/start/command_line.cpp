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
    if (good && arguments.step >= 0 && arguments.step <= 200) return {};
    return QStringLiteral("--step %1: allowed is a whole number from 1 to 200, of a scene from 0").arg(value);
}

QString setScene(Arguments& arguments, const QString& value) {
    arguments.scene = value;
    return value.isEmpty() ? QStringLiteral("--scene: the id of the scene is empty") : QString();
}

QString setPalette(Arguments& arguments, const QString& value) {
    if (value == QLatin1String("hall-light")) arguments.palette = HallPalette::Light;
    if (value == QLatin1String("hall-dark")) arguments.palette = HallPalette::Dark;
    return arguments.palette ? QString() : QStringLiteral("--palette %1: allowed are hall-light, hall-dark").arg(value);
}

QString setBackRow(Arguments& arguments, const QString& value) {
    bool good = false;
    arguments.backRow = value.toInt(&good);
    if (good && *arguments.backRow >= 4 && *arguments.backRow <= 8) return {};
    return QStringLiteral("--back-row %1: allowed is a whole number of picture heights from 4 to 8").arg(value);
}

QString setPresent(Arguments& arguments, const QString& value) {
    arguments.task = Arguments::Task::Present;
    arguments.file = value;
    return value.isEmpty() ? QStringLiteral("--present: the name of the lesson is empty") : QString();
}

QString setHandout(Arguments& arguments, const QString& value) {
    arguments.task = Arguments::Task::Handout;
    arguments.handout = value;
    for (const char* ending : {".pdf", ".html"})
        if (value.endsWith(QLatin1String(ending), Qt::CaseInsensitive)) return {};
    return QStringLiteral("--handout %1: the name of the handout ends in .pdf or .html").arg(value);
}

QString setWith(Arguments& arguments, const QString& value) {
    const auto kind = handoutNamed(value);
    arguments.with = kind.value_or(HandoutKind::Notes);
    return kind ? QString() : QStringLiteral("--with %1: allowed are notes, blank, answers, cards").arg(value);
}

QString setFrom(Arguments& arguments, const QString& value) {
    bool good = false;
    arguments.from = value.toInt(&good);
    if (good && arguments.from >= 1 && arguments.from <= 200) return {};
    return QStringLiteral("--from %1: allowed is the number of a scene, from 1").arg(value);
}

QString setStageScreen(Arguments& arguments, const QString& value) {
    arguments.stageScreen = value;
    return value.isEmpty() ? QStringLiteral("--stage-screen: the name of the screen is empty") : QString();
}

QString setConsoleScreen(Arguments& arguments, const QString& value) {
    arguments.consoleScreen = value;
    return value.isEmpty() ? QStringLiteral("--console-screen: the name of the screen is empty") : QString();
}

QString setLayoutJson(Arguments& arguments, const QString& value) {
    arguments.layoutJson = value;
    return value.isEmpty() ? QStringLiteral("--layout-json: the name of the file is empty") : QString();
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
    if (arguments.file.isEmpty()) return QStringLiteral("the name of a file is empty");
    if (names.size() == 1) return {};
    return QStringLiteral("%1: one file at a time; see --help").arg(QString::fromStdString(names[1]));
}

/// What only the stage of a talk has.
QString ofStage(const Arguments& arguments, const cli::Arguments& given) {
    if (!arguments.scene.isEmpty())
        return given.has("--render") && !given.names.empty()
                   ? QString()
                   : QStringLiteral("--scene %1: it goes with --render and a lesson").arg(arguments.scene);
    if (given.has("--console")) return QStringLiteral("--console: it goes with --scene");
    if (given.has("--layout-json")) return QStringLiteral("--layout-json: it goes with --scene");
    for (const char* name : {"--palette", "--back-row", "--from", "--stage-screen", "--console-screen"})
        if (given.has(name) && !given.has("--present"))
            return QStringLiteral("%1: it goes with --present").arg(QLatin1String(name));
    if (given.has("--handout") && given.names.empty())
        return QStringLiteral("--handout %1: it goes with a lesson").arg(arguments.handout);
    if (given.has("--with") && !given.has("--handout")) return QStringLiteral("--with: it goes with --handout");
    for (const char* other : {"--render", "--present", "--leaflet"})
        if (given.has("--handout") && given.has(other))
            return QStringLiteral("--handout: it does not go with %1").arg(QLatin1String(other));
    if (given.has("--present") && given.has("--render"))
        return QStringLiteral("--present: it does not go with --render; --scene draws one of its pictures");
    if (given.has("--present") && !given.names.empty())
        return QStringLiteral("%1: one talk at a time; see --help").arg(QString::fromStdString(given.names.front()));
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
        return QStringLiteral("--step %1: it goes with --lesson or --scene").arg(arguments.step);
    if (given.has("--step") && arguments.step == 0 && arguments.scene.isEmpty())
        return QStringLiteral("--step 0: the steps of a lesson are counted from 1");
    if (!given.has("--step") && !arguments.scene.isEmpty()) arguments.step = 0;
    if (QString error = ofStage(arguments, given); !error.isEmpty()) return error;
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
  --scene ID                        draws the stage of a talk (FILE or the id of a lesson) at this scene, or its number
  --step N                          after so many steps of it, from 0
  --palette hall-light|hall-dark    for a bright or a dark room
  --back-row N                      of the stage: how many picture heights away it sits, 4 to 8
  --console                         draws the presenter's window instead
  --layout-json OUT                 of the stage: where everything stands
  --data DIR                        works with the drugs and data files in DIR (docs/drug-files.md)
  --help, --version

theca --leaflet OUT.pdf|.html|.txt  writes what a patient takes home
  --setup FILE                      what the staff set up (docs/explain.md)
  --answers FILE                    what the person said

theca --present LESSON              gives a talk: LESSON is a file, or the id of a shipped lesson (ten-minutes)
  --from N                          from this scene on
  --stage-screen NAME               the screen that the hall sees
  --console-screen NAME             the presenter's
  --palette, --back-row             as above

theca --handout OUT.pdf|.html LESSON  writes a talk on paper
  --with notes|blank|answers|cards  the presenter's notes; empty axes; right answers; vote cards to fold (notes)

Without a display it draws theca-view.png in the current folder and prints a table.
THECA_CONFIG names the file settings are kept in.
)");
    return text.arg(pictureEndings()).arg(languages().join(QLatin1Char('|')), -23);
}

}  // namespace theca::app
