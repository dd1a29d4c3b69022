#pragma once

#include <cstddef>
#include <vector>

#include "core/people/crowd.h"

namespace theca {

/// What is asked of people: concentrations at these compartments, of what enters there.
struct CrowdQuestion {
    std::vector<int> nodes;
    std::vector<Entry> entries;
    bool anyInflow = false;
    bool anyReadOut = false;
    double horizon = 0;  ///< h
};

/// Some people as sums of exponentials, side by side: number (…) of person i at [(…) · size + i]. What enters adds
/// `gains` to amounts that decay with `rates`; a concentration is their sum with `weights`.
struct CrowdBlock {
    static constexpr std::size_t size = 64;

    std::size_t first = 0;        ///< number of the first person
    std::size_t count = 0;        ///< of people; the last ones of a block may be nobody
    std::size_t exponents = 0;    ///< all but the last `modes` decay slowly; those are in the order of their rates
    std::vector<double> rates;    ///< [exponent] 1/h, < 0
    std::vector<double> gains;    ///< [entry · exponents + exponent]
    std::vector<double> weights;  ///< [node · exponents + exponent] 1/mL
    std::vector<double> ec50;     ///< µg/mL, not tolerant; none without read-outs
    std::vector<double> scoreBaseline;
    std::vector<std::size_t> odd;  ///< people whose exponentials cannot be told apart: numbers in the crowd, rising
};

/// Brings people into that form.
class CrowdSolver {
public:
    CrowdSolver(const Crowd& crowd, CrowdQuestion question);

    const CrowdQuestion& question() const { return m_question; }
    /// Exponentials of one person: 0 where all are odd (the fluid takes nothing from plasma: Kp = 0).
    std::size_t exponents() const { return m_isPlain ? m_sources.size() + m_followers.size() + m_places.size() : 0; }
    /// The people from `first` on.
    CrowdBlock solve(std::size_t first) const;

private:
    struct Work;
    void layOutLane(std::size_t lane, const std::vector<std::vector<double>>& drawn, std::size_t column,
                    CrowdBlock& block, Work& work) const;
    void fillMatrix(std::size_t lane, Work& work) const;
    void fillRows(std::size_t lane, Work& work) const;
    bool finishLane(std::size_t lane, std::size_t column, CrowdBlock& block, Work& work) const;
    bool isWanted(ParameterId id) const;

    const Crowd& m_crowd;
    CrowdQuestion m_question;
    bool m_isPlain = true;
    std::vector<int> m_places;           ///< compartments that exchange, in the order of the matrix
    std::vector<std::size_t> m_placeOf;  ///< of a compartment
    std::vector<std::size_t> m_sources;  ///< of Network::sources, those something enters
    std::vector<std::size_t> m_followers;
    std::vector<int> m_observed;  ///< exchanging compartments that are asked for or followed
};

}  // namespace theca
