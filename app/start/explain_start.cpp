#include "app/start/explain_start.h"

#include <QApplication>
#include <QDateTime>
#include <QFile>
#include <QPainter>

#include "app/base/language.h"
#include "app/base/sentences.h"
#include "app/cli/files.h"
#include "app/explain/explain_window.h"
#include "app/explain/leaflet.h"
#include "app/explain/setup_page.h"
#include "app/files/export_formats.h"
#include "app/files/scenario_files.h"
#include "app/start/told.h"
#include "core/text/explain_text.h"
#include "core/text/person_text.h"

namespace theca::app {

namespace {

/// Reads a file with one of the readers of core/text; `problem` receives the first error.
template <class T>
T fileAs(const QString& fileName, Result<T> (*read)(std::string_view), QString& problem) {
    if (fileName.isEmpty()) return {};
    const Result<std::string> text = cli::readFile(QFile::encodeName(fileName).toStdString());
    if (!text) {
        problem = errorLine(fileName, text.errors().front());
        return {};
    }
    Result<T> value = read(*text);
    if (value) return std::move(value).value();
    problem = errorLine(fileName, value.errors().front());
    return {};
}

QString drawScreen(ExplainWindow& window, const Arguments& arguments) {
    const ExportFormat* format = pictureFormatOf(arguments.picture);
    const QSize logical = (QSizeF(arguments.size) / arguments.scale).toSize();
    window.setAttribute(Qt::WA_DontShowOnScreen);
    window.setMinimumSize(0, 0);
    window.resize(logical);
    window.show();
    window.go({arguments.screen - 1, false, arguments.page - 1});
    QCoreApplication::processEvents();
    Picture picture;
    picture.size = logical;
    picture.scale = arguments.scale;
    picture.title = window.windowTitle();
    picture.paint = [&window](QPainter& painter) { window.render(&painter); };
    const QByteArray bytes = format->encode(picture);
    if (bytes.isEmpty()) return notDrawn(arguments.picture);
    return writeWhole(arguments.picture, bytes);
}

/// The scenario of the command line, if there is one.
std::optional<Scenario> given(const QString& fileName, QString& problem) {
    if (fileName.isEmpty()) return std::nullopt;
    LoadedScenario loaded = readScenarioFile(fileName);
    if (!loaded.scenario) problem = loaded.errors.value(0);
    return loaded.scenario;
}

}  // namespace

QString runExplain(const Arguments& arguments, std::shared_ptr<const Library> library) {
    QString problem;
    if (const auto lost = cli::clash(
            {QFile::encodeName(arguments.picture + arguments.leaflet).toStdString()},
            {QFile::encodeName(arguments.file).toStdString(), QFile::encodeName(arguments.setup).toStdString(),
             QFile::encodeName(arguments.answers).toStdString()}))
        return sentence(*lost);
    ExplainWindow::Options options;
    options.setup = arguments.setup.isEmpty() ? rememberedSetup() : fileAs(arguments.setup, readSetup, problem);
    const PersonAnswers answers = fileAs(arguments.answers, readAnswers, problem);
    const std::optional<Scenario> scenario = given(arguments.file, problem);
    if (!problem.isEmpty()) return problem;
    Result<Explanation> explanation = builtInExplanation(scenario ? scenario->drug : explainedDrugs().front());
    if (!explanation) return sentence(explanation.errors().front());
    const bool window_ = arguments.task == Arguments::Task::Window;
    options.language = currentLanguage();
    options.still = !window_;
    options.write = writeWhole;
    options.seed = window_ ? static_cast<unsigned>(QDateTime::currentMSecsSinceEpoch()) : 0;
    ExplainWindow window(std::move(library), std::move(explanation).value(), std::move(options));
    if (scenario) window.tell(*scenario);
    ExplainState state = window.state();
    state.answers = answers;
    state.textPercent = arguments.textSize;
    if (!window_) state.pumpFirst = state.seatedFirst = false;
    window.setState(state);
    if (arguments.task == Arguments::Task::Render) return drawScreen(window, arguments);
    if (arguments.task == Arguments::Task::Leaflet)
        return writeWhole(arguments.leaflet, leafletFor(arguments.leaflet, window.telling(), window.state()));
    window.showFullScreen();
    QApplication::exec();
    return {};
}

}  // namespace theca::app
