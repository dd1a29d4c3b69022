#pragma once

#include <functional>
#include <optional>
#include <vector>

#include "core/base/result.h"
#include "core/data/library.h"
#include "core/model/signal.h"
#include "core/people/percentiles.h"
#include "core/people/population_options.h"
#include "core/scenario/scenario.h"

/// A scenario simulated for all its virtual people (`scenario.population`, at least one): person i of
/// core/people/people.h gets every therapy. This is the only door: core/people/plain_people.h defines the numbers,
/// core/people/fast computes them faster (docs/people.md). They are the same for any number of threads.
namespace theca {

/// Percentiles of one signal over people, one entry per time; in the unit of Trajectory::value. NaN if the signal is
/// not offered.
struct Band {
    std::vector<double> p5;
    std::vector<double> p25;
    std::vector<double> p50;
    std::vector<double> p75;
    std::vector<double> p95;

    /// Appends the percentiles of the next time.
    void add(const Percentiles& next);

    bool operator==(const Band&) const = default;
};

/// What is drawn: 5–95 %, 25–75 % and the median, at `hours`.
struct PopulationBands {
    int people = 0;
    std::vector<double> hours;
    std::vector<Signal> which;
    std::vector<std::vector<Band>> therapies;  ///< [therapy][signal], in the order of scenario and `which`

    bool operator==(const PopulationBands&) const = default;
};

/// Bands of some signals at some times (h, not falling, 0 … horizon). Errors are those of `problems`, or "stopped".
Result<PopulationBands> populationBands(const Scenario& scenario, const Library& library,
                                        const std::vector<Signal>& which, const std::vector<double>& hours,
                                        const PopulationOptions& options = {});

/// Receives the percentiles of all signals at one time of one therapy; returns false to end the work.
using PopulationRows =
    std::function<bool(std::size_t therapy, std::size_t time, const std::vector<Percentiles>& which)>;

/// The same row by row, in the order of therapies and times, without storing them.
Result<bool> populationRows(const Scenario& scenario, const Library& library, const std::vector<Signal>& which,
                            const std::vector<double>& hours, const PopulationOptions& options,
                            const PopulationRows& rows);

/// Exposure at one place over people [docs/model.md, M11]: µg/mL, µg·h/mL.
struct PlaceFigures {
    Percentiles cmax{};
    Percentiles auc{};
    Percentiles cavg{};

    bool operator==(const PlaceFigures&) const = default;
};

/// What one therapy brings to some places, over people.
struct PeopleExposure {
    std::vector<PlaceFigures> places;
    std::optional<Percentiles> hoursAboveEC50;  ///< none without an effect model

    bool operator==(const PeopleExposure&) const = default;
};

/// The same of every therapy.
struct PopulationExposure {
    int people = 0;
    std::vector<Signal> places;
    std::vector<PeopleExposure> therapies;

    bool operator==(const PopulationExposure&) const = default;
};

/// From the exact extremes, integrals and crossings of each person (core/solve/exposure.h), at `places`
/// (concentrations). Errors are those of `problems`, or "stopped".
Result<PopulationExposure> populationExposure(const Scenario& scenario, const Library& library,
                                              const std::vector<Signal>& places, const PopulationOptions& options = {});

struct TherapyFigures {
    PlaceFigures plasma;
    PlaceFigures csfL3;
    PlaceFigures csfL1;
    std::optional<Percentiles> hoursAboveEC50;  ///< none without an effect model

    bool operator==(const TherapyFigures&) const = default;
};

/// populationExposure at the places of a summary.
Result<std::vector<TherapyFigures>> populationFigures(const Scenario& scenario, const Library& library,
                                                      const PopulationOptions& options = {});

}  // namespace theca
