#include <QApplication>
#include <QFileInfo>
#include <clocale>
#include <csignal>
#include <cstdio>

#include "app/base/appearance.h"
#include "app/base/fonts.h"
#include "app/base/language.h"
#include "app/base/session.h"
#include "app/base/theca_style.h"
#include "app/cli/data.h"
#include "app/cli/files.h"
#include "app/cli/last_word.h"
#include "app/explore/file_commands.h"
#include "app/explore/learn_commands.h"
#include "app/explore/main_window.h"
#include "app/explore/view_commands.h"
#include "app/files/scenario_files.h"
#include "app/start/command_line.h"
#include "app/start/endings.h"
#include "app/start/explain_start.h"
#include "app/start/help_text.h"
#include "app/start/platform.h"
#include "app/start/present_start.h"
#include "app/start/render.h"
#include "app/start/told.h"
#include "core/solve/simulator.h"
#include "core/text/control_signs.h"
#include "core/text/summary.h"
#include "core/text/translations.h"

namespace {

using namespace theca::app;

constexpr int done = 0;
constexpr int refused = 2;
/// A name in the current folder that is free.
QString fallbackPicture() {
    QString name = QStringLiteral("theca-view.png");
    for (int i = 2; QFileInfo::exists(name); ++i) name = QStringLiteral("theca-view-%1.png").arg(i);
    return name;
}

int refuse(const QString& line) {
    std::fprintf(stderr, "theca: %s\n", theca::controlsAsSigns(line.simplified().toStdString()).c_str());
    return refused;
}

void say(const QString& text) { std::fputs(text.toUtf8().constData(), stdout); }

QString summary(const theca::Scenario& scenario, const theca::Run& run) {
    return QString::fromStdString(theca::summaryText(scenario, theca::summarise(scenario, run)));
}

int refuseWithoutFonts() {
    return refuse(told(SENTENCE("CommandLine",
                                "this computer has no font, so not a word can be drawn; install one, for example "
                                "DejaVu (on Debian and Ubuntu the package fonts-dejavu-core)")));
}

void warn(const QString& line) {
    if (!line.isEmpty()) std::fprintf(stderr, "theca: %s\n", line.toUtf8().constData());
}

/// Opens the lesson that was asked for; returns a line if there is none.
QString openLesson(MainWindow& window, const Arguments& arguments) {
    if (arguments.lesson.isEmpty()) return {};
    LearnCommands& learn = window.learn();
    const auto facts = learn.shelf().facts(arguments.lesson.toStdString());
    QStringList ids;
    for (const std::string& id : learn.shelf().ids()) ids << QString::fromStdString(id);
    if (!facts) return oneOf(as("--lesson", arguments.lesson), ids.join(QStringLiteral(", ")));
    if (learn.openAt(arguments.lesson.toStdString(), static_cast<std::size_t>(arguments.step) - 1)) return {};
    return told(SENTENCE("CommandLine", "%1: the lesson has %2 steps"),
                {as("--step", QString::number(arguments.step)), QString::number(facts->lesson().steps.size())});
}

/// Draws the window into a file without showing it.
int renderTo(const Arguments& arguments, const QString& picture, std::shared_ptr<const theca::Library> library) {
    MainWindow window(std::move(library), example(exampleNames().value(0)));
    if (arguments.locked) window.document().keepLocked();
    if (!arguments.file.isEmpty() && !window.files().open(arguments.file, FileCommands::Recent::Unchanged)) {
        return refuse(window.files().lastProblem());
    }
    if (const QString wrong = openLesson(window, arguments); !wrong.isEmpty()) return refuse(wrong);
    warn(adviceOnBoxes(window.names()));
    const QString problem = renderWindow(window, picture, arguments.size, arguments.scale);
    if (!problem.isEmpty()) return refuse(problem);
    if (arguments.task == Arguments::Task::Render) return done;
    say(told(SENTENCE("CommandLine", "There is no display: the window is drawn in %1 instead."), {picture}) +
        QStringLiteral("\n\n"));
    say(summary(window.document().simulated(), window.document().run()));
    return done;
}

int showWindow(const Arguments& arguments, std::shared_ptr<const theca::Library> library) {
    MainWindow window(std::move(library), example(exampleNames().value(0)), MainWindow::Columns::AfterCharts);
    if (arguments.locked) window.document().keepLocked();
    const QString file = arguments.file.isEmpty() ? sessionFile() : arguments.file;
    if (!file.isEmpty()) window.files().open(file);
    window.restorePlace();
    warn(openLesson(window, arguments));
    window.learn().offerStart();  // before the first frame: nothing moves after it
    window.show();
    if (!hasFonts()) return refuseWithoutFonts();
    window.keepJournal();
    Endings endings(window);
    return endings.after(QApplication::exec());
}

QString wantedLanguage() {
    const QString remembered = ViewCommands::rememberedLanguage();
    return remembered.isEmpty() ? systemLanguage() : remembered;
}

/// Settings of the last start are used only for a window that is visible.
void dress(const Arguments& arguments, bool visible) {
    startAppearance(std::make_unique<ThecaStyle>());
    useLanguage(!arguments.language.isEmpty() ? arguments.language : visible ? wantedLanguage() : QStringLiteral("en"));
    if (visible) useTextScale(ViewCommands::rememberedTextScale());
    const auto fallback = visible ? ViewCommands::rememberedTheme() : std::optional(ThemeKind::Light);
    useTheme(arguments.theme ? arguments.theme : fallback);
}

/// A talk in the hall, on paper, or as a picture of its stage.
int ofTalkOrStage(const Arguments& arguments, std::shared_ptr<const theca::Library> library, bool visible) {
    if (!hasFonts()) return refuseWithoutFonts();
    const bool given = arguments.task == Arguments::Task::Present;
    if (given && !visible) return refuse(told(SENTENCE("CommandLine", "--present: there is no display")));
    const auto& doIt = given ? presentTalk : arguments.scene.isEmpty() ? writeHandout : renderStage;
    const QString problem = doIt(arguments, std::move(library));
    return problem.isEmpty() ? done : refuse(problem);
}

int run(const Arguments& arguments) {
    std::setlocale(LC_NUMERIC, "C");
    const bool shown = arguments.task == Arguments::Task::Window || arguments.task == Arguments::Task::Present;
    const bool visible = shown && hasDisplay();
    const std::future<void> fonts = readFonts();
    dress(arguments, visible);
    const theca::cli::Data data(arguments.data.toLocal8Bit().toStdString());
    theca::Result<theca::Library> library = data.library();
    if (!library) return refuse(QString::fromStdString(theca::cli::dataErrorLine("--data", data, library.errors())));
    const theca::Errors needed = theca::problems(example(exampleNames().value(0)), *library);
    if (!needed.empty())
        return refuse(told(SENTENCE("CommandLine",
                                    "%1: the window starts with baclofen; allowed is a folder with "
                                    "drugs/baclofen.json"),
                           {arguments.data}));
    auto shared = std::make_shared<const theca::Library>(std::move(library).value());
    if (arguments.view == Arguments::View::Explain) {
        if (!hasFonts()) return refuseWithoutFonts();
        const QString problem = runExplain(arguments, shared);
        return problem.isEmpty() ? done : refuse(problem);
    }
    const bool ofTalk = arguments.task == Arguments::Task::Present || arguments.task == Arguments::Task::Handout;
    if (!arguments.scene.isEmpty() || ofTalk) return ofTalkOrStage(arguments, std::move(shared), visible);
    if (visible) return showWindow(arguments, std::move(shared));
    const bool asked = arguments.task == Arguments::Task::Render;
    const QString picture = asked ? arguments.picture : fallbackPicture();
    std::vector<std::string> inputs = data.files();
    inputs.push_back(arguments.file.toLocal8Bit().toStdString());
    if (const auto problem = theca::cli::clash({picture.toLocal8Bit().toStdString()}, inputs))
        return refuse(told(*problem));
    if (!hasFonts()) return refuseWithoutFonts();
    return renderTo(arguments, picture, std::move(shared));
}

}  // namespace

int main(int argc, char** argv) {
    theca::cli::endWithOneSentence("theca");
#ifdef SIGXFSZ
    std::signal(SIGXFSZ, SIG_IGN);  // a full disk is an error of the write, not the end of the program
#endif
    QStringList words;
    for (int i = 1; i < argc; ++i) words << QString::fromLocal8Bit(argv[i]);
    const ReadArguments read = readArguments(words);
    if (!read.error.isEmpty()) return refuse(read.error);
    if (read.arguments.task == Arguments::Task::Help) return say(helpText()), done;
    if (read.arguments.task == Arguments::Task::Version) return say(QStringLiteral("theca " THECA_VERSION "\n")), done;
    const Arguments::Task task = read.arguments.task;
    choosePlatform(task == Arguments::Task::Window || task == Arguments::Task::Present);
    for (const QString& ignored : dropAbsurdScales())
        refuse(told(SENTENCE("CommandLine", "%1 is ignored: no window can be drawn so"), {ignored}));
    int qtArguments = 1;
    QApplication application(qtArguments, argv);
    QApplication::setApplicationName(QStringLiteral("Theca"));
    QApplication::setDesktopFileName(QStringLiteral(THECA_APP_ID));
    QApplication::setApplicationVersion(QStringLiteral(THECA_VERSION));
    return run(read.arguments);
}
