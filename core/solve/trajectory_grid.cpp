#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>
#include <vector>

#include "core/solve/blend.h"
#include "core/solve/plain_walk.h"
#include "core/solve/trajectory.h"

namespace theca {

namespace {

/// A row this little before a dose counts as at the dose, h: i·step is rounded.
constexpr double sameMoment = 1e-10;

/// What an exponential has fallen to adds nothing to sixteen digits of what it was.
constexpr double dead = -40;

/// Powers of every e^{exponent·step}, a block of rows long.
class Powers {
public:
    Powers(std::span<const double> exponents, double step) : m_block(exponents.size()) {
        m_powers.resize(exponents.size() * blendWidth);
        for (std::size_t e = 0; e < exponents.size(); ++e) {
            double* power = m_powers.data() + e * blendWidth;
            power[0] = 1;
            for (std::size_t half = 1; half < blendWidth; half *= 2) {
                const double factor = decayed(exponents[e] * step * static_cast<double>(half));
                for (std::size_t i = 0; i < half; ++i) power[half + i] = power[i] * factor;
            }
            m_block[e] = decayed(exponents[e] * step * static_cast<double>(blendWidth));
        }
    }

    const double* data() const { return m_powers.data(); }
    /// Over a whole block.
    double block(std::size_t exponent) const { return m_block[exponent]; }

private:
    /// No denormal numbers.
    static double decayed(double x) { return x < 2 * dead ? 0 : std::exp(x); }

    std::vector<double> m_powers;
    std::vector<double> m_block;
};

/// Writes stretch after stretch onto the grid.
class GridWriter {
public:
    GridWriter(const PlainResponse& response, double step, std::size_t count, std::span<double> out)
        : m_response(response),
          m_step(step),
          m_count(count),
          m_out(out),
          m_decays(response.exponents()),
          m_powers(response.exponents(), step),
          m_begun(response.size()),
          m_now(response.size()),
          m_width(static_cast<std::size_t>(response.shown().rows())),
          m_some(m_width * blendWidth),
          m_peaks(m_width),
          m_from(m_width) {}

    /// Rows `first` to `end` of a stretch, the first `tau` hours after its start.
    void write(const PlainWalk& walk, std::size_t first, std::size_t end, double tau) {
        const double* decay = m_decays.over(tau);
        bool same = !m_until.empty();
        for (std::size_t e = 0; e < m_now.size(); ++e) {
            const double amplitude = walk.amplitudes()[e];
            same = same && (amplitude == 0) == (m_begun[e] == 0);
            m_begun[e] = amplitude;
            m_now[e] = amplitude * decay[e];
        }
        if (!same) listTerms();
        std::copy(m_begin.begin(), m_begin.end(), m_from.begin());
        for (std::size_t row = first; row < end; row += blendWidth) {
            block(walk.steady(), row, std::min(blendWidth, end - row), tau + static_cast<double>(row - first) * m_step);
            for (std::size_t e = 0; e < m_now.size(); ++e) m_now[e] *= m_powers.block(e);
        }
    }

    /// Of each compartment, among the first rows of blocks.
    std::span<const double> peaks() const { return m_peaks; }

private:
    /// What each row shows of the exponentials there are.
    void listTerms() {
        m_terms.clear();
        m_begin.clear();
        m_until.clear();
        for (std::size_t c = 0; c < m_width; ++c) {
            m_begin.push_back(m_terms.size());
            for (std::size_t e = 0; e < m_begun.size(); ++e) {
                const double shown = m_response.shown()(static_cast<Eigen::Index>(c), static_cast<Eigen::Index>(e));
                if (shown != 0 && m_begun[e] != 0) m_terms.push_back({e, shown});
            }
            m_until.push_back(m_terms.size());
        }
    }

    void block(const PlainResponse::Steady& steady, std::size_t row, std::size_t rows, double tau) {
        const std::span<const double> exponents = m_response.exponents();
        std::size_t alive = 0;
        while (alive < m_now.size() && (m_now[alive] == 0 || exponents[alive] * tau <= dead)) ++alive;
        for (std::size_t c = 0; c < m_width; ++c) {
            while (m_from[c] < m_until[c] && m_terms[m_from[c]].exponential < alive) ++m_from[c];
        }
        const Blend what{m_powers.data(), m_now.data(),       m_width, m_terms.data(), m_from.data(),
                         m_until.data(),  steady.shown.data()};
        if (rows == blendWidth) {
            blend(what, m_out.data() + row, m_count);
        } else {
            blend(what, m_some.data(), blendWidth);
            for (std::size_t c = 0; c < m_width; ++c)
                std::copy_n(m_some.data() + c * blendWidth, rows, m_out.data() + c * m_count + row);
        }
        for (std::size_t c = 0; c < m_width; ++c) m_peaks[c] = std::max(m_peaks[c], m_out[c * m_count + row]);
    }

    const PlainResponse& m_response;
    double m_step;
    std::size_t m_count;
    std::span<double> m_out;
    Decays m_decays;
    Powers m_powers;
    std::vector<double> m_begun;  ///< amplitudes at the start of the stretch
    std::vector<double> m_now;
    std::size_t m_width;
    std::vector<double> m_some;
    std::vector<double> m_peaks;
    std::vector<BlendTerm> m_terms;
    std::vector<std::size_t> m_begin;  ///< of each row, its first term
    std::vector<std::size_t> m_from;   ///< the first that is still alive
    std::vector<std::size_t> m_until;
};

/// The first row at or after `hours`.
std::size_t rowAt(double hours, double step, std::size_t count) {
    const double row = std::ceil((hours - sameMoment) / step);
    return row <= 0 ? 0 : std::min(count, static_cast<std::size_t>(row));
}

/// Compartments whose peak is the measure of an error in any of them: gut, depot, plasma with its periphery, CSF,
/// effect sites.
std::size_t spaceOf(const Model& model, int compartment) {
    if (compartment <= model.depot()) return static_cast<std::size_t>(compartment);
    if (compartment == model.plasma() || compartment == model.peripheral()) return 2;
    return compartment <= model.cranial() ? 3 : 4;
}

/// Whether no terms were so much larger than what they add up to that less than twelve digits are left.
bool keepsDigits(const Model& model, const Eigen::VectorXd& terms, std::span<const double> peaks) {
    constexpr double mostGrowth = 2000;
    std::array<double, 5> peak{};
    std::array<double, 5> largest{};
    for (int c = 0; c < static_cast<int>(terms.size()); ++c) {
        const std::size_t space = spaceOf(model, c);
        if (!(terms(c) <= largest.at(space))) largest.at(space) = terms(c);
        peak.at(space) = std::max(peak.at(space), peaks[static_cast<std::size_t>(c)]);
    }
    for (std::size_t space = 0; space < peak.size(); ++space) {
        if (!(largest.at(space) <= mostGrowth * peak.at(space))) return false;
    }
    return true;
}

}  // namespace

void Trajectory::onGrid(Hours step, std::size_t count, std::span<double> amounts) const {
    assert(amounts.size() == m_model->compartments().size() * count);
    const PlainResponse response(*m_model);
    PlainWalk walk(*m_model, response, m_course->inputs);
    GridWriter writer(response, step.number(), count, amounts);
    const std::vector<double>& breaks = m_course->breaks;
    std::size_t first = 0;
    for (std::size_t i = 0; i < breaks.size(); ++i) {
        const bool last = i + 1 == breaks.size();
        walk.enter(breaks[i], last ? 0 : breaks[i + 1] - breaks[i]);
        const std::size_t end = last ? count : rowAt(breaks[i + 1], step.number(), count);
        const double tau = std::max(0.0, static_cast<double>(first) * step.number() - breaks[i]);
        if (end > first) writer.write(walk, first, end, tau);
        first = std::max(first, end);
    }
    if (!keepsDigits(*m_model, walk.largestTerms(), writer.peaks())) onGridBySegments(step, count, amounts);
}

void Trajectory::onGridBySegments(Hours step, std::size_t count, std::span<double> amounts) const {
    const auto& compartments = m_model->compartments();
    const ModalSystem& modal = m_model->modal();
    Eigen::VectorXd states;
    for (std::size_t i = 0; i < count; ++i) {
        const double hours = static_cast<double>(i) * step.number();
        const Segment& segment = solution().segments[segmentAt(std::min(hours + sameMoment, m_horizon.number()))];
        const double tau = std::max(0.0, hours - segment.from());
        segment.states(modal, tau, states);
        const Eigen::VectorXd concentrations = modal.output * states;
        for (std::size_t c = 0; c < compartments.size(); ++c) {
            const double volume = compartments[c].volume.number();
            const double value = concentrations(static_cast<Eigen::Index>(c)) * (volume > 0 ? volume : 1);
            amounts[c * count + i] = std::max(0.0, value);
        }
        amounts[static_cast<std::size_t>(m_model->gut()) * count + i] = segment.source(modal, 0, tau);
        amounts[static_cast<std::size_t>(m_model->depot()) * count + i] = segment.source(modal, 1, tau);
    }
}

}  // namespace theca
