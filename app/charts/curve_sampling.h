#pragma once

#include <QPointF>
#include <array>
#include <functional>
#include <memory>
#include <span>
#include <vector>

#include "app/charts/axis_scale.h"
#include "core/model/signal.h"

namespace theca::app {

/// Values at many times: hours do not fall, one value per time. NaN if there is none.
using Sampler = std::function<void(std::span<const double> hours, std::span<double> values)>;

/// A curve's exact value at one time.
struct Sample {
    double hours = 0;
    double value = 0;

    bool operator==(const Sample&) const = default;
};

/// A curve to be sampled: where it may jump, and over which times.
struct CurveSource {
    Sampler sample;
    std::vector<double> breaks;  ///< times at which it jumps or turns, rising
    double horizon = 0;          ///< values exist on [0, horizon]

    /// Identifies the curve; sources without a run are equal to no other.
    std::shared_ptr<const void> run = {};
    Signal signal = {};
    double factor = 1;
    bool isSame(const CurveSource& other) const {
        return run && run == other.run && signal == other.signal && factor == other.factor;
    }
    Sampler sampleBreaks = {};  ///< at some of `breaks`, nearly as exact and much quicker; empty: as `sample`
};

/// First samples: a point every few pixels and, closer and closer, just after each break; at a break the value before
/// and the value after. Enough to know how high a curve goes.
std::vector<Sample> firstLook(const CurveSource& source, std::array<double, 2> range, double pixels);

/// The highest (or lowest) value near samples, searched between them too; NaN if no sample has a value.
Sample extremeOf(const CurveSource& source, const std::vector<Sample>& samples, bool highest);

/// How hours and values become pixels.
struct PixelMap {
    std::array<double, 2> range{0, 1};
    Scale scale;
    double width = 1;
    double height = 1;

    double x(double hours) const { return (hours - range[0]) / (range[1] - range[0]) * width; }
    double y(double value) const { return height * (1 - scale.fraction(value)); }

    bool operator==(const PixelMap&) const = default;
};

/// Adds points until straight lines between them are within a quarter pixel of the curve. Every point is exact.
std::vector<Sample> refined(const CurveSource& source, std::vector<Sample> samples, const PixelMap& map);

/// Drops points that make no visible difference: those within a tenth of a pixel of the line between kept ones, and,
/// where many share a pixel column, all but its lowest and highest. The kept points are as exact as before.
std::vector<Sample> thinned(const std::vector<Sample>& samples, const PixelMap& map);

}  // namespace theca::app
