#pragma once

#include <cstddef>
#include <limits>
#include <span>
#include <vector>

#include "core/model/read_out.h"
#include "core/model/signal.h"
#include "core/people/fast/people_block.h"
#include "core/people/fast/population_model.h"

namespace theca {

/// What is sampled for all people, when, and from which inputs. Inputs are the same for all, so this is planned once
/// [docs/people.md, 8]. A row is one time of one therapy. All signals are offered; hours do not fall.
class SamplingPlan {
public:
    /// `hours` must outlive it.
    SamplingPlan(const PopulationModel& population, std::vector<Signal> signals, std::span<const double> hours);

    /// Number of rows sampled together; chunks start at its multiples, and no number depends on the chunks before.
    static constexpr std::size_t chunk = 32;
    static constexpr std::size_t none = std::numeric_limits<std::size_t>::max();

    struct Amount {
        std::size_t entry;  ///< index in BlockRequest::entries
        double amount;      ///< µg at once, or µg/h
    };
    /// From one break of the inputs to the next.
    struct Segment {
        double from;    ///< h
        double length;  ///< h; lengths that are equal except for rounding are exactly equal
        std::vector<Amount> deposits;
        std::vector<Amount> inflows;
    };
    struct Row {
        std::size_t segment;
        double tau;   ///< h since the segment's start
        double step;  ///< h since the row before in the same segment and chunk; 0: there is none, start from `tau`
    };
    struct Therapy {
        std::vector<Segment> segments;
        std::vector<Row> rows;
        std::vector<double> tolerance;  ///< factor of EC50 in each row; empty without read-outs
    };
    /// What a signal is made from.
    struct Source {
        std::size_t node;        ///< index in BlockRequest::nodes
        /// The same for the slow average of a withdrawal index, for the compartment that follows plasma, and for the slow
        /// average of that; or none.
        std::size_t reference;
        std::size_t plasma;
        std::size_t plasmaReference;
        const ReadOut* readOut;  ///< null for a concentration
    };

    /// What the people must be solved for.
    const BlockRequest& request() const { return m_request; }
    const std::vector<Signal>& signals() const { return m_signals; }
    std::span<const double> hours() const { return m_hours; }
    const std::vector<Source>& sources() const { return m_sources; }
    const Therapy& therapy(std::size_t number) const { return m_therapies[number]; }

private:
    Source sourceOf(Signal signal, const PopulationModel& population);
    std::size_t nodeNumber(int node);
    std::size_t entryNumber(const Entry& entry);
    Therapy planned(const PopulationModel& population, std::size_t number);
    std::vector<Segment> segmentsOf(const Trajectory& median);
    std::vector<Row> rowsOf(const std::vector<Segment>& segments) const;

    std::vector<Signal> m_signals;
    std::span<const double> m_hours;
    BlockRequest m_request;
    std::vector<Source> m_sources;
    std::vector<Therapy> m_therapies;
};

}  // namespace theca
