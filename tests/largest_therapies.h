#pragma once

#include <string>
#include <utility>
#include <vector>

#include "core/scenario/scenario.h"
#include "core/scenario/scenario_fields.h"

namespace theca {

/// Therapies of one kind of part each, with as many as a file may hold; named for the kind.
inline std::vector<std::pair<std::string, Therapy>> largestTherapies() {
    constexpr int events = static_cast<int>(format::mostEvents);
    Pump pump;
    pump.reservoir = pump.fill = Millilitres(100);
    pump.concentration = MicrogramsPerMillilitre(2000);
    pump.tip = Level{12};
    Therapy tablets, injections, program, refills, faults, boluses, courses;
    boluses.pump = faults.pump = refills.pump = program.pump = pump;
    tablets.oral = {{Milligrams(10), Hours(0), Hours(1.7), events, {}, {}}};
    for (int i = 0; i < events; ++i) {
        const Hours at(i * 1.7);
        injections.injections.push_back({Micrograms(50), at, Level{i % levelCount}});
        program.pump->program.push_back({at, MicrogramsPerDay(100 + i % 7)});
        refills.pump->refills.push_back({at, Millilitres(20), MicrogramsPerMillilitre(500), false});
        faults.pump->faults.push_back(Stall{at, at + Hours(0.5)});
        if (i % 2 == 0) boluses.pump->boluses.push_back({at, Micrograms(20), Minutes(5)});
        courses.oral.push_back({Milligrams(10), at, Hours(8), 1, {}, {}});  // one course a tablet
    }
    return {{"tablets", tablets}, {"injections", injections}, {"program", program}, {"refills", refills},
            {"faults", faults},   {"boluses", boluses},       {"courses", courses}};
}

}  // namespace theca
