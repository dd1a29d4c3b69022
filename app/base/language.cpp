#include "app/base/language.h"

#include <QApplication>
#include <QLocale>
#include <QTranslator>

namespace theca::app {

namespace {

/// The translators in use, English first; they live as long as the application.
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

QStringList languages() { return {QStringLiteral("en"), QStringLiteral("zh_CN"), QStringLiteral("es")}; }

QString systemLanguage() {
    const QLocale system = QLocale::system();
    if (system.language() == QLocale::Chinese) return QStringLiteral("zh_CN");
    if (system.language() == QLocale::Spanish) return QStringLiteral("es");
    return QStringLiteral("en");
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
