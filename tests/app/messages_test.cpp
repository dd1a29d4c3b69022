#include <QFile>
#include <QSet>
#include <QXmlStreamReader>
#include <string>

#include "app/base/sentences.h"
#include "core/base/text_value.h"
#include "core/text/messages.h"
#include "tests/catch.h"
#include "tests/places.h"

using namespace theca;
using namespace theca::app;

namespace {

/// The texts to be translated in one context of a .ts file.
QSet<QString> sourcesOf(QFile& file, const QString& context) {
    QSet<QString> sources;
    QString in;
    for (QXmlStreamReader xml(&file); !xml.atEnd();) {
        if (!xml.readNextStartElement()) continue;
        if (xml.name() == QLatin1String("name")) in = xml.readElementText();
        if (xml.name() == QLatin1String("source") && in == context) sources << xml.readElementText();
    }
    return sources;
}

}  // namespace

TEST_CASE("an error is a sentence with its arguments filled in") {
    const Error error{"outside", "horizon_h", {"-5", "1", "8784"}, 2, 7};
    CHECK(sentence(error) == QStringLiteral("-5 is outside the limits; allowed is 1 to 8784."));
    CHECK(app::errorLine(QStringLiteral("a.theca"), error) ==
          QStringLiteral("a.theca:2:7: horizon_h: -5 is outside the limits; allowed is 1 to 8784"));
}

TEST_CASE("whatever an argument holds, an error is one line of bounded length") {
    const Error error{"outside", "a\nb", {std::string(5000, 'x') + "\n\n", "1", "2"}, 1, 1};
    const QString line = app::errorLine(QStringLiteral("f"), error);
    CHECK_FALSE(line.contains(QLatin1Char('\n')));
    CHECK(line.size() < 1000);
}

TEST_CASE("the files of translations hold every sentence of an error code") {
    for (const std::string_view language : textLanguages) {
        std::string name = "theca_";
        name.append(language).append(".ts");
        QFile file(QString::fromStdString(sourcePath("resources/translations/" + name)));
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QSet<QString> known = sourcesOf(file, QStringLiteral("Messages"));
        QSet<QString> wanted;
        for (const MessageTemplate& entry : messageTemplates()) {
            INFO(name << " lacks the sentence of " << entry.code
                      << "; cmake --build BUILD --target update_translations");
            wanted << QString::fromUtf8(entry.english.data(), qsizetype(entry.english.size()));
            CHECK((known & wanted) == wanted);
        }
        INFO(name << " holds sentences of no code: "
                  << QStringList((known - wanted).values()).join('\n').toStdString());
        CHECK((known - wanted).isEmpty());
    }
}
