#include <QDir>
#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include "app/base/language.h"
#include "app/start/command_line.h"
#include "app/start/help_text.h"
#include "tests/catch.h"
#include "tests/places.h"

using namespace theca::app;

namespace {

struct Outcome {
    int code = -1;
    QString out;
    QString err;
};

/// Runs the real program in a folder of its own, as on a computer without a display.
struct Program {
    Outcome run(const QStringList& arguments, const QString& display = {}) const {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}) {
            environment.remove(QLatin1String(name));
        }
        if (!display.isEmpty()) environment.insert(QStringLiteral("DISPLAY"), display);
        environment.insert(QStringLiteral("LC_ALL"), locale);
        environment.insert(QStringLiteral("THECA_CONFIG"), folder.filePath(QStringLiteral("settings.ini")));
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(folder.path());
        process.start(QString::fromStdString(builtPath("theca")), arguments);
        if (!process.waitForFinished(60000)) return {};
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
                QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
    }
    bool exists(const char* name) const { return QFile::exists(folder.filePath(QLatin1String(name))); }
    QImage image(const char* name) const { return QImage(folder.filePath(QLatin1String(name))); }

    QString locale = QStringLiteral("C.UTF-8");
    QTemporaryDir folder;
};

/// The options as a page of help lists them, without what is said of each.
QStringList listedOptions(const QString& help) {
    static const QRegularExpression option(QStringLiteral("^ *(?:theca|--).*?(?=  +|$)"),
                                           QRegularExpression::MultilineOption);
    QStringList all;
    for (auto found = option.globalMatch(help); found.hasNext();) all << found.next().captured();
    return all;
}

}  // namespace

TEST_CASE("without a display the program draws the window and prints the table") {
    const Program program;
    const Outcome outcome = program.run({});
    CHECK(outcome.code == 0);
    CHECK(outcome.err.toStdString() == "");
    CHECK(outcome.out.startsWith(QStringLiteral("There is no display")));
    CHECK(outcome.out.contains(QStringLiteral("Pump")));
    CHECK(outcome.out.contains(QStringLiteral("CSF L1")));
    CHECK(program.image("theca-view.png").size() == QSize(1280, 800));
    const QString first = program.folder.filePath(QStringLiteral("theca-view.png"));
    REQUIRE(QFile::resize(first, 10));
    CHECK(program.run({}).out.contains(QStringLiteral("theca-view-2.png")));
    CHECK(QFile(first).size() == 10);
    CHECK(program.exists("theca-view-2.png"));
}

TEST_CASE("scales with which nothing can be drawn are named and ignored") {
    const Program program;
    for (const auto& [name, value] :
         {std::pair("QT_SCALE_FACTOR", "1e9"), std::pair("QT_SCALE_FACTOR", "nan"), std::pair("QT_SCALE_FACTOR", "-1"),
          std::pair("QT_FONT_DPI", "5000"), std::pair("QT_FONT_DPI", "0")}) {
        CAPTURE(name, value);
        qputenv(name, value);
        const Outcome outcome = program.run({"--render", "a.png"});
        qunsetenv(name);
        CHECK(outcome.code == 0);
        CHECK(outcome.err.startsWith(
            QStringLiteral("theca: %1=%2 is ignored").arg(QLatin1String(name), QLatin1String(value))));
        CHECK(outcome.err.count('\n') == 1);
        CHECK(program.image("a.png").size() == QSize(1280, 800));
    }
}

TEST_CASE("a picture of a file leaves the recent files as they were") {
    const Program program;
    QFile file(program.folder.filePath(QStringLiteral("a.theca")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(
        R"({"theca": "scenario", "version": 1, "title": "t", "drug": "baclofen", "horizon_h": 24, "therapies": [{"name": "a"}]})");
    file.close();
    CHECK(program.run({"a.theca", "--render", "a.png"}).code == 0);
    QFile settings(program.folder.filePath(QStringLiteral("settings.ini")));
    CHECK((!settings.open(QIODevice::ReadOnly) || !settings.readAll().contains("a.theca")));
}

/// The fonts of a set of tests/fonts, for programs started meanwhile.
struct Fonts {
    explicit Fonts(const char* set) : before(qgetenv("FONTCONFIG_FILE")) {
        qputenv("FONTCONFIG_FILE", QByteArray::fromStdString(sourcePath("tests/fonts/")) + set + ".conf");
    }
    ~Fonts() { qputenv("FONTCONFIG_FILE", before); }
    QByteArray before;
};

TEST_CASE("without a font the program says so and draws no picture") {
    const Fonts fonts("none");
    const Program program;
    for (const QStringList& words : {QStringList{"--render", "a.png"}, QStringList{}}) {
        const Outcome outcome = program.run(words);
        CHECK(outcome.code == 2);
        CHECK(outcome.err.contains(QStringLiteral("fonts-dejavu-core")));
        CHECK(outcome.err.count(QLatin1Char('\n')) == 1);
        CHECK(outcome.out.isEmpty());
    }
    CHECK_FALSE(program.exists("a.png"));
    CHECK_FALSE(program.exists("theca-view.png"));
}

TEST_CASE("a picture with boxes for Chinese is drawn, and said to have them") {
    const Fonts fonts("dejavu");
    const Program program;
    const Outcome boxes = program.run({"--render", "a.png", "--language", "zh_CN"});
    CHECK(boxes.code == 0);
    CHECK(boxes.err.contains(QStringLiteral("fonts-noto-cjk")));
    CHECK(program.exists("a.png"));
    CHECK(program.run({"--render", "b.png", "--language", "es"}).err.isEmpty());
}

TEST_CASE("a display that does not answer is no display") {
    const Program program;
    const Outcome outcome = program.run({}, QStringLiteral(":4711"));
    CHECK(outcome.code == 0);
    CHECK(outcome.err.toStdString() == "");
    CHECK(program.exists("theca-view.png"));
}

TEST_CASE("render draws pictures of the size asked for") {
    const Program program;
    CHECK(program.run({"--render", "a.png", "--size", "1000x700", "--theme", "dark"}).code == 0);
    CHECK(program.image("a.png").size() == QSize(1000, 700));
    CHECK(program.image("a.png").pixelColor(990, 690).lightness() < 60);
    CHECK(program.run({"--render", "b.png", "--size", "2560x1600", "--scale", "2"}).code == 0);
    CHECK(program.image("b.png").size() == QSize(2560, 1600));
    CHECK(program.run({"--render", "c.svg"}).code == 0);
    CHECK(program.run({"--render", "d.pdf", "--language", "es"}).code == 0);
    QFile svg(program.folder.filePath(QStringLiteral("c.svg")));
    REQUIRE(svg.open(QIODevice::ReadOnly));
    const QByteArray drawing = svg.readAll();
    CHECK(drawing.contains("For teaching, not for dosing a person."));
    CHECK(drawing.contains("Blood plasma"));
    CHECK(drawing.trimmed().endsWith("</svg>"));
    CHECK(program.exists("d.pdf"));
}

TEST_CASE("render writes nothing for a bad file or a folder that is not there") {
    const Program program;
    const Outcome missing = program.run({"--render", "a.png", "none.theca"});
    CHECK(missing.code == 2);
    CHECK(missing.err.count('\n') == 1);
    CHECK_FALSE(program.exists("a.png"));
    const Outcome folder = program.run({"--render", "nowhere/a.png"});
    CHECK(folder.code == 2);
    CHECK(folder.err.count('\n') == 1);
}

TEST_CASE("bad arguments are one line and exit 2") {
    const Program program;
    const QList<QStringList> bad = {
        {"--render"},           {"--render", "a.gif"}, {"--size", "10x10"},  {"--size", "big"},
        {"--theme", "pink"},    {"--scale", "0"},      {"--language", "xx"}, {"--view", "present"},
        {"--leaflet", "a.doc"}, {"--present", ""},     {"--nonsense"},       {"a.theca", "b.theca"},
        {"--view", "sideways"}, {"--size="},           {"--from=3"},         {"--theme", "dark", "--theme=dark"}};
    for (const QStringList& arguments : bad) {
        INFO(arguments.join(' ').toStdString());
        const Outcome outcome = program.run(arguments);
        CHECK(outcome.code == 2);
        CHECK(outcome.err.count('\n') == 1);
        CHECK(outcome.err.startsWith(QStringLiteral("theca: ")));
        CHECK(outcome.out.isEmpty());
    }
}

TEST_CASE("an option that is not there or stands twice is named with what is allowed") {
    CHECK(
        readArguments({"--rendre=a.png"}).error ==
        QStringLiteral(
            "there is no option --rendre here; allowed are: --render, --size, --theme, --scale, "
            "--language, --view, --data, --leaflet, --setup, --answers, --screen, --text-size, --lesson, "
            "--step, --scene, --palette, --back-row, --layout-json, --present, "
            "--from, --stage-screen, --console-screen, --handout, --with, --locked, --console, --help, -h, --version"));
    CHECK(readArguments({"--scale=1", "--scale", "2"}).error ==
          QStringLiteral("the option --scale is given twice; it may stand once"));
    CHECK(readArguments({"--render", "--size", "800x600"}).error ==
          QStringLiteral("the option --render has no value; it needs one"));
    CHECK(readArguments({"--help=x"}).error ==
          QStringLiteral("the option --help takes no value; allowed is --help alone"));
}

TEST_CASE("a value stands after a blank or an equals sign, and after -- everything is a name") {
    const ReadArguments read = readArguments({"--render=a=b.svg", "--size=800x600", "--", "--scale"});
    CHECK(read.error.isEmpty());
    CHECK(read.arguments.picture == QStringLiteral("a=b.svg"));
    CHECK(read.arguments.size == QSize(800, 600));
    CHECK(read.arguments.file == QStringLiteral("--scale"));
}

TEST_CASE("a picture never goes onto a file that is read") {
    const Program program;
    const QDir own(program.folder.path());
    const QString shipped = QString::fromStdString(sourcePath("resources/scenarios/default.theca"));
    REQUIRE(QFile::copy(shipped, own.filePath(QStringLiteral("x.theca"))));
    REQUIRE(QFile::link(own.filePath(QStringLiteral("x.theca")), own.filePath(QStringLiteral("x.png"))));
    const Outcome outcome = program.run({"--render=./x.png", "x.theca"});
    CHECK(outcome.code == 2);
    CHECK(outcome.err ==
          QStringLiteral("theca: writing to ./x.png would destroy what is read; it needs another place\n"));
    QFile kept(own.filePath(QStringLiteral("x.theca"))), original(shipped);
    REQUIRE((kept.open(QIODevice::ReadOnly) && original.open(QIODevice::ReadOnly)));
    CHECK(kept.readAll() == original.readAll());
}

TEST_CASE("help and version are printed") {
    const Program program;
    CHECK(program.run({"--help"}).out.contains(QStringLiteral("--render")));
    CHECK(program.run({"--version"}).out.startsWith(QStringLiteral("theca ")));
}

TEST_CASE("help and errors are in the language of the person, and --language is stronger") {
    Program program;
    const QString spanish = QStringLiteral("Para enseñar, no para dosificar a una persona.");
    CHECK(program.run({"--language", "es", "--help"}).out.contains(spanish));
    CHECK(program.run({"--help", "--language=zh_CN"}).out.contains(QStringLiteral("打开窗口，并载入情景")));
    program.locale = QStringLiteral("es_MX.UTF-8");
    CHECK(program.run({"--help"}).out.contains(spanish));
    CHECK(program.run({"--help", "--language", "en"}).out.startsWith(QStringLiteral("Theca: see where")));
    CHECK(program.run({"--theme", "pink"}).err ==
          QStringLiteral("theca: --theme pink: se admiten light, dark, contrast\n"));
    CHECK(program.run({"--fly"}).err.startsWith(QStringLiteral("theca: aquí no hay ninguna opción --fly;")));
    CHECK(program.run({"--render", "a.png", "--lesson", "none"}).err.contains(QStringLiteral("none: se admiten ")));
}

TEST_CASE("help lists the same options in every language") {
    readArguments({"--help", "--language", "en"});
    const QStringList english = listedOptions(helpText());
    REQUIRE(english.size() > 25);
    for (const QString& language : languages()) {
        CAPTURE(language.toStdString());
        readArguments({"--help", "--language", language});
        CHECK(listedOptions(helpText()) == english);
        CHECK(helpText().contains(QStringLiteral("--language en|zh_CN|es ")));
    }
    readArguments({});
}

TEST_CASE("arguments are read in any order") {
    const ReadArguments read =
        readArguments({"f.theca", "--scale", "2", "--render", "o.svg", "--theme", "contrast", "--view", "explore"});
    CHECK(read.error.isEmpty());
    CHECK(read.arguments.file == QStringLiteral("f.theca"));
    CHECK(read.arguments.task == Arguments::Task::Render);
    CHECK(read.arguments.scale == 2);
    CHECK(read.arguments.theme == ThemeKind::Contrast);
}

TEST_CASE("a user's own drug, in a folder of data, is drawn, a broken one is reported with its place") {
    const Program program;
    const QDir shipped(QString::fromStdString(sourcePath("resources")));
    const QDir own(program.folder.path());
    REQUIRE((own.mkpath(QStringLiteral("data/drugs")) && own.mkpath(QStringLiteral("data/scenarios"))));
    for (const char* name : {"physiology.json", "sources.json", "drugs/baclofen.json"}) {
        QFile::copy(shipped.filePath(QLatin1String(name)), own.filePath(QStringLiteral("data/") + QLatin1String(name)));
    }
    QFile drug(shipped.filePath(QStringLiteral("drugs/morphine.json")));
    REQUIRE(drug.open(QIODevice::ReadOnly));
    QByteArray text = drug.readAll().replace("\"name\": \"morphine\"", "\"name\": \"ours\"");
    QFile ours(own.filePath(QStringLiteral("data/drugs/ours.json")));
    REQUIRE(ours.open(QIODevice::WriteOnly));
    ours.write(text);
    ours.close();
    QFile scenario(own.filePath(QStringLiteral("a.theca")));
    REQUIRE(scenario.open(QIODevice::WriteOnly));
    scenario.write(R"({"theca": "scenario", "version": 1, "title": "Ours", "drug": "ours", "horizon_h": 24,
                       "therapies": [{"name": "One", "injections": [{"dose_ug": 50, "at_h": 0, "level": "L3"}]}]})");
    scenario.close();
    const Outcome drawn = program.run({"--data", "data", "--render", "a.png", "a.theca"});
    CHECK(drawn.err.toStdString() == "");
    CHECK(drawn.code == 0);
    CHECK(program.exists("a.png"));
    CHECK(program.run({"--render", "b.png", "a.theca"}).code == 2);

    REQUIRE(ours.open(QIODevice::WriteOnly));
    ours.write(text.replace("\"version\": 1", "\"version\": 7"));
    ours.close();
    const Outcome broken = program.run({"--data", "data", "--render", "c.png"});
    CHECK(broken.code == 2);
    CHECK(broken.err.contains(QStringLiteral("data/drugs/ours.json:")));
    const Outcome missing = program.run({"--data", "nowhere", "--render", "c.png"});
    CHECK(missing.code == 2);
    CHECK(missing.err.contains(QStringLiteral("there is no folder nowhere")));
    CHECK_FALSE(program.exists("c.png"));
}
