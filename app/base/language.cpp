#include "app/base/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
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

/// In the order of textLanguages.
const QStringList& ownNames() {
    static const QStringList names{QStringLiteral("English"), QStringLiteral("简体中文"), QStringLiteral("Español")};
    Q_ASSERT(names.size() == qsizetype(textLanguages.size()));
    return names;
}

QTranslator* translatorOf(const QString& language) {
    auto* translator = new QTranslator(QCoreApplication::instance());
    translator->setObjectName(QStringLiteral("theca"));
    translator->setProperty("language", language);
    return translator;
}

void install(const QString& language) {
    QTranslator* translator = translatorOf(language);
    if (translator->load(QStringLiteral(":/i18n/theca_%1.qm").arg(language)))
        QCoreApplication::installTranslator(translator);
}

/// What Qt says by itself, in file dialogs above all; the texts are a package of Qt's.
void installQt(const QString& language) {
    QTranslator* translator = translatorOf(language);
    const QString folder = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    if (translator->load(QLocale(language), QStringLiteral("qtbase"), QStringLiteral("_"), folder))
        QCoreApplication::installTranslator(translator);
}

bool fits(const QLocale& wish, const QLocale& offer) {
    return wish.language() == offer.language() && wish.script() == offer.script();
}

}  // namespace

QStringList languages() {
    QStringList all;
    for (const std::string_view one : textLanguages) all << QString::fromLatin1(one.data(), qsizetype(one.size()));
    return all;
}

QString languageFor(const QStringList& wishes) {
    for (const QString& wish : wishes)
        for (const QString& one : languages())
            if (fits(QLocale(wish), QLocale(one))) return one;
    return languages().front();
}

QString systemLanguage() { return languageFor(QLocale::system().uiLanguages()); }

QString languageName(const QString& language) { return ownNames().value(languages().indexOf(language)); }

void useLanguage(const QString& language) {
    qDeleteAll(translators());
    install(QStringLiteral("en"));
    if (language != QLatin1String("en")) {
        installQt(language);
        install(language);
    }
    QLocale::setDefault(QLocale(language));
}

QString currentLanguage() {
    const auto loaded = translators();
    return loaded.isEmpty() ? QStringLiteral("en") : loaded.last()->property("language").toString();
}

}  // namespace theca::app
