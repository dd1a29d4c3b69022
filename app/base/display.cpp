#include "app/base/display.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <cmath>

#include "app/base/language.h"
#include "app/base/number_text.h"

namespace theca::app {

QString figure(double value, double least) { return numberText(value, QLocale(), least); }

QString setting(double value, int figures) {
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    const double rounded = QString::number(value, 'g', figures).toDouble();
    return locale.toString(rounded, 'g', 10);
}

QString unitName(ConcentrationUnit unit) {
    switch (unit) {
        case ConcentrationUnit::NgPerMl:
            return QStringLiteral("ng/mL");
        case ConcentrationUnit::UgPerMl:
            return QStringLiteral("µg/mL");
        case ConcentrationUnit::NmolPerL:
            return QStringLiteral("nmol/L");
        case ConcentrationUnit::MgPerL:
            return QStringLiteral("mg/L");
    }
    return {};
}

double unitFactor(ConcentrationUnit unit, const Drug& drug) {
    switch (unit) {
        case ConcentrationUnit::NgPerMl:
            return 1e3;
        case ConcentrationUnit::UgPerMl:
        case ConcentrationUnit::MgPerL:
            return 1;
        case ConcentrationUnit::NmolPerL:
            return drug.has(ParameterId::molarMass) ? 1e6 / drug.value(ParameterId::molarMass) : 1;
    }
    return 1;
}

bool unitOffered(ConcentrationUnit unit, const Drug& drug) {
    return unit != ConcentrationUnit::NmolPerL || drug.has(ParameterId::molarMass);
}

QString timeText(Hours at) {
    const auto minutes = static_cast<long long>(std::llround(at.number() * 60));
    const long long days = minutes / 1440;
    const long long hours = minutes / 60 % 24;
    if (days > 0) {
        if (hours == 0) return QCoreApplication::translate("Time", "%1 d").arg(days);
        if (minutes % 60 == 0) return QCoreApplication::translate("Time", "%1 d %2 h").arg(days).arg(hours);
        return QCoreApplication::translate("Time", "%1 d %2 h %3 min").arg(days).arg(hours).arg(minutes % 60);
    }
    if (minutes % 60 == 0) return QCoreApplication::translate("Time", "%1 h").arg(hours);
    return QCoreApplication::translate("Time", "%1 h %2 min").arg(hours).arg(minutes % 60);
}

QString levelText(Level level) {
    const std::string_view name = levelName(level);
    return QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
}

QString inMenu(const QString& name) { return QString(name).replace(QLatin1Char('&'), QLatin1String("&&")); }

/// Where a line has no blank, as in Chinese or in a long path, it is cut where it is full.
QString inLines(const QString& text) {
    constexpr qsizetype longest = 72;
    QStringList lines;
    for (QString rest : text.split(QLatin1Char('\n'))) {
        while (rest.size() > longest) {
            const qsizetype blank = rest.lastIndexOf(QLatin1Char(' '), longest);
            lines << rest.left(blank > 0 ? blank : longest);
            rest = rest.mid(blank > 0 ? blank + 1 : longest);
        }
        lines << rest;
    }
    return lines.join(QLatin1Char('\n'));
}

QString isolated(const QString& text) {
    const bool fromRight = std::any_of(text.begin(), text.end(), [](QChar one) {
        return one.direction() == QChar::DirR || one.direction() == QChar::DirAL;
    });
    return fromRight ? QChar(0x2068) + text + QChar(0x2069) : text;  // first strong isolate, pop
}

QString withoutIsolates(QString text) { return text.remove(QChar(0x2068)).remove(QChar(0x2069)); }

QString isolatedName(const Text& name) { return isolated(inLanguage(name)); }

QString inLanguage(const Text& text) { return QString::fromStdString(text.in(currentLanguage().toStdString())); }

QString inLanguage(const Source& source) {
    return QString::fromStdString(cited(source, currentLanguage().toStdString()));
}

}  // namespace theca::app
