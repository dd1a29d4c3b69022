#include "app/start/present_start.h"

#include <QApplication>
#include <QPainter>
#include <QScreen>
#include <functional>

#include "app/files/export_formats.h"
#include "app/files/scenario_files.h"
#include "app/present/handout.h"
#include "app/present/present_session.h"
#include "app/present/stage_painter.h"
#include "app/present/talk_files.h"
#include "app/start/told.h"
#include "core/text/translations.h"

namespace theca::app {

namespace {

/// Where the scene of that name begins; a number from 1 is a name, too.
std::optional<std::size_t> sceneNamed(const Talk& talk, const QString& name) {
    for (std::size_t i = 0; i < talk.scenes.size(); ++i)
        if (talk.scenes[i].id == name.toStdString() || QString::number(i + 1) == name) return i;
    return std::nullopt;
}

QString allScenes(const Talk& talk) {
    QStringList names;
    for (std::size_t i = 0; i < talk.scenes.size(); ++i)
        names << (talk.scenes[i].id.empty() ? QString::number(i + 1) : QString::fromStdString(talk.scenes[i].id));
    return names.join(QStringLiteral(", "));
}

QString writePicture(const Arguments& arguments, const QString& title, std::function<void(QPainter&)> paint) {
    const ExportFormat* format = pictureFormatOf(arguments.picture);
    Picture picture;
    picture.size = arguments.size;
    picture.title = title;
    picture.paint = std::move(paint);
    const QByteArray bytes = format->encode(picture);
    if (bytes.isEmpty()) return notDrawn(arguments.picture);
    return writeWhole(arguments.picture, bytes);
}

/// A sentence about a screen that is not there, or an empty one.
QString missingScreen(const Arguments& arguments) {
    QStringList names;
    for (const QScreen* one : QGuiApplication::screens()) names << one->name();
    for (const QString& wanted : {arguments.stageScreen, arguments.consoleScreen})
        if (!wanted.isEmpty() && !names.contains(wanted))
            return told(SENTENCE("CommandLine", "there is no screen %1; allowed are %2"),
                        {wanted, names.join(QStringLiteral(", "))});
    return {};
}

/// The presenter's window, for a stage of the usual projector.
QString drawConsole(const OpenedTalk& opened, StagePlace place, const Arguments& arguments) {
    constexpr QSize projector(1920, 1080);
    PresentPlayer player(opened.facts);
    player.setAtOnce(true);
    if (arguments.palette) player.setPalette(*arguments.palette);
    if (arguments.backRow) player.setBackRow(*arguments.backRow);
    player.goTo(place);
    PresentConsole console(player);
    console.setAttribute(Qt::WA_DontShowOnScreen);
    console.setStageSize(projector);
    console.setMinimumSize(0, 0);
    console.resize(arguments.size);
    console.show();
    QCoreApplication::processEvents();
    return writePicture(arguments, console.windowTitle(), [&console](QPainter& painter) { console.render(&painter); });
}

}  // namespace

QString renderStage(const Arguments& arguments, std::shared_ptr<const Library> library) {
    const OpenedTalk opened = openTalk(arguments.file, std::move(library));
    if (!opened.facts) return opened.problem;
    const Talk& talk = opened.facts->talk();
    const auto scene = sceneNamed(talk, arguments.scene);
    if (!scene) return oneOf(as("--scene", arguments.scene), allScenes(talk));
    const std::size_t beats = talk.scenes[*scene].beats.size();
    const auto step = static_cast<std::size_t>(arguments.step);
    if (step > beats)
        return told(SENTENCE("CommandLine", "%1: this scene has %2 steps"),
                    {as("--step", QString::number(step)), QString::number(beats)});
    const StageContent content = contentAt(*opened.facts, stageAt(talk, {*scene, step}));
    const Lesson& lesson = opened.facts->lesson();
    const StageLayout layout = layOut(content, arguments.size, arguments.backRow.value_or(lesson.backRow),
                                      arguments.palette.value_or(lesson.palette));
    if (!arguments.layoutJson.isEmpty())
        if (QString problem = writeWhole(arguments.layoutJson, layoutJson(layout)); !problem.isEmpty()) return problem;
    if (arguments.console) return drawConsole(opened, {*scene, step}, arguments);
    return writePicture(arguments, content.title, [&layout](QPainter& painter) { paintStage(painter, layout); });
}

QString writeHandout(const Arguments& arguments, std::shared_ptr<const Library> library) {
    const OpenedTalk opened = openTalk(arguments.file, std::move(library));
    if (!opened.facts) return opened.problem;
    const Handout handout = handoutOf(*opened.facts, arguments.with);
    const bool html = arguments.handout.endsWith(QLatin1String(".html"), Qt::CaseInsensitive);
    return writeWhole(arguments.handout, html ? handoutHtml(handout) : handoutPdf(handout));
}

QString presentTalk(const Arguments& arguments, std::shared_ptr<const Library> library) {
    if (QString missing = missingScreen(arguments); !missing.isEmpty()) return missing;
    const OpenedTalk opened = openTalk(arguments.file, std::move(library));
    if (!opened.facts) return opened.problem;
    const std::size_t scenes = opened.facts->talk().scenes.size();
    if (static_cast<std::size_t>(arguments.from) > scenes)
        return told(SENTENCE("CommandLine", "%1: this talk has %2 scenes"),
                    {as("--from", QString::number(arguments.from)), QString::number(scenes)});
    PresentSession::Options options;
    options.from = static_cast<std::size_t>(arguments.from) - 1;
    options.stageScreen = arguments.stageScreen;
    options.consoleScreen = arguments.consoleScreen;
    options.palette = arguments.palette;
    options.backRow = arguments.backRow;
    PresentSession session(opened.facts, options);
    QObject::connect(&session, &PresentSession::finished, qApp, &QApplication::quit);
    session.start();
    QApplication::exec();
    return {};
}

}  // namespace theca::app
