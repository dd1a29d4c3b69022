#pragma once

#include <cstddef>
#include <vector>

#include "core/people/fast/people_block.h"
#include "core/people/fast/sampling_plan.h"

namespace theca {

/// Computes a block of people through a therapy, segment by segment, and samples its rows [docs/people.md, 8]. Plan and
/// block must outlive it.
class BlockSampler {
public:
    BlockSampler(const SamplingPlan& plan, const PeopleBlock& block) : m_plan(&plan), m_block(&block) {}

    /// Signal s of person i in row `from` + r goes to values[(r · signals + s) · stride + i]. A chunk starts at `from`
    /// and includes or ends at `until`. Ask for chunks in order: an earlier one starts the therapy again.
    void sample(std::size_t therapy, std::size_t from, std::size_t until, double* values, std::size_t stride);

private:
    struct Scratch;
    void startTherapy(std::size_t therapy);
    void enterSegment(std::size_t segment);
    void leaveSegment();
    std::size_t significant(double tau) const;
    void findSteady(Scratch& scratch) const;
    void findConcentrations(const SamplingPlan::Row& row, Scratch& scratch);
    void writeSignals(std::size_t row, const Scratch& scratch, double* values, std::size_t stride) const;

    const SamplingPlan* m_plan;
    const PeopleBlock* m_block;
    std::size_t m_therapy = SamplingPlan::none;
    std::size_t m_segment = 0;
    /// [exponential] At the start of the segment: the amplitude minus the one the inflow tends to.
    std::vector<double> m_excess;
    /// [exponential] Minus the amplitude the inflow tends to: inflow · gain/rate.
    std::vector<double> m_steady;
    std::vector<double> m_slowest;     ///< [exponential] its slowest rate among the people of the block
    double m_length = -1;              ///< h
    double m_step = -1;                ///< h
    std::vector<double> m_overLength;  ///< [exponential] e^(rate · m_length)
    std::vector<double> m_overStep;    ///< [exponential] e^(rate · m_step)
};

}  // namespace theca
