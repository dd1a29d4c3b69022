#include "app/present/stage_words.h"

#include <QCoreApplication>
#include <cmath>

#include "app/base/display.h"
#include "app/base/number_text.h"
#include "app/base/rough_number.h"
#include "core/model/signal.h"

namespace theca::app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Stage)
};

constexpr int lumbarTop = 8;      ///< T11: from here down the cord serves the legs
constexpr int cervicalFoot = 19;  ///< C7
constexpr int armTop = 21;        ///< C5

}  // namespace

QString spokenLevel(const std::optional<Level>& level) {
    if (!level) return Words::tr("brain");
    const QString name = levelText(*level);
    if (level->index <= lumbarTop) return Words::tr("%1 (legs)").arg(name);
    if (level->index >= cervicalFoot && level->index <= armTop) return Words::tr("%1 (arms)").arg(name);
    return name;
}

QString stageTitle(const std::string& what, const Drug& drug) {
    const auto signal = signalNamed(what, drug);
    if (!signal) return QString::fromStdString(what);
    switch (signal->kind) {
        case Signal::Kind::Plasma:
            return Words::tr("Blood plasma, ng/mL");
        case Signal::Kind::Csf:
            return Words::tr("Spinal fluid at %1, ng/mL").arg(spokenLevel(Level{signal->index}));
        case Signal::Kind::Cranial:
            return Words::tr("Fluid around the brain, ng/mL");
        case Signal::Kind::ReadOut:
            break;
    }
    const ReadOut& readOut = drug.readOuts[static_cast<std::size_t>(signal->index)];
    const QString title = inLanguage(readOut.title);
    return readOut.kind == ReadOutKind::Score ? Words::tr("%1: 1 normal, 5 rigid").arg(title) : title;
}

QString stageNumberText(double value, const QLocale& locale) {
    if (!std::isfinite(value)) return QStringLiteral("–");
    if (value < 99.5) return roughText(std::abs(value) < 1e-4 ? 0 : value, locale);
    const double unit = std::pow(10.0, std::max(0.0, std::floor(std::log10(value)) - 2));
    return locale.toString(std::round(value / unit) * unit, 'f', 0);
}

QString timesWord() { return Words::tr("times"); }

QString readingPlace(const QString& place, const QString& time) { return Words::tr("%1, %2").arg(place, time); }

QString stageTime(double hours, bool inDays, const QLocale& locale) {
    constexpr double hoursOfDay = 24;
    const double unit = inDays ? hoursOfDay : 1;
    const double whole = std::round(hours / unit);
    if (std::abs(hours / unit - whole) > 1e-6) return timeText(std::round(hours * 10) / 10, inDays, locale);
    return QStringLiteral("%1 %2").arg(locale.toString(whole, 'f', 0), hoursUnit(inDays));
}

QString hoursUnit(bool inDays) { return inDays ? Words::tr("d", "days") : Words::tr("h", "hours"); }

QString gapWords(double guessed, double run) {
    const QLocale locale;
    return Words::tr("Our guess %1, the model %2").arg(stageNumberText(guessed, locale), stageNumberText(run, locale));
}

QString spreadWords(double low, double high) {
    const QLocale locale;
    return Words::tr("90 of 100 people: %1 to %2").arg(stageNumberText(low, locale), stageNumberText(high, locale));
}

QString guessName() { return Words::tr("Our guess"); }

QString toldWords(const QString& answer, const QString& told) {
    return Words::tr("%1: %2", "answer, its number").arg(answer, told);
}

QString doseWords(const DoseInForce& dose) {
    const double shown = dose.single ? dose.single->dose.number() : dose.perDay.number();
    const QString amount = stageNumberText(shown, QLocale());
    switch (dose.route) {
        case DoseInForce::Route::Tablets:
            return dose.single ? Words::tr("%1 mg tablet").arg(amount) : Words::tr("%1 mg tablets a day").arg(amount);
        case DoseInForce::Route::Injection:
            return Words::tr("%1 mg injection").arg(amount);
        case DoseInForce::Route::Pump:
            break;
    }
    return Words::tr("%1 mg pump a day").arg(amount);
}

QString discussWords() { return Words::tr("Talk to your neighbour. 2 min"); }
QString emptyMark() { return Words::tr("empty"); }
QString lowMark() { return Words::tr("low"); }

}  // namespace theca::app
