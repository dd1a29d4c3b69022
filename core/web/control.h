#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/data/drug.h"
#include "core/scenario/field.h"
#include "core/scenario/scenario.h"

namespace theca::web {

/// The part of a number's limits that a slider covers.
struct SliderRange {
    double from = 0;
    double to = 1;
    bool logarithmic = false;
    bool zeroAtStart = false;  ///< logarithmic only: the leftmost position is 0

    bool operator==(const SliderRange&) const = default;
};

/// Something of a scenario that whoever opens a page may move.
struct Control {
    enum class Kind {
        Real,
        Whole,
        Level,  ///< the number is the level's index, 0 (S2) to 25 (C1)
        Flag,   ///< 0 or 1
    };

    std::string path;                    ///< as in a scenario's `lock`
    std::optional<std::size_t> therapy;  ///< none: it is the person's or the run's
    Kind kind = Kind::Real;
    std::string unit;   ///< as people read it; empty for numbers without
    std::string title;  ///< the symbol of a parameter; empty for what a page names itself, by the last key of the path
    format::Range limits;
    SliderRange slider;
    double value = 0;

    bool operator==(const Control&) const = default;
};

/// What a scenario's `lock` leaves open: the numbers of its therapies' plans, those of the person, and what the lock
/// names itself, in the order of the file. An empty lock leaves the plans and the person.
std::vector<Control> openControls(const Scenario& scenario, const Drug& drug);

/// Around a value: ten times less to ten times more, on ends of 1, 2 or 5 times a power of ten, within the limits; all
/// of the limits where they are not far apart.
SliderRange sliderRange(const format::Range& limits, double value, Control::Kind kind);

}  // namespace theca::web
