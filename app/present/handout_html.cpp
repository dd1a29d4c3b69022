#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QSvgGenerator>

#include "app/base/language.h"
#include "app/present/handout.h"
#include "app/present/stage_layout.h"
#include "app/present/stage_painter.h"

namespace theca::app {

namespace {

constexpr QSize stage(1280, 720);

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Handout)
};

QString element(const char* name, const QString& words) {
    if (words.isEmpty()) return {};
    return QStringLiteral("<%1>%2</%1>\n").arg(QLatin1String(name), words.toHtmlEscaped());
}

QString listOf(const char* kind, const QStringList& lines) {
    if (lines.isEmpty()) return {};
    QString items;
    for (const QString& line : lines) items += element("li", line);
    return QStringLiteral("<%1>\n%2</%1>\n").arg(QLatin1String(kind), items);
}

QString picture(const StageContent& content) {
    const StageLayout layout = layOut(content, stage, 6, HallPalette::Light);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(stage);
    generator.setViewBox(QRect(QPoint(0, 0), stage));
    QPainter painter(&generator);
    paintStage(painter, layout);
    painter.end();
    QString told = stageInWords(layout).toHtmlEscaped();
    told.replace(QLatin1Char('\n'), QLatin1String("; "));
    return QStringLiteral("<img width=\"640\" height=\"360\" alt=\"%1\" src=\"data:image/svg+xml;base64,%2\">\n")
        .arg(told, QString::fromLatin1(bytes.toBase64()));
}

QString sceneHtml(const HandoutScene& scene) {
    QString html = element("h2", scene.heading) + picture(scene.picture) + element("p", scene.question) +
                   listOf("ul", scene.answers);
    if (!scene.right.isEmpty()) html += element("p", Words::tr("Right: %1").arg(scene.right));
    return html + element("p", scene.notes) + listOf("ol", scene.steps);
}

}  // namespace

QByteArray handoutHtml(const Handout& handout) {
    QString html =
        QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n%2</head>\n<body>\n")
            .arg(currentLanguage().replace(QLatin1Char('_'), QLatin1Char('-')), element("title", handout.title));
    html += element("h1", handout.title);
    for (const HandoutScene& scene : handout.scenes) html += sceneHtml(scene);
    if (handout.kind == HandoutKind::Cards)
        html += listOf("ul", {QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C"), QStringLiteral("D")});
    if (!handout.sources.isEmpty())
        html += element("h2", Words::tr("Where the numbers come from")) + listOf("ul", handout.sources);
    return (html + element("p", handout.foot) + QStringLiteral("</body>\n</html>\n")).toUtf8();
}

}  // namespace theca::app
