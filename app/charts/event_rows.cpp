#include "app/charts/event_rows.h"

#include <QCoreApplication>
#include <algorithm>
#include <map>

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

EventRow rowOf(const TherapyLook& look, const Trajectory& trajectory, bool inDays) {
    EventRow row{look.style, look.name, {}};
    for (const Event& event : trajectory.events()) {
        const double hours = event.at.number();
        const QString tip = EventText::tr("%1: %2 at %3", "therapy, what happened, time")
                                .arg(isolated(look.name), whatHappened(event), timeText(hours, inDays, QLocale()));
        row.marks.push_back({hours, event.kind, tip});
    }
    return row;
}

/// Where every curve is a line of its own: each therapy once, as far as any chart knows it.
std::vector<EventRow> rowsOfLines(const ChartContent& content, bool inDays) {
    std::map<std::size_t, const ChartLine*> longest;
    for (const ChartSpec& chart : content.charts) {
        for (const ChartLine& line : chart.pinned) {
            if (!line.therapy) continue;
            const ChartLine*& best = longest[*line.therapy];
            if (!best || best->trajectory.horizon() < line.trajectory.horizon()) best = &line;
        }
    }
    std::vector<EventRow> rows;
    for (const auto& [therapy, line] : longest)
        if (!line->trajectory.events().empty()) rows.push_back(rowOf(line->look, line->trajectory, inDays));
    return rows;
}

}  // namespace

std::vector<EventRow> eventRows(const ChartContent& content, bool inDays) {
    if (content.looks.empty()) return rowsOfLines(content, inDays);
    std::vector<EventRow> rows;
    const std::size_t count = std::min(content.looks.size(), content.run.therapies.size());
    for (std::size_t i = 0; i < count; ++i) {
        if (!content.looks[i].shown || content.run.therapies[i].events().empty()) continue;
        rows.push_back(rowOf(content.looks[i], content.run.therapies[i], inDays));
    }
    return rows;
}

std::optional<double> nextEvent(const std::vector<EventRow>& rows, double hours, bool forward) {
    std::optional<double> best;
    for (const EventRow& row : rows) {
        for (const EventMark& mark : row.marks) {
            const bool beyond = forward ? mark.hours > hours + 1e-9 : mark.hours < hours - 1e-9;
            if (!beyond) continue;
            if (!best || (forward ? mark.hours < *best : mark.hours > *best)) best = mark.hours;
        }
    }
    return best;
}

}  // namespace theca::app
