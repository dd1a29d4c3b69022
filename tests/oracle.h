#pragma once

#include <cmath>
#include <map>
#include <utility>
#include <vector>

#include "core/model/individual.h"
#include "core/model/regimen.h"
#include "core/scenario/scenario.h"

/// An independent second implementation of the model: the right-hand side written flux by flux from docs/model.md,
/// advanced by a Taylor series with halving and doubling of the step, in any number type. Does not use modes, symmetry
/// or the program's own model; takes only the person's numbers and the inputs.
namespace theca::oracle {

template <class Real>
class Oracle {
public:
    using Vector = std::vector<Real>;

    Oracle(const Individual& person, const Drug& drug, CsfModel structure) : m_person(person), m_structure(structure) {
        m_csf = structure == CsfModel::Levels ? levelCount + 1 : 1;
        for (std::size_t i = 0; i < drug.sites.size(); ++i) {
            const bool levels = structure == CsfModel::Levels;
            if (!levels && !drug.sites[i].inOnePool) continue;
            const SiteParameters& own = person.effect->sites[i];
            m_sites.push_back({levels ? drug.sites[i].level.index : 0, Real(own.ke0.number()), own.followsPlasma()});
        }
        if (person.tissue) m_tissues = structure == CsfModel::Levels ? levelCount : 1;
    }

    static constexpr std::size_t gut = 0, depot = 1, plasma = 2, peripheral = 3, firstCsf = 4;
    std::size_t site(std::size_t index) const { return firstCsf + m_csf + index; }
    /// What follows plasma for a site; stays 0 where plasma has no effect of its own.
    std::size_t plasmaSite(std::size_t index) const { return site(m_sites.size()) + index; }
    std::size_t tissue(std::size_t index) const { return plasmaSite(m_sites.size()) + index; }
    std::size_t size() const { return tissue(m_tissues) + 1; }
    std::size_t eliminated() const { return size() - 1; }

    Real volume(std::size_t csf) const {
        if (m_structure == CsfModel::OnePool) return Real(m_person.onePoolV.number());
        if (csf < levelCount) return Real(m_person.canal[csf].volume.number());
        return Real(m_person.cranialVolume.number());
    }

    /// µg in all the tissue behind the fluid.
    Real inTissue(const Vector& state) const {
        Real sum(0);
        for (std::size_t i = 0; i < m_tissues; ++i) sum += state[tissue(i)];
        return sum;
    }

    Real concentration(const Vector& state, std::size_t csf) const { return state[firstCsf + csf] / volume(csf); }
    Real plasmaConcentration(const Vector& state) const { return state[plasma] / Real(m_person.Vc.number()); }

    /// dA/dt without inputs, flux by flux.
    Vector slope(const Vector& a) const {
        Vector d(size(), Real(0));
        const auto flow = [&d](std::size_t from, std::size_t to, const Real& amount) {
            d[from] -= amount;
            d[to] += amount;
        };
        const Real cp = plasmaConcentration(a);
        if (m_person.absorption) flow(gut, plasma, Real(m_person.absorption->ka.number()) * a[gut]);
        flow(depot, plasma, Real(m_person.depotKa.number()) * a[depot]);
        flow(plasma, eliminated(), Real(m_person.CL.number()) * cp);
        if (m_person.peripheral) {
            const Real back = a[peripheral] / Real(m_person.peripheral->Vp.number());
            flow(plasma, peripheral, Real(m_person.peripheral->Q.number()) * (cp - back));
        }
        const Real kp(m_person.Kp);
        for (std::size_t i = 0; i < m_csf; ++i) {
            Real clearance;
            if (m_structure == CsfModel::OnePool)
                clearance = Real(m_person.onePoolCL.number());
            else if (i < levelCount)
                clearance = Real(m_person.k.number()) * volume(i);
            else
                clearance = Real(m_person.csfProduction.number());
            flow(firstCsf + i, plasma, clearance * (concentration(a, i) - kp * cp));
        }
        for (std::size_t i = 0; i + 1 < m_csf; ++i) {
            flow(firstCsf + i, firstCsf + i + 1, dispersion(i) * (concentration(a, i) - concentration(a, i + 1)));
        }
        for (std::size_t i = 0; i < m_tissues; ++i) {
            flow(firstCsf + i, tissue(i), Real(m_person.tissue->in.number()) * a[firstCsf + i]);
            flow(tissue(i), firstCsf + i, Real(m_person.tissue->out.number()) * a[tissue(i)]);
        }
        for (std::size_t i = 0; i < m_sites.size(); ++i) {
            d[site(i)] = m_sites[i].ke0 * (concentration(a, static_cast<std::size_t>(m_sites[i].csf)) - a[site(i)]);
            if (m_sites[i].followsPlasma) d[plasmaSite(i)] = m_sites[i].ke0 * (cp - a[plasmaSite(i)]);
        }
        return d;
    }

    /// Change of the state per µg that enters at an entry.
    Vector spread(const Entry& entry) const {
        Vector share(size(), Real(0));
        if (entry.place == Entry::Place::Gut) share[gut] = 1;
        if (entry.place == Entry::Place::Depot) share[depot] = 1;
        if (entry.place == Entry::Place::Gut || entry.place == Entry::Place::Depot) return share;
        if (m_structure == CsfModel::OnePool || entry.place == Entry::Place::Tip) {
            share[firstCsf + (m_structure == CsfModel::OnePool ? 0 : static_cast<std::size_t>(entry.level.index))] = 1;
            return share;
        }
        Real half = Real(entry.mixing.value_or(m_person.bolusMixingVolume).number()) / 2;
        Real canal(0);
        for (std::size_t i = 0; i < levelCount; ++i) canal += volume(i);
        if (2 * half > canal) half = canal / 2;  // no more than there is
        const auto at = static_cast<std::size_t>(entry.level.index);
        const Real leftDown = fill(share, at, -1, half);
        const Real leftUp = fill(share, at, +1, half);
        if (leftDown > 0) continueFrom(share, at, +1, half, leftDown);
        if (leftUp > 0) continueFrom(share, at, -1, half, leftUp);
        for (Real& part : share) part /= 2 * half;
        return share;
    }

    /// The state after `hours` with a constant inflow.
    Vector advance(const Vector& state, const Vector& inflow, const Real& hours) {
        const auto key = std::make_pair(hours, inflow);
        auto found = m_cache.find(key);
        if (found == m_cache.end()) found = m_cache.emplace(key, propagator(inflow, hours)).first;
        const std::size_t n = size();
        Vector next(n, Real(0));
        for (std::size_t i = 0; i < n; ++i) {
            for (std::size_t j = 0; j < n; ++j) next[i] += found->second[i][j] * state[j];
            next[i] += found->second[i][n];
        }
        return next;
    }

private:
    using Matrix = std::vector<Vector>;

    struct Site {
        int csf;
        Real ke0;
        bool followsPlasma;
    };

    /// D in the middle of a level: from D_sac at the sacral end it grows with the square of the way.
    Real mixing(std::size_t level) const {
        Real length(0);
        Real way(0);
        for (std::size_t i = 0; i < levelCount; ++i) {
            const Real height(m_person.canal[i].height.number());
            if (i < level) way += height;
            if (i == level) way += height / 2;
            length += height;
        }
        const Real sac(m_person.mixing.sac.number());
        const Real neck(m_person.mixing.neck.number());
        return sac + (neck - sac) * (way / length) * (way / length);
    }

    Real dispersion(std::size_t i) const {
        const auto half = [&](std::size_t j) {
            const Real h(m_person.canal[j].height.number());
            return h / 2 / (Real(m_person.canal[j].volume.number()) / h * mixing(j));
        };
        const bool last = i + 1 == levelCount;
        if (mixing(i) == 0 || (!last && mixing(i + 1) == 0)) return Real(0);
        Real conductance = 1 / (last ? half(i) : Real(half(i) + half(i + 1)));
        const auto& narrowing = m_person.narrowing;
        if (narrowing && narrowing->level.index == static_cast<int>(i)) conductance *= Real(narrowing->factor);
        return conductance;
    }

    /// Distributes `amount` mL of mixing volume over levels in one direction from the middle of level `at`; returns the
    /// rest.
    Real fill(Vector& share, std::size_t at, int way, Real amount) const {
        Real room = volume(at) / 2;
        for (int i = static_cast<int>(at); i >= 0 && i < levelCount && amount > 0; i += way) {
            if (i != static_cast<int>(at)) room = volume(static_cast<std::size_t>(i));
            const Real part = amount < room ? amount : room;
            share[firstCsf + static_cast<std::size_t>(i)] += part;
            amount -= part;
        }
        return amount;
    }

    /// The same from further on, past the `done` mL already filled in that direction.
    void continueFrom(Vector& share, std::size_t at, int way, Real done, Real amount) const {
        Vector both(size(), Real(0));
        fill(both, at, way, done + amount);
        Vector before(size(), Real(0));
        fill(before, at, way, done);
        for (std::size_t i = 0; i < share.size(); ++i) share[i] += both[i] - before[i];
    }

    Matrix product(const Matrix& a, const Matrix& b) const {
        const std::size_t n = a.size();
        Matrix c(n, Vector(n, Real(0)));
        for (std::size_t i = 0; i < n; ++i) {
            for (std::size_t k = 0; k < n; ++k) {
                if (a[i][k] == 0) continue;
                for (std::size_t j = 0; j < n; ++j) c[i][j] += a[i][k] * b[k][j];
            }
        }
        return c;
    }

    /// exp of [K r; 0 0]·hours: Taylor series over a step with norm below 1/2, then doublings.
    Matrix propagator(const Vector& inflow, const Real& hours) const {
        const std::size_t n = size();
        Matrix m(n + 1, Vector(n + 1, Real(0)));
        Real norm(0);
        for (std::size_t j = 0; j < n; ++j) {
            Vector unit(n, Real(0));
            unit[j] = 1;
            const Vector column = slope(unit);
            Real sum(0);
            for (std::size_t i = 0; i < n; ++i) {
                m[i][j] = column[i] * hours;
                sum += m[i][j] < 0 ? Real(-m[i][j]) : m[i][j];
            }
            if (sum > norm) norm = sum;
        }
        int doublings = 0;
        for (; norm > Real(0.5); norm /= 2) ++doublings;
        Real scale(1);
        for (int i = 0; i < doublings; ++i) scale /= 2;
        for (std::size_t i = 0; i < n; ++i) m[i][n] = inflow[i] * hours;
        for (Vector& row : m) {
            for (Real& entry : row) entry *= scale;
        }
        return doubled(taylor(m), doublings);
    }

    Matrix taylor(const Matrix& m) const {
        Matrix sum = identity(m.size());
        Matrix term = identity(m.size());
        for (int order = 1; order <= m_order; ++order) {
            term = product(term, m);
            for (std::size_t i = 0; i < m.size(); ++i) {
                for (std::size_t j = 0; j < m.size(); ++j) {
                    term[i][j] /= order;
                    sum[i][j] += term[i][j];
                }
            }
        }
        return sum;
    }

    Matrix doubled(Matrix m, int times) const {
        for (int i = 0; i < times; ++i) m = product(m, m);
        return m;
    }

    static Matrix identity(std::size_t n) {
        Matrix m(n, Vector(n, Real(0)));
        for (std::size_t i = 0; i < n; ++i) m[i][i] = 1;
        return m;
    }

    const Individual& m_person;
    CsfModel m_structure;
    std::size_t m_csf = 0;
    std::size_t m_tissues = 0;
    std::vector<Site> m_sites;
    int m_order = sizeof(Real) > 16 ? 36 : 18;
    std::map<std::pair<Real, Vector>, Matrix> m_cache;
};

/// Runs inputs through an oracle and reports the state at each of `times` (rising), after events there.
template <class Real, class Report>
void run(Oracle<Real>& oracle, const Inputs& inputs, const std::vector<double>& times, Report report) {
    std::map<double, bool> marks;  // time → report there
    for (const Deposit& deposit : inputs.deposits) marks[deposit.at.number()];
    for (const Inflow& inflow : inputs.inflows) {
        marks[inflow.from.number()];
        marks[inflow.until.number()];
    }
    for (const double time : times) marks[time] = true;

    using Vector = typename Oracle<Real>::Vector;
    Vector state(oracle.size(), Real(0));
    double now = 0;
    for (const auto& [time, wanted] : marks) {
        if (time > times.back()) break;
        Vector flow(oracle.size(), Real(0));
        for (const Inflow& inflow : inputs.inflows) {
            if (!(inflow.from.number() <= now && now < inflow.until.number())) continue;
            const Vector share = oracle.spread(inflow.into);
            for (std::size_t i = 0; i < flow.size(); ++i) flow[i] += Real(inflow.rate.number()) * share[i];
        }
        if (time > now) state = oracle.advance(state, flow, Real(time) - Real(now));
        for (const Deposit& deposit : inputs.deposits) {
            if (deposit.at.number() != time) continue;
            const Vector share = oracle.spread(deposit.into);
            for (std::size_t i = 0; i < state.size(); ++i) state[i] += Real(deposit.amount.number()) * share[i];
        }
        now = time;
        if (wanted) report(time, state);
    }
}

}  // namespace theca::oracle
