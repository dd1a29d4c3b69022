#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "core/data/drug.h"
#include "core/data/physiology.h"
#include "core/scenario/scenario.h"

namespace theca {

/// The parameters in which virtual people with this drug may differ, in the order of their random streams; the ke0s of
/// the first two sites have places in the middle, further ones come last [docs/model.md, M12].
std::vector<ParameterId> variedParameters(const Drug& drug);

/// The virtual people of a patient. Parameters are log-normal around the patient's own values, which are the medians,
/// independent of one another and kept inside their limits. Person `index` depends only on seed and index, bit for bit
/// the same on every compiler and in any order.
class People {
public:
    People(const Drug& drug, const Physiology& physiology, const Patient& patient, const Population& population);

    /// One person as a patient, to be simulated, shown or saved like any other.
    Patient person(std::uint64_t index) const;
    /// The parameters in which they differ here, …
    std::vector<ParameterId> varied() const;
    /// … and the values of one of them for person(first), person(first + 1), …
    void draw(std::size_t varied, std::uint64_t first, std::span<double> values) const;
    /// The median person: the patient, with the medians of the preset where the patient has no value of their own.
    const Patient& median() const { return m_median; }

private:
    /// A parameter that varies here.
    struct Varied {
        ParameterId id;
        std::uint32_t stream;
        double median;
        double sigma;  ///< standard deviation of its logarithm
        double lowest;
        double highest;
    };

    Patient m_median;
    std::uint64_t m_seed;
    std::vector<Varied> m_varied;
};

}  // namespace theca
