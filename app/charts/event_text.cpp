#include "app/charts/event_text.h"

#include <QCoreApplication>

#include "app/base/display.h"
#include "app/base/fault_title.h"
#include "app/base/number_text.h"

namespace theca::app {

namespace {

struct EventText {
    Q_DECLARE_TR_FUNCTIONS(EventText)
};

QString amount(double value, const QString& unit) {
    return EventText::tr("%1 %2", "a number and its unit").arg(tickText(value, 0, QLocale()), unit);
}
QString milligrams(double micrograms) { return amount(micrograms / 1000, QStringLiteral("mg")); }
QString micrograms(double value) { return amount(value, QStringLiteral("µg")); }

QString whatHappened(const Event& event) {
    switch (event.kind) {
        case Event::Kind::Tablet:
            return EventText::tr("Tablet, %1").arg(milligrams(event.amount));
        case Event::Kind::TabletMissed:
            return EventText::tr("Tablet missed, %1").arg(milligrams(event.amount));
        case Event::Kind::TabletDoubled:
            return EventText::tr("Double tablet, %1").arg(milligrams(event.amount));
        case Event::Kind::Injection:
            return EventText::tr("Injection at %1, %2")
                .arg(levelText(event.level.value_or(Level())), micrograms(event.amount));
        case Event::Kind::RateChange:
            return EventText::tr("Pump rate, %1 a day").arg(micrograms(event.amount));
        case Event::Kind::Bolus:
            return EventText::tr("Pump bolus, %1").arg(micrograms(event.amount));
        case Event::Kind::BolusLost:
            return EventText::tr("Bolus not given, %1").arg(micrograms(event.amount));
        case Event::Kind::LowReservoir:
            return EventText::tr("Reservoir low, %1 left").arg(amount(event.amount, QStringLiteral("mL")));
        case Event::Kind::ReservoirEmpty:
            return EventText::tr("Reservoir empty");
        case Event::Kind::PatientBolus:
            return EventText::tr("Bolus asked for by the patient, %1").arg(micrograms(event.amount));
        case Event::Kind::PatientBolusRefused:
            return EventText::tr("Bolus asked for and refused, %1").arg(micrograms(event.amount));
        case Event::Kind::Refill:
            return EventText::tr("Refill, now %1").arg(amount(event.amount, QStringLiteral("mL")));
        case Event::Kind::WrongRefill:
            return EventText::tr("Wrong drug solution, in truth %1").arg(amount(event.amount, QStringLiteral("µg/mL")));
        case Event::Kind::PocketFill:
            return EventText::tr("Drug put beside the pump, %1").arg(micrograms(event.amount));
        case Event::Kind::FaultBegins:
            return EventText::tr("%1 begins", "a fault of the pump").arg(faultText(*event.fault));
        case Event::Kind::FaultEnds:
            return EventText::tr("%1 ends", "a fault of the pump").arg(faultText(*event.fault));
    }
    return {};
}

}  // namespace

QString eventText(const QString& therapy, const Event& event, bool inDays) {
    return EventText::tr("%1: %2 at %3", "therapy, what happened, time")
        .arg(isolated(therapy), whatHappened(event), timeText(event.at.number(), inDays, QLocale()));
}

}  // namespace theca::app
