#pragma once

#include <QLocale>

#include "app/explore/side_pages.h"
#include "app/explore/view_commands.h"
#include "tests/app/window_fixture.h"

namespace theca::app {

/// A scenario that can be simulated and has a control for every number a card can show.
inline Scenario fullScenario() {
    Scenario full = usual();
    full.therapies[0].oral[0].missed = {4};
    Pump& pump = *full.therapies[2].pump;
    pump.program.push_back({Hours(30), MicrogramsPerDay(250)});
    pump.boluses.push_back({Hours(20), Micrograms(25), Minutes(10)});
    pump.patientBoluses = PatientBoluses{};
    pump.patientBoluses->dose = Micrograms(5);
    pump.patientBoluses->over = Minutes(5);
    pump.patientBoluses->lockout = Hours(4);
    pump.patientBoluses->maxPerDay = 3;
    pump.patientBoluses->requests = {Hours(12)};
    pump.refills.push_back({Hours(10), Millilitres(20), pump.concentration, false});
    double from = 32;
    for (Fault fault : oneFaultOfEachKind()) {
        if (!std::holds_alternative<WrongRefill>(fault)) setTimes(fault, Hours(from), Hours(from + 2));
        if (auto* slipped = std::get_if<Migration>(&fault)) slipped->tip = levelNamed("L4");
        if (auto* wrong = std::get_if<WrongRefill>(&fault)) *wrong = {Hours(10), pump.concentration};
        if (auto* pocket = std::get_if<PocketFill>(&fault)) pocket->dose = Micrograms(500);
        pump.faults.push_back(fault);
        from += 4;
    }
    Therapy daily = usual().therapies[2];
    daily.name = plainText("Day and night");
    daily.pump->daySchedule = {{{22 * 60}, MicrogramsPerDay(260)}};
    full.therapies.push_back(std::move(daily));
    return full;
}

/// Opens everything of the left column that folds.
inline void unfoldCards(const MainWindow& window) {
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);  // cards that others have replaced
    for (QToolButton* button : window.therapies()->findChildren<QToolButton*>())
        if (button->isCheckable()) button->setChecked(true);
}

/// Opens everything of a window that folds.
inline void unfold(MainWindow& window) {
    unfoldCards(window);
    for (const PageOffer& offer : pageOffers()) window.views().showPage(offer.id);
    window.views().showCompare(true);
    window.views().showAxes(true);
    QCoreApplication::processEvents();
}

/// While it lives numbers are shown as in this language.
struct InLocale {
    explicit InLocale(const char* language) { QLocale::setDefault(QLocale(QLatin1String(language))); }
    ~InLocale() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
};

}  // namespace theca::app
