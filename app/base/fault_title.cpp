#include "app/base/fault_title.h"

#include <QCoreApplication>

#include "core/base/overloaded.h"

namespace theca::app {

namespace {

struct Faults {
    Q_DECLARE_TR_FUNCTIONS(Faults)
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

}  // namespace theca::app
