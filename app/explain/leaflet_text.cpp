#include "app/explain/leaflet.h"

namespace theca::app {

namespace {

QString escaped(const QString& text) { return text.toHtmlEscaped(); }

QString element(const char* name, const QString& words) {
    return QStringLiteral("<%1>%2</%1>\n").arg(QLatin1String(name), escaped(words));
}

QString list(const QStringList& entries) {
    QString html = QStringLiteral("<ul>\n");
    for (const QString& one : entries) html += element("li", one);
    return html + QStringLiteral("</ul>\n");
}

QString table(const LeafletContent& content) {
    QString html = QStringLiteral("<table>\n<tr><td></td><th scope=\"col\">%1</th><th scope=\"col\">%2</th></tr>\n")
                       .arg(escaped(content.firstWay), escaped(content.secondWay));
    for (const LeafletContent::Row& row : content.rows)
        html += QStringLiteral("<tr><th scope=\"row\">%1</th><td>%2</td><td>%3</td></tr>\n")
                    .arg(escaped(row.question), escaped(row.first), escaped(row.second));
    return html + QStringLiteral("</table>\n");
}

QString paired(const Telling& telling, const QString& first, const QString& second) {
    return QStringLiteral("  ") + QString::fromStdString(telling.pair(first.toStdString(), second.toStdString()));
}

const char* const style =
    "body{font:18px/1.4 sans-serif;max-width:38em;margin:1em auto;color:#1b1f24;background:#fff}"
    "table{border-collapse:collapse}th,td{border-top:1px solid #57606a;padding:.3em;text-align:left;vertical-align:top}"
    "section{border:2px solid #1b1f24;border-radius:6px;padding:.5em}";

}  // namespace

QByteArray leafletHtml(const Telling& telling, const ExplainState& state) {
    const LeafletContent content = leafletContent(telling, state);
    QString language = QString::fromStdString(telling.language);
    language.replace(QLatin1Char('_'), QLatin1Char('-'));
    QString html = QStringLiteral(
                       "<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n<title>%2</title>\n"
                       "<style>%3</style>\n</head>\n<body>\n<main>\n")
                       .arg(language, escaped(content.title), QLatin1String(style));
    if (!content.draft.isEmpty()) html += element("p", content.draft);
    html += element("h1", content.title);
    html += element("p", content.opening);
    html += element("p", bodiesText(telling, bodiesAt(telling.run, -1)));
    html += table(content);
    html += element("h2", content.wrongHeading);
    for (const auto& figure : content.figures) html += element("p", figure.words);
    html += element("p", content.pumpOnly);
    html += element("h2", content.noticeHeading) + QStringLiteral("<section>\n");
    html += list(content.boxes) + element("p", content.phones) + QStringLiteral("</section>\n");
    html += element("h2", content.mattersHeading) + list(content.matters);
    html += element("h2", content.questionsHeading) + list(content.questions);
    for (const QString& one : content.notes.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) html += element("p", one);
    html += QStringLiteral("</main>\n<footer>\n");
    for (const QString& one : content.footer) html += element("p", one);
    html += QStringLiteral("</footer>\n</body>\n</html>\n");
    return html.toUtf8();
}

QByteArray leafletText(const Telling& telling, const ExplainState& state) {
    const LeafletContent content = leafletContent(telling, state);
    QStringList lines;
    if (!content.draft.isEmpty()) lines << content.draft << QString();
    lines << content.title << QString();
    lines += content.opening;
    lines << QString() << bodiesText(telling, bodiesAt(telling.run, -1)) << QString();
    for (const LeafletContent::Row& row : content.rows)
        lines << row.question << paired(telling, content.firstWay, row.first)
              << paired(telling, content.secondWay, row.second);
    lines << QString() << content.wrongHeading;
    for (const auto& figure : content.figures) lines << QStringLiteral("  - ") + figure.words;
    lines << QStringLiteral("  - ") + content.pumpOnly << QString() << content.noticeHeading;
    for (const QString& one : content.boxes) lines << QStringLiteral("  - ") + one;
    lines << QStringLiteral("  ") + content.phones;
    const auto section = [&lines](const QString& head, const QStringList& entries) {
        lines << QString() << head;
        for (const QString& one : entries) lines << QStringLiteral("  - ") + one;
    };
    section(content.mattersHeading, content.matters);
    section(content.questionsHeading, content.questions);
    if (!content.notes.isEmpty()) lines << QString() << content.notes;
    lines << QString();
    lines += content.footer;
    return (lines.join(QLatin1Char('\n')) + QLatin1Char('\n')).toUtf8();
}

QByteArray leafletFor(const QString& fileName, const Telling& telling, const ExplainState& state) {
    if (fileName.endsWith(QLatin1String(".html"), Qt::CaseInsensitive)) return leafletHtml(telling, state);
    if (fileName.endsWith(QLatin1String(".txt"), Qt::CaseInsensitive)) return leafletText(telling, state);
    return leafletPdf(telling, state);
}

}  // namespace theca::app
