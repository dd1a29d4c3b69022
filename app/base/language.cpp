#include "app/base/language.h"

#include <QApplication>
#include <QLocale>
#include <QTranslator>

#include "core/base/text_value.h"

namespace theca::app {

namespace {

/// The translators in use, English first; they exist as long as the application.
QList<QTranslator*> translators() {
    return QCoreApplication::instance()->findChildren<QTranslator*>(QStringLiteral("theca"),
                                                                    Qt::FindDirectChildrenOnly);
}

void install(const QString& language) {
    auto* translator = new QTranslator(QCoreApplication::instance());
    translator->setObjectName(QStringLiteral("theca"));
    translator->setProperty("language", language);
    if (translator->load(QStringLiteral(":/i18n/theca_%1.qm").arg(language))) {
        QCoreApplication::installTranslator(translator);
    }
}

}  // namespace

QStringList languages() {
    QStringList all;
    for (const std::string_view one : textLanguages) all << QString::fromLatin1(one.data(), qsizetype(one.size()));
    return all;
}

QString systemLanguage() {
    for (const QString& one : languages())
        if (QLocale(one).language() == QLocale::system().language()) return one;
    return languages().front();
}

void useLanguage(const QString& language) {
    qDeleteAll(translators());
    install(QStringLiteral("en"));
    if (language != QLatin1String("en")) install(language);
    QLocale::setDefault(QLocale(language));
}

QString currentLanguage() {
    const auto loaded = translators();
    return loaded.isEmpty() ? QStringLiteral("en") : loaded.last()->property("language").toString();
}

}  // namespace theca::app
