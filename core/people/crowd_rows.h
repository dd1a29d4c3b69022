#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "core/model/read_out.h"
#include "core/model/signal.h"
#include "core/people/crowd_block.h"

namespace theca {

/// What is sampled of a crowd, when, and what all its people share of the way there: breaks, steps and what enters.
/// All signals are offered; hours do not fall.
class CrowdPlan {
public:
    CrowdPlan(const Crowd& crowd, std::vector<Signal> signals, std::span<const double> hours);

    /// Rows that are computed together; a piece begins at a multiple of it. No number depends on the pieces before.
    static constexpr std::size_t piece = 32;

    const CrowdQuestion& question() const { return m_question; }
    const std::vector<Signal>& signals() const { return m_signals; }
    std::span<const double> hours() const { return m_hours; }

private:
    friend class CrowdRun;

    struct Amount {
        std::size_t entry;
        double amount;  ///< µg, or µg/h
    };
    struct Segment {
        double from;
        double length;  ///< lengths that differ by rounding are the same
        std::vector<Amount> deposits;
        std::vector<Amount> inflows;
    };
    struct Row {
        std::size_t segment;
        double tau;   ///< since the segment's start
        double step;  ///< since the row before; 0 where the row is computed from `tau`
    };
    struct Therapy {
        std::vector<Segment> segments;
        std::vector<Row> rows;
        std::vector<double> tolerance;  ///< factor of EC50 in each row
    };
    /// Where a signal comes from.
    struct Source {
        std::size_t node;
        std::size_t reference;
        const ReadOut* readOut;  ///< null for a concentration
    };

    std::size_t entryOf(const Entry& entry);
    Therapy planned(const Crowd& crowd, std::size_t therapy);
    void planRows(Therapy& therapy) const;

    std::vector<Signal> m_signals;
    std::span<const double> m_hours;
    CrowdQuestion m_question;
    std::vector<Source> m_sources;
    std::vector<Therapy> m_therapies;
    Sensitivity m_shared;  ///< gamma and floor are the same for all
};

/// A block of people on its way through one therapy.
class CrowdRun {
public:
    CrowdRun(const CrowdPlan& plan, const CrowdBlock& block) : m_plan(&plan), m_block(&block) {}

    /// Signal s of person i in row `from` + r goes to values[(r · signals + s) · stride + i]. `from` begins a piece and
    /// is not before what was asked last, `until` is in it.
    void rows(std::size_t therapy, std::size_t from, std::size_t until, double* values, std::size_t stride);

private:
    void start(std::size_t therapy);
    void enter(std::size_t segment);
    void leave();
    std::size_t alive(double tau) const;

    const CrowdPlan* m_plan;
    const CrowdBlock* m_block;
    std::size_t m_therapy = static_cast<std::size_t>(-1);
    std::size_t m_segment = 0;
    std::vector<double> m_amounts;  ///< [exponent] at the segment's start, over what the inflow leads to
    std::vector<double> m_inflow;   ///< [exponent] of the inflow, over the rate
    std::vector<double> m_slowest;  ///< [exponent] rate of all the people
    double m_length = -1;
    double m_step = -1;
    std::vector<double> m_overLength;  ///< [exponent] decay over m_length
    std::vector<double> m_overStep;    ///< and over m_step
};

}  // namespace theca
