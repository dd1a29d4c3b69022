#pragma once

#include <algorithm>
#include <array>
#include <cstddef>

#include "core/model/individual.h"
#include "core/scenario/scenario.h"

namespace theca::bench {

/// The right-hand side of docs/model.md, written by hand for speed: fixed sizes, a band of rate constants for the
/// canal, no branch. Independent of the program's own model. The state is in the order of Model::compartments(): µg,
/// and µg/mL in the followers.
template <std::size_t Csf, std::size_t Followers>
class Equations {
public:
    static constexpr std::size_t gut = 0, depot = 1, plasma = 2, peripheral = 3, csf = 4;
    static constexpr std::size_t followers = csf + Csf;
    static constexpr std::size_t size = followers + Followers;
    using State = std::array<double, size>;

    Equations(const Individual& person, const Drug& drug);

    /// A constant inflow from now on.
    void setInflow(std::size_t into, double ratePerHour) {
        m_into = into;
        m_inflow = ratePerHour;
    }

    void operator()(const State& x, State& slope, double) const {
        const double inPlasma = x[plasma];
        // Beyond the ends are other compartments, whose rate is set to 0.
        for (std::size_t i = 0; i < Csf; ++i) {
            const double* a = &x[csf + i];
            slope[csf + i] = m_down[i] * a[-1] + m_own[i] * a[0] + m_up[i] * a[1] + m_in[i] * inPlasma;
        }
        slope[gut] = -m_ka * x[gut];
        slope[depot] = -m_depotKa * x[depot];
        slope[plasma] = m_ka * x[gut] + m_depotKa * x[depot] - m_lost * inPlasma + m_back * x[peripheral] + drained(x);
        slope[peripheral] = m_forth * inPlasma - m_back * x[peripheral];
        for (std::size_t f = 0; f < Followers; ++f) {
            slope[followers + f] = m_rate[f] * (m_share[f] * x[m_from[f]] - x[followers + f]);
        }
        slope[m_into] += m_inflow;
    }

private:
    /// What the CSF gives to plasma; four sums at once, so that none waits for another.
    double drained(const State& x) const {
        std::array<double, 4> sums{};
        std::size_t i = 0;
        for (; i + 4 <= Csf; i += 4) {
            for (std::size_t j = 0; j < 4; ++j) sums[j] += m_out[i + j] * x[csf + i + j];
        }
        for (; i < Csf; ++i) sums[0] += m_out[i] * x[csf + i];
        return (sums[0] + sums[1]) + (sums[2] + sums[3]);
    }

    double volume(std::size_t i) const { return m_volumes[i]; }
    void connect(std::size_t lower, double conductance);
    void follow(std::size_t follower, std::size_t from, double share, double rate);

    double m_ka, m_depotKa, m_lost, m_forth, m_back;  ///< 1/h
    /// 1/h: from the level below, own, from above; from plasma, to plasma.
    std::array<double, Csf> m_down{}, m_own{}, m_up{}, m_in{}, m_out{};
    std::array<double, Csf> m_volumes{};
    std::array<std::size_t, Followers> m_from{};
    std::array<double, Followers> m_share{}, m_rate{};
    std::size_t m_into = 0;
    double m_inflow = 0;
};

template <std::size_t Csf, std::size_t Followers>
Equations<Csf, Followers>::Equations(const Individual& p, const Drug& drug)
    : m_ka(p.absorption->ka.number()),
      m_depotKa(p.depotKa.number()),
      m_lost((p.CL.number() + p.peripheral->Q.number()) / p.Vc.number()),
      m_forth(p.peripheral->Q.number() / p.Vc.number()),
      m_back(p.peripheral->Q.number() / p.peripheral->Vp.number()) {
    constexpr bool onePool = Csf == 1;
    for (std::size_t i = 0; i < Csf; ++i) {
        const bool cranial = i + 1 == Csf;
        m_volumes[i] = onePool ? p.onePoolV.number() : cranial ? p.cranialVolume.number() : p.canal[i].volume.number();
        const double clearance = onePool   ? p.onePoolCL.number()
                                 : cranial ? p.csfProduction.number()
                                           : p.k.number() * m_volumes[i];
        m_out[i] = clearance / m_volumes[i];
        m_in[i] = clearance * p.Kp / p.Vc.number();
        m_own[i] = -m_out[i];
        m_lost += m_in[i];
    }
    const auto half = [&p](std::size_t i) {
        const double height = p.canal[i].height.number();
        return height / 2 / (p.canal[i].volume.number() / height);
    };
    double length = 0;
    for (const LevelAnatomy& level : p.canal) length += level.height.number();
    double middle = p.canal[0].height.number() / 2;
    double resistance = 0;  // of the lower half level, with its mixing
    for (std::size_t i = 0; i + 1 < Csf; ++i) {
        if (i == 0) resistance = half(0) / p.mixing.at(middle / length).number();
        double above = 0;
        if (i + 2 < Csf) {
            middle += (p.canal[i].height.number() + p.canal[i + 1].height.number()) / 2;
            above = half(i + 1) / p.mixing.at(middle / length).number();
        }
        connect(i, 1 / (resistance + above));
        resistance = above;
    }
    std::size_t follower = 0;
    std::array<std::size_t, 8> siteAt{};
    std::size_t plasmaAt = 0;  // what follows plasma for tone
    for (std::size_t s = 0; s < drug.sites.size(); ++s) {
        if (onePool && !drug.sites[s].inOnePool) continue;
        const std::size_t place = onePool ? 0 : static_cast<std::size_t>(drug.sites[s].level.index);
        siteAt[s] = followers + follower;
        follow(follower++, csf + place, 1 / volume(place), p.effect->sites[s].ke0.number());
        const bool sharesPlasma = s > 0 && drug.sites[s].ke0 == drug.sites[s - 1].ke0;
        if (!p.effect->sites[s].followsPlasma() || sharesPlasma) continue;
        plasmaAt = followers + follower;
        follow(follower++, plasma, 1 / p.Vc.number(), p.effect->sites[s].ke0.number());
    }
    for (const ReadOut& readOut : drug.readOuts) {
        if (readOut.kind != ReadOutKind::Withdrawal) continue;
        follow(follower++, siteAt[readOut.site], 1, 1 / p.effect->withdrawalTimeConstant->number());
        if (plasmaAt > 0) follow(follower++, plasmaAt, 1, 1 / p.effect->withdrawalTimeConstant->number());
    }
}

template <std::size_t Csf, std::size_t Followers>
void Equations<Csf, Followers>::connect(std::size_t lower, double conductance) {
    const std::size_t upper = lower + 1;
    m_own[lower] -= conductance / volume(lower);
    m_down[upper] += conductance / volume(lower);
    m_own[upper] -= conductance / volume(upper);
    m_up[lower] += conductance / volume(upper);
}

template <std::size_t Csf, std::size_t Followers>
void Equations<Csf, Followers>::follow(std::size_t follower, std::size_t from, double share, double rate) {
    m_from.at(follower) = from;
    m_share.at(follower) = share;
    m_rate.at(follower) = rate;
}

/// Tablets in the one-pool model: 8 states.
using OnePoolEquations = Equations<1, 5>;
/// All levels: 35 states.
using LevelEquations = Equations<27, 6>;

}  // namespace theca::bench
