#include "app/help/manual.h"

#include <QFile>
#include <QRegularExpression>
#include <algorithm>

/// The texts sit in a library, so they are registered by hand, and from outside any namespace.
static void registerTexts() { Q_INIT_RESOURCE(theca); }

namespace theca::app {

namespace {

const auto english = QStringLiteral("en");
const auto sectionSign = QStringLiteral("\n## ");

QString textOf(const QString& language) {
    QFile file(QStringLiteral(":/manual/%1.md").arg(language));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Pictures stay on paper: the program itself is behind the page.
QString withoutPictures(QString text) {
    static const QRegularExpression picture(QStringLiteral("^!\\[[^\\n]*\\)\\n+"), QRegularExpression::MultilineOption);
    return text.remove(picture);
}

/// "Your own points": "your-own-points".
QString idOf(const QString& heading) {
    QString id;
    for (const QChar sign : heading.toLower())
        if (sign.isLetterOrNumber())
            id += sign;
        else if (!id.isEmpty() && !id.endsWith(QLatin1Char('-')) && sign.isSpace())
            id += QLatin1Char('-');
    return id;
}

/// What comes before the first section is left out.
std::vector<ManualSection> sectionsOf(const QString& text) {
    std::vector<ManualSection> sections;
    const QStringList parts = text.split(sectionSign).mid(1);
    for (const QString& part : parts) {
        const QString heading = part.section(QLatin1Char('\n'), 0, 0).trimmed();
        sections.push_back({idOf(heading), heading, withoutPictures(QStringLiteral("## ") + part)});
    }
    return sections;
}

}  // namespace

Manual manual(const QString& language) {
    registerTexts();
    const std::vector<ManualSection> original = sectionsOf(textOf(english));
    std::vector<ManualSection> sections = sectionsOf(textOf(language));
    if (sections.size() != original.size()) return {english, original};
    for (std::size_t i = 0; i < sections.size(); ++i) sections[i].id = original[i].id;
    return {language, sections};
}

}  // namespace theca::app
