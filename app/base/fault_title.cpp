#include "app/base/fault_title.h"

#include <QCoreApplication>

#include "app/base/display.h"
#include "app/base/number_text.h"
#include "core/base/overloaded.h"

namespace theca::app {

namespace {

struct Faults {
    Q_DECLARE_TR_FUNCTIONS(Faults)
};
struct EventText {
    Q_DECLARE_TR_FUNCTIONS(EventText)
};

}  // namespace

QString faultTitle(const Fault& fault) {
    return std::visit(Overloaded{[](const Occlusion&) { return Faults::tr("Kinked catheter"); },
                                 [](const Stall&) { return Faults::tr("Pump standstill"); },
                                 [](const Disconnection&) { return Faults::tr("Disconnected catheter"); },
                                 [](const Leak&) { return Faults::tr("Leak"); },
                                 [](const Migration&) { return Faults::tr("Tip slips"); },
                                 [](const WrongRefill&) { return Faults::tr("Wrong refill"); },
                                 [](const PocketFill&) { return Faults::tr("Filled beside the pump"); }},
                      fault);
}

QString faultText(const Fault& fault) {
    return std::visit(
        Overloaded{[](const Leak& leak) {
                       return EventText::tr("Leak of %1 %").arg(tickText(100 * leak.fraction, 0, QLocale()));
                   },
                   [](const Migration& slipped) {
                       return slipped.tip ? EventText::tr("Tip slipped to %1").arg(levelText(*slipped.tip))
                                          : EventText::tr("Tip slipped out of the canal");
                   },
                   [&fault](const auto&) { return faultTitle(fault); }},
        fault);
}

}  // namespace theca::app
