#pragma once

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <iterator>
#include <random>

#include "core/data/library.h"
#include "core/scenario/scenario_fields.h"

namespace theca::test {

/// Draws values along their tables of fields: every key there is, over the whole of what it may be, its ends and their
/// neighbours among them. What the rules between members and the pump make of it has to be asked.
class RandomScenario {
public:
    RandomScenario(const Library& library, std::uint64_t seed) : m_library(library), m_engine(seed) {}

    Scenario drawn() {
        Scenario scenario;
        draw(scenario, format::Free{});
        scenario.drug = std::next(m_library.drugs.begin(), static_cast<std::ptrdiff_t>(below(m_library.drugs.size())))->first;
        keepToDrug(scenario);
        for (Therapy& therapy : scenario.therapies) soften(therapy);
        return scenario;
    }

private:
    std::uint64_t below(std::uint64_t end) { return m_engine() % end; }
    bool one(std::uint64_t inHowMany) { return below(inHowMany) == 0; }
    double share() { return static_cast<double>(m_engine() >> 11U) / 9007199254740992.0; }

    template <format::Object T>
    void draw(T& object, format::Free) {
        format::forEach(format::fields<T>, [&]<class Field>(const Field& field) {
            constexpr bool isPins = Field::template is<&Scenario::pins>();
            constexpr bool isDrug = Field::template is<&Scenario::drug>();
            if constexpr (!isPins && !isDrug) member(object, field);
        });
    }
    template <class Owner, class Field>
    void member(Owner& owner, const Field& field) {
        const bool leftOut = field.presence != format::Presence::Required && one(2);
        if (leftOut)
            Field::of(owner) = Field::usual(owner);
        else
            draw(Field::of(owner), field.limits);
    }
    template <format::Row T>
    void draw(T& row, format::Free) {
        format::forEach(format::items<T>, [&](const auto& item) { member(row, item); });
    }
    template <class... Kinds>
    void draw(std::variant<Kinds...>& variant, format::Free) {
        const std::uint64_t which = below(sizeof...(Kinds));
        std::uint64_t place = 0;
        const auto drawIf = [&]<class Kind>(std::in_place_type_t<Kind>) {
            if (place++ == which) draw(variant.template emplace<Kind>(), format::Free{});
        };
        (drawIf(std::in_place_type<Kinds>), ...);
    }
    template <class T, class Limits>
    void draw(std::optional<T>& maybe, const Limits& limits) {
        draw(maybe.emplace(), limits);
    }
    template <class T, class Limits>
    void draw(std::vector<T>& list, const format::List<Limits>& limits) {
        list.resize(limits.least + below(3));
        for (T& entry : list) draw(entry, limits.each);
    }
    template <format::Number T>
    void draw(T& number, const format::Range& range) {
        number = T(within(range));
    }
    template <format::Whole T>
    void draw(T& number, const format::WholeRange& range) {
        const std::uint64_t most = std::min<std::uint64_t>(range.most, range.least + (one(4) ? 40 : 4));
        number = static_cast<T>(range.least + below(most - range.least + 1));
    }
    template <format::Enumeration T>
    void draw(T& choice, format::Free) {
        choice = static_cast<T>(below(names<T>.size()));
    }
    void draw(bool& flag, format::Free) { flag = one(2); }
    void draw(std::string& string, const format::Words&) { string = "words"; }
    void draw(std::string& string, const format::Pattern&) { string = "plasma"; }
    void draw(std::string& string, const format::OneOf& one) { string = one.names[below(one.names.size())]; }
    void draw(Text& text, const format::Words&) { text = plainText("words"); }
    void draw(Level& level, format::Free) { level = Level{static_cast<int>(below(levelCount))}; }
    void draw(std::optional<Level>& level, const format::OrElse&) {
        level.reset();
        if (!one(4)) draw(level.emplace(), format::Free{});
    }
    void draw(ClockTime& time, const format::Pattern&) { time.minutes = static_cast<int>(below(24 * 60)); }
    void draw(Axes& axes, const format::NamedRanges& ranges) {
        for (const auto& [name, range] : ranges.all) {
            const auto [low, high] = std::minmax({within(range), within(range)});
            axes[std::string(name)] = {low, high};
        }
    }
    void draw(Overrides& numbers, format::Free) {
        std::vector<ParameterInfo> all(allParameters().begin(), allParameters().end());
        for (const char* name : {"tone", "h_reflex"}) all.push_back(info(*ke0Named(name)));
        for (const ParameterInfo& about : all) {
            // None of the drugs drawn has tissue.
            if (about.id == ParameterId::tissueIn || about.id == ParameterId::tissueOut) continue;
            if (about.overridable && one(4)) numbers[about.id] = within({about.minimum, about.maximum, about.minimumExcluded});
        }
    }

    /// An end, its neighbour, the least number there is, or any: even, or even in its logarithm.
    double within(const format::Range& range) {
        const auto [low, high, lowExcluded] = range;
        const double least = lowExcluded ? std::nextafter(low, high) : low;
        switch (below(12)) {
            case 0:
                return least;
            case 1:
                return high;
            case 2:
                return std::nextafter(least, high);
            case 3:
                return std::nextafter(high, least);
            case 4:
            case 5:
            case 6:
                return std::clamp(low + (high - low) * share(), least, high);
            default:
                const double small = std::max(least, 1e-6 * high);
                return small > 0 ? std::clamp(small * std::pow(high / small, share()), least, high) : least;
        }
    }

    /// Takes out what the drug does not have.
    void keepToDrug(Scenario& scenario) {
        const Drug& drug = m_library.drugs.at(scenario.drug);
        std::erase_if(scenario.patient.parameters, [&](const auto& one) {
            return !drug.has(one.first) && !m_library.physiology.parameters.contains(one.first);
        });
        if (!drug.hasOralRoute())
            for (Therapy& therapy : scenario.therapies) therapy.oral.clear();
    }

    /// What rules between members and the pump's flow would refuse almost always is drawn anew to what may pass.
    void soften(Therapy& therapy) {
        for (OralCourse& course : therapy.oral) {
            if (course.doses > 1 && course.interval == Hours(0)) course.interval = Hours(within({0.01, 8784}));
            course.missed.assign(one(3) ? 1 : 0, 1);
            course.doubled.assign(one(3) && course.doses > 1 ? 1 : 0, 2);
        }
        if (!therapy.pump) return;
        Pump& pump = *therapy.pump;
        pump.fill = Millilitres(std::min(pump.fill.number(), pump.reservoir.number()));
        for (Refill& refill : pump.refills)
            refill.fill = Millilitres(std::min(refill.fill.number(), pump.reservoir.number()));
        for (Fault& fault : pump.faults) {
            const Hours from = beginningOf(fault), until = endOf(fault).value_or(from);
            setTimes(fault, std::min(from, until), std::max(from, until));
        }
        for (RateStep& step : pump.program) step.rate = rateFor(pump);
        for (ClockRate& step : pump.daySchedule) step.rate = rateFor(pump);
        std::sort(pump.program.begin(), pump.program.end(),
                  [](const RateStep& a, const RateStep& b) { return a.from < b.from; });
    }
    /// One that the pump can run at with its first fill.
    MicrogramsPerDay rateFor(const Pump& pump) {
        constexpr double slowest = 0.048, fastest = 24;  // mL/day
        if (one(4)) return MicrogramsPerDay(0);
        const double highest = std::min(20'000.0, fastest * pump.concentration.number());
        const double lowest = std::min(highest, slowest * pump.concentration.number());
        return MicrogramsPerDay(std::clamp(lowest * std::pow(highest / lowest, share()), lowest, highest));
    }

    const Library& m_library;
    std::mt19937_64 m_engine;
};

}  // namespace theca::test
