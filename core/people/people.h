#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "core/data/drug.h"
#include "core/data/physiology.h"
#include "core/scenario/scenario.h"

namespace theca {

/// The parameters in which virtual people with this drug may differ, in the order of their streams of chance; the first
/// two ke0s of its sites have places in the middle, more of them come last [docs/model.md, M12].
std::vector<ParameterId> variedParameters(const Drug& drug);

/// The virtual people of a patient: parameters are log-normal around the patient's own, which is the median,
/// independent of one another and kept inside their limits. Person `index` depends on seed and index alone, bit
/// for bit the same on every compiler and in any order.
class People {
public:
    People(const Drug& drug, const Physiology& physiology, const Patient& patient, const Population& population);

    /// As a patient, to be simulated, shown or saved like any other.
    Patient person(std::uint64_t index) const;
    /// In which parameters they differ here, …
    std::vector<ParameterId> varied() const;
    /// … and the values of one of these, as person(first), person(first + 1), … have them.
    void draw(std::size_t varied, std::uint64_t first, std::span<double> values) const;
    /// The one around whom they vary: the patient, with what the preset says where the patient has no own number.
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
