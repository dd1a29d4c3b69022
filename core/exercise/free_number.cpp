#include "core/exercise/free_number.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <concepts>

#include "core/base/number_text.h"
#include "core/scenario/unit_of.h"

namespace theca {

namespace {

using Kind = FreeNumber::Kind;

/// What somebody who plans a therapy chooses.
bool isChosen(const FieldId& field) {
    static const std::array chosen = {
        idOf<&OralCourse::dose>(),
        idOf<&OralCourse::start>(),
        idOf<&OralCourse::interval>(),
        idOf<&OralCourse::doses>(),
        idOf<&Injection::dose>(),
        idOf<&Injection::at>(),
        idOf<&Injection::level>(),
        idOf<&Pump::concentration>(),
        idOf<&Pump::tip>(),
        idOf<&RateStep::from>(),
        idOf<&RateStep::rate>(),
        idOf<&ClockRate::rate>(),
        idOf<&PumpBolus::at>(),
        idOf<&PumpBolus::dose>(),
        idOf<&PatientBoluses::dose>(),
        idOf<&PatientBoluses::lockout>(),
        idOf<&PatientBoluses::maxPerDay>(),
        idOf<&Refill::at>(),
        idOf<&Refill::concentration>(),
    };
    return std::find(chosen.begin(), chosen.end(), field) != chosen.end();
}

/// Walks a therapy along its tables of fields and shows every number that may be free to `Visit`: a function of the
/// number as it is described and of the way to change it.
template <class Visit>
class Walk {
public:
    Walk(Scenario& scenario, Visit visit) : m_horizon(scenario.horizon.number()), m_visit(visit) {
        m_steps.push_back({idOf<&Scenario::therapies>(), {}});
        for (std::size_t i = 0; i < scenario.therapies.size(); ++i) {
            m_therapy = i;
            m_steps.back().index = i;
            part(scenario.therapies[i], format::Free{});
        }
    }

private:
    template <format::Object T>
    void part(T& object, format::Free) {
        if constexpr (std::same_as<T, OralCourse>) m_doses = dosesWithin(object);
        format::forEach(format::fields<T>, [&]<class Field>(const Field& field) {
            m_steps.push_back({idOf<T>(field.key), {}});
            part(Field::of(object), field.limits);
            m_steps.pop_back();
        });
    }
    template <format::Object T, class Limits>
    void part(std::vector<T>& list, const format::List<Limits>& limits) {
        for (std::size_t i = 0; i < list.size(); ++i) {
            m_steps.back().index = i;
            part(list[i], limits.each);
        }
        m_steps.back().index.reset();
    }
    template <format::Object T>
    void part(std::optional<T>& maybe, format::Free free) {
        if (maybe) part(*maybe, free);
    }
    template <format::Number T>
    void part(T& number, const format::Range& limits) {
        format::Range range = limits;
        if (std::same_as<T, Hours>) range.highest = std::min(range.highest, m_horizon);
        show(Kind::Real, unitOf<T>, range, format::numberOf(number), [&](double value) { number = T(value); });
    }
    template <format::Whole T>
    void part(T& number, const format::WholeRange& limits) {
        format::Range range{static_cast<double>(limits.least), static_cast<double>(limits.most), false};
        if (m_steps.back().field == idOf<&OralCourse::doses>()) range.highest = std::min(range.highest, m_doses);
        show(Kind::Whole, {}, range, static_cast<double>(number),
             [&](double value) { number = static_cast<T>(value); });
    }
    void part(Level& level, format::Free) {
        show(Kind::Level, {}, {0, levelCount - 1, false}, level.index,
             [&](double value) { level.index = static_cast<int>(value); });
    }
    template <class T, class Limits>
    void part(T&, const Limits&) {}

    template <class Set>
    void show(Kind kind, std::string_view unit, format::Range limits, double value, Set set) {
        if (!isChosen(m_steps.back().field)) return;
        m_visit(FreeNumber{pathText(), m_steps, m_therapy, kind, unit, limits, value}, set);
    }
    /// How many doses of a course fall into the run.
    double dosesWithin(const OralCourse& course) const {
        const double interval = course.interval.number();
        return interval > 0 ? std::max(1.0, std::ceil((m_horizon - course.start.number()) / interval)) : 1;
    }
    std::string pathText() const {
        std::string text;
        for (const FieldStep& step : m_steps) {
            text.append(text.empty() ? "" : "/").append(step.field.key);
            if (step.index) text.append("/").append(std::to_string(*step.index));
        }
        return text;
    }

    double m_horizon;
    double m_doses = 1;
    Visit m_visit;
    std::size_t m_therapy = 0;
    std::vector<FieldStep> m_steps;
};

}  // namespace

std::vector<FreeNumber> freeNumbers(const Scenario& scenario) {
    std::vector<FreeNumber> found;
    Scenario copy = scenario;
    Walk(copy, [&found](const FreeNumber& number, const auto&) { found.push_back(number); });
    return found;
}

void setNumber(Scenario& scenario, const FreeNumber& number, double value) {
    Walk(scenario, [&](const FreeNumber& here, const auto& set) {
        if (here.steps == number.steps) set(value);
    });
}

std::string valueText(const FreeNumber& number, double value, int digits) {
    if (number.kind == Kind::Level) return std::string(levelName(Level{static_cast<int>(value)}));
    return plain(value, digits);
}

}  // namespace theca
