#pragma once

#include <algorithm>
#include <boost/numeric/odeint/integrate/integrate_times.hpp>
#include <boost/numeric/odeint/stepper/dense_output_runge_kutta.hpp>
#include <boost/numeric/odeint/stepper/generation.hpp>
#include <boost/numeric/odeint/stepper/runge_kutta_dopri5.hpp>
#include <chrono>
#include <cmath>
#include <functional>
#include <map>
#include <set>
#include <utility>
#include <vector>

#include "core/model/regimen.h"
#include "tests/bench/equations.h"
#include "tests/bench/measured.h"
#include "tests/bench/work.h"

namespace theca::bench {

/// A part of a plan without a jump: what is added at its start, what flows in, and the rows in it.
struct PlanStretch {
    double from = 0;
    double until = 0;
    std::size_t firstRow = 0;
    std::size_t endRow = 0;
    std::vector<std::pair<std::size_t, double>> deposits;  ///< state, µg
    std::size_t into = 0;
    double inflow = 0;  ///< µg/h
};

inline std::size_t placeOf(const Entry& entry, CsfModel structure) {
    demand(entry.place != Entry::Place::Around, "the rival mixes no bolus");
    if (entry.place == Entry::Place::Gut) return 0;
    if (entry.place == Entry::Place::Depot) return 1;
    return 4 + (structure == CsfModel::OnePool ? 0 : static_cast<std::size_t>(entry.level.index));
}

inline std::vector<PlanStretch> planOf(const Work& work, const Inputs& inputs) {
    constexpr double sameMoment = 1e-10;  // h
    const double horizon = work.horizon().number();
    std::set<double> breaks{0};
    for (const Deposit& deposit : inputs.deposits) breaks.insert(deposit.at.number());
    for (const Inflow& inflow : inputs.inflows) breaks.insert({inflow.from.number(), inflow.until.number()});
    std::vector<PlanStretch> plan;
    for (const double at : breaks) {
        if (at < horizon) plan.push_back({at, horizon, 0, work.rows, {}, 0, 0});
    }
    for (std::size_t i = 1; i < plan.size(); ++i) {
        const double row = std::ceil((plan[i].from - sameMoment) / work.step.number());
        plan[i - 1].until = plan[i].from;
        plan[i - 1].endRow = plan[i].firstRow = static_cast<std::size_t>(row);
    }
    for (PlanStretch& stretch : plan) {
        for (const Deposit& deposit : inputs.deposits) {
            if (deposit.at.number() != stretch.from) continue;
            stretch.deposits.emplace_back(placeOf(deposit.into, work.structure), deposit.amount.number());
        }
        for (const Inflow& inflow : inputs.inflows) {
            if (inflow.from.number() > stretch.from || inflow.until.number() <= stretch.from) continue;
            demand(stretch.inflow == 0, "the rival knows one inflow at a time");
            stretch.into = placeOf(inflow.into, work.structure);
            stretch.inflow = inflow.rate.number();
        }
    }
    return plan;
}

/// The amounts in compartments in every row, µg; effect sites µg/mL.
using Amounts = std::map<std::size_t, std::vector<double>>;

struct Accuracy {
    double absolute = 0;  ///< µg, µg/mL
    double relative = 0;
    bool dense = true;  ///< dense output; else a step ends at every row
};

/// Boost.odeint's dopri5 over a plan, restarted at every jump; one state per row.
template <class Equations>
class Rival {
public:
    using State = typename Equations::State;

    Rival(const Work& work, std::vector<PlanStretch> plan) : m_work(work), m_plan(std::move(plan)), m_rows(work.rows) {}

    const std::vector<State>& rows() const { return m_rows; }

    void run(const Individual& person, const Accuracy& tolerance) {
        Equations equations(person, *m_work.drug);
        if (tolerance.dense) {
            runDense(equations, tolerance);
        } else {
            runToRows(equations, tolerance);
        }
    }

    /// The largest error of the amounts, each compartment in units of its own peak.
    double distance(const Amounts& right) const {
        double worst = 0;
        for (const auto& [c, amounts] : right) {
            double peak = 0, most = 0;
            for (std::size_t i = 0; i < m_rows.size(); ++i) {
                peak = std::max(peak, std::abs(amounts[i]));
                most = std::max(most, std::abs(m_rows[i][c] - amounts[i]));
            }
            if (most > 0) worst = std::max(worst, most / peak);
        }
        return worst;
    }

    /// The fastest settings with an error of at most `error` of the peak.
    Accuracy tuned(const Individual& person, const Amounts& right, double error) {
        Accuracy best;
        double bestTime = 1e9;
        for (const bool dense : {true, false}) {
            for (const double share : {1e-6, 1e-4, 1e-2, 1.0}) {
                const Accuracy one = loosest(person, right, error, share, dense);
                const double time = quickest(person, one);
                if (time < bestTime) bestTime = time, best = one;
            }
        }
        return best;
    }

private:
    double hours(std::size_t row) const { return static_cast<double>(row) * m_work.step.number(); }

    void enter(Equations& equations, const PlanStretch& stretch, State& state) const {
        for (const auto& [place, amount] : stretch.deposits) state[place] += amount;
        equations.setInflow(stretch.into, stretch.inflow);
    }

    /// Steps may end after a jump: the state at the jump is interpolated by the dense output.
    void runDense(Equations& equations, const Accuracy& tolerance) {
        namespace odeint = boost::numeric::odeint;
        auto stepper =
            odeint::make_dense_output(tolerance.absolute, tolerance.relative, odeint::runge_kutta_dopri5<State>());
        State state{};
        double firstStep = 1e-3;
        for (const PlanStretch& stretch : m_plan) {
            enter(equations, stretch, state);
            std::size_t row = stretch.firstRow;
            if (row < stretch.endRow && hours(row) <= stretch.from) m_rows[row++] = state;
            stepper.initialize(state, stretch.from, firstStep);
            bool first = true;
            while (stepper.current_time() < stretch.until) {
                stepper.do_step(std::ref(equations));
                if (first) firstStep = stepper.current_time() - stretch.from;
                first = false;
                for (; row < stretch.endRow && hours(row) <= stepper.current_time(); ++row) {
                    stepper.calc_state(hours(row), m_rows[row]);
                }
            }
            stepper.calc_state(stretch.until, state);
            for (; row < stretch.endRow; ++row) m_rows[row] = state;
        }
    }

    void runToRows(Equations& equations, const Accuracy& tolerance) {
        namespace odeint = boost::numeric::odeint;
        auto stepper =
            odeint::make_controlled(tolerance.absolute, tolerance.relative, odeint::runge_kutta_dopri5<State>());
        State state{};
        double wanted = 1e-3;
        for (const PlanStretch& stretch : m_plan) {
            enter(equations, stretch, state);
            stepper.reset();
            double now = stretch.from;
            const auto goTo = [&](double until) {
                while (now < until) {
                    double step = std::min(wanted, until - now);
                    const double asked = step;
                    const bool last = asked == until - now;
                    if (stepper.try_step(std::ref(equations), state, now, step) != odeint::success) {
                        wanted = step;
                        continue;
                    }
                    wanted = asked < wanted ? std::max(wanted, step) : step;
                    if (last) now = until;
                }
            };
            for (std::size_t row = stretch.firstRow; row < stretch.endRow; ++row) {
                goTo(std::min(hours(row), stretch.until));
                m_rows[row] = state;
            }
            goTo(stretch.until);
        }
    }

    Accuracy loosest(const Individual& person, const Amounts& right, double error, double share, bool dense) {
        double good = -13, bad = -1;  // powers of ten
        const auto at = [&](double power) { return Accuracy{share * std::pow(10, power), std::pow(10, power), dense}; };
        for (int turn = 0; turn < 12; ++turn) {
            const double middle = (good + bad) / 2;
            run(person, at(middle));
            (distance(right) <= error ? good : bad) = middle;
        }
        return at(good);
    }

    double quickest(const Individual& person, const Accuracy& tolerance) {
        double least = 1e9;
        for (int turn = 0; turn < 5; ++turn) {
            const auto begin = std::chrono::steady_clock::now();
            run(person, tolerance);
            least = std::min(least, std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count());
        }
        return least;
    }

    const Work& m_work;
    std::vector<PlanStretch> m_plan;
    std::vector<State> m_rows;
};

}  // namespace theca::bench
