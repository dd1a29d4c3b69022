#include "app/learn/unlocked_place.h"

#include <QCoreApplication>
#include <algorithm>
#include <charconv>
#include <type_traits>
#include <variant>
#include <vector>

#include "app/therapies/member_spec.h"
#include "app/therapies/number_specs.h"

namespace theca::app {

namespace {

struct PlaceWords {
    Q_DECLARE_TR_FUNCTIONS(UnlockedControls)
};

using Path = std::vector<std::string>;

Path partsOf(const std::string& path) {
    Path parts;
    for (std::size_t from = 0; from <= path.size();) {
        const std::size_t cut = std::min(path.find('/', from), path.size());
        parts.push_back(path.substr(from, cut - from));
        from = cut + 1;
    }
    return parts;
}

template <class List>
auto* at(List& list, const std::string& part) {
    std::size_t index = 0;
    const auto [end, error] = std::from_chars(part.data(), part.data() + part.size(), index);
    const bool good = error == std::errc() && end == part.data() + part.size() && index < list.size();
    return good ? &list[index] : nullptr;
}

/// A member of what `find` returns: a pointer into a scenario, or null.
template <class Find, class Owner, class Member>
UnlockedPlace numberAt(NumberSpec spec, Find find, Member Owner::*member) {
    UnlockedPlace place;
    place.spec = std::move(spec);
    place.number = [find, member](const Scenario& s) {
        const Owner* owner = find(const_cast<Scenario&>(s));
        if constexpr (std::is_arithmetic_v<Member>)
            return owner ? static_cast<double>(owner->*member) : 0.0;
        else
            return owner ? (owner->*member).number() : 0.0;
    };
    place.setNumber = [find, member](Scenario& s, double value) {
        if (Owner* owner = find(s)) owner->*member = static_cast<Member>(value);
    };
    return place;
}

template <class Find, class Owner>
UnlockedPlace levelAt(const QString& label, const QString& tip, Find find, Level Owner::*member) {
    UnlockedPlace place;
    place.label = label;
    place.tip = tip;
    place.level = [find, member](const Scenario& s) {
        const Owner* owner = find(const_cast<Scenario&>(s));
        return owner ? owner->*member : Level();
    };
    place.setLevel = [find, member](Scenario& s, Level level) {
        if (Owner* owner = find(s)) owner->*member = level;
    };
    return place;
}

UnlockedPlace bridgeAt(const std::function<Pump*(Scenario&)>& find) {
    UnlockedPlace place;
    place.label = PlaceWords::tr("Bridge");
    place.tip = PlaceWords::tr(
        "After a refill of another strength the pump first gives what is left in its tubing at a rate that suits it.");
    place.flag = [find](const Scenario& s) {
        const Pump* pump = find(const_cast<Scenario&>(s));
        return pump && pump->bridge;
    };
    place.setFlag = [find](Scenario& s, bool on) {
        if (Pump* pump = find(s)) pump->bridge = on;
    };
    return place;
}

/// The end of a fault that lasts.
UnlockedPlace faultEnd(const std::function<Fault*(Scenario&)>& find, Hours horizon) {
    UnlockedPlace place;
    place.spec =
        timeOf(PlaceWords::tr("Repaired at"), PlaceWords::tr("When the pump gives again what it is told."), horizon);
    place.number = [find](const Scenario& s) {
        const Fault* fault = find(const_cast<Scenario&>(s));
        if (!fault) return 0.0;
        return std::visit(
            [](const auto& one) {
                if constexpr (requires { one.until; })
                    return one.until.number();
                else
                    return 0.0;
            },
            *fault);
    };
    place.setNumber = [find](Scenario& s, double value) {
        Fault* fault = find(s);
        if (!fault) return;
        std::visit(
            [value](auto& one) {
                if constexpr (requires { one.until; }) one.until = Hours(value);
            },
            *fault);
    };
    return place;
}

using Maybe = std::optional<UnlockedPlace>;

Maybe inCourse(const std::string& key, const std::function<OralCourse*(Scenario&)>& find) {
    if (key == "dose_mg") return numberAt(tabletDose(), find, &OralCourse::dose);
    if (key == "interval_h") return numberAt(tabletInterval(), find, &OralCourse::interval);
    if (key == "doses") return numberAt(tabletCount(), find, &OralCourse::doses);
    return std::nullopt;
}

Maybe inInjection(const std::string& key, const std::function<Injection*(Scenario&)>& find, Hours horizon) {
    if (key == "dose_ug") return numberAt(injectionDose(), find, &Injection::dose);
    if (key == "at_h")
        return numberAt(timeOf(PlaceWords::tr("Given at"), PlaceWords::tr("When it is injected."), horizon), find,
                        &Injection::at);
    if (key == "level")
        return levelAt(PlaceWords::tr("At level"), PlaceWords::tr("Where the needle reaches the canal."), find,
                       &Injection::level);
    return std::nullopt;
}

Maybe inPump(const Path& path, const std::function<Pump*(Scenario&)>& find, Hours horizon) {
    const std::string& key = path[3];
    if (path.size() == 4) {
        if (key == "tip_level")
            return levelAt(PlaceWords::tr("Catheter tip"), PlaceWords::tr("Where the catheter ends."), find,
                           &Pump::tip);
        if (key == "bridge") return bridgeAt(find);
        if (key == "concentration_ug_per_mL") return numberAt(pumpConcentration(), find, &Pump::concentration);
        return std::nullopt;
    }
    if (path.size() != 6) return std::nullopt;
    const std::string part = path[4], last = path[5];
    if (key == "program" && last == "rate_ug_per_day") {
        const std::function<RateStep*(Scenario&)> step = [find, part](Scenario& s) {
            return find(s) ? at(find(s)->program, part) : nullptr;
        };
        return numberAt(pumpRate(), step, &RateStep::rate);
    }
    if (key == "boluses" && last == "dose_ug") {
        const std::function<PumpBolus*(Scenario&)> bolus = [find, part](Scenario& s) {
            return find(s) ? at(find(s)->boluses, part) : nullptr;
        };
        NumberSpec spec = injectionDose();
        spec.label = PlaceWords::tr("Extra dose");
        return numberAt(spec, bolus, &PumpBolus::dose);
    }
    if (key == "faults" && last == "until_h")
        return faultEnd([find, part](Scenario& s) { return find(s) ? at(find(s)->faults, part) : nullptr; }, horizon);
    return std::nullopt;
}

Maybe inTherapy(const Path& path, Hours horizon) {
    const std::string therapy = path[1], key = path[2], part = path[3];
    const std::function<Therapy*(Scenario&)> whole = [therapy](Scenario& s) { return at(s.therapies, therapy); };
    if (key == "pump") {
        const std::function<Pump*(Scenario&)> pump = [whole](Scenario& s) {
            Therapy* one = whole(s);
            return one && one->pump ? &*one->pump : nullptr;
        };
        return inPump(path, pump, horizon);
    }
    if (path.size() != 5) return std::nullopt;
    if (key == "oral")
        return inCourse(path[4], [whole, part](Scenario& s) { return whole(s) ? at(whole(s)->oral, part) : nullptr; });
    if (key == "injections") {
        const auto find = [whole, part](Scenario& s) { return whole(s) ? at(whole(s)->injections, part) : nullptr; };
        return inInjection(path[4], find, horizon);
    }
    return std::nullopt;
}

/// Whether the place is really there: a level or number of a list that is long enough.
bool isThere(const std::string& path, const Scenario& scenario) {
    const Path parts = partsOf(path);
    const Therapy* therapy = at(scenario.therapies, parts[1]);
    if (!therapy) return false;
    if (parts[2] == "oral") return at(therapy->oral, parts[3]);
    if (parts[2] == "injections") return at(therapy->injections, parts[3]);
    if (!therapy->pump) return false;
    if (parts[3] == "program") return at(therapy->pump->program, parts[4]);
    if (parts[3] == "boluses") return at(therapy->pump->boluses, parts[4]);
    if (parts[3] == "faults") return at(therapy->pump->faults, parts[4]);
    return true;
}

}  // namespace

std::optional<UnlockedPlace> unlockedPlace(const std::string& path, const Scenario& scenario) {
    const Path parts = partsOf(path);
    if (path == "patient/creatinine_clearance_mL_per_min") {
        const std::function<Patient*(Scenario&)> patient = [](Scenario& s) { return &s.patient; };
        return numberAt(creatinineClearance(), patient, &Patient::creatinineClearance_mL_per_min);
    }
    if (parts.size() < 4 || parts[0] != "therapies") return std::nullopt;
    Maybe place = inTherapy(parts, scenario.horizon);
    return place && isThere(path, scenario) ? place : std::nullopt;
}

}  // namespace theca::app
