#include "core/people/population.h"

#include <algorithm>
#include <cassert>
#include <limits>
#include <span>

#include "core/base/parallel.h"
#include "core/people/crowd.h"
#include "core/people/crowd_block.h"
#include "core/people/crowd_rows.h"
#include "core/people/passing_people.h"
#include "core/people/row_percentiles.h"
#include "core/solve/simulator.h"

namespace theca {

namespace {

constexpr std::size_t blocksAtOnce = 8;  ///< solved between two looks at the clock
constexpr std::size_t bytes = sizeof(double);

/// The signals of a row that are simulated: each once, and none that is not offered.
struct Columns {
    static constexpr std::size_t none = std::numeric_limits<std::size_t>::max();

    std::vector<Signal> simulated;
    std::vector<std::size_t> place;  ///< of each signal asked for

    Columns(const Model& model, const std::vector<Signal>& signals) {
        for (Signal signal : signals) {
            const bool isCsf = signal.kind == Signal::Kind::Csf || signal.kind == Signal::Kind::Cranial;
            if (isCsf && model.structure() == CsfModel::OnePool) signal = Signal::csf(Level{0});
            if (!model.offers(signal)) {
                place.push_back(none);
                continue;
            }
            const auto known = std::find(simulated.begin(), simulated.end(), signal);
            place.push_back(static_cast<std::size_t>(known - simulated.begin()));
            if (known == simulated.end()) simulated.push_back(signal);
        }
    }
};

/// Everything about the rows of a scenario; rows in the order of therapies and times: row = therapy · times + time.
struct Rows {
    Crowd crowd;
    Columns columns;
    CrowdPlan plan;
    CrowdSolver solver;

    Rows(const Scenario& scenario, const Library& library, const std::vector<Signal>& signals,
         const std::vector<double>& hours)
        : crowd(scenario, library),
          columns(crowd.median(), signals),
          plan(crowd, columns.simulated, hours),
          solver(crowd, plan.question()) {}

    std::size_t width() const { return columns.simulated.size(); }
    std::size_t times() const { return plan.hours().size(); }
    std::size_t count() const { return crowd.therapies() * times(); }

    /// Tells the percentiles of rows from `row` on, found[i · width + column]; false when `sink` is.
    bool deliver(std::size_t row, std::span<const Percentiles> found, const PopulationRows& sink) const {
        Percentiles nothing;
        nothing.fill(std::numeric_limits<double>::quiet_NaN());
        std::vector<Percentiles> signals(columns.place.size());
        const std::size_t many = width() == 0 ? count() : found.size() / width();
        for (std::size_t r = 0; r < many; ++r) {
            for (std::size_t i = 0; i < signals.size(); ++i) {
                const bool offered = columns.place[i] != Columns::none;
                signals[i] = offered ? found[r * width() + columns.place[i]] : nothing;
            }
            if (!sink((row + r) / times(), (row + r) % times(), signals)) return false;
        }
        return true;
    }

    /// Rows of one therapy that are computed together.
    struct Piece {
        std::size_t therapy;
        std::size_t from;   ///< in that therapy
        std::size_t until;  ///< in that therapy
        std::size_t row;    ///< of the first, in all
    };
    Piece pieceAt(std::size_t row) const {
        const std::size_t therapy = row / times();
        const std::size_t from = row % times() / CrowdPlan::piece * CrowdPlan::piece;
        return {therapy, from, std::min(times(), from + CrowdPlan::piece), therapy * times() + from};
    }

    /// A person who is simulated like any patient, over rows [from, until), of which `from` begins a piece: row r's
    /// signals are at values[(r − from) · width].
    void simulateAlone(std::size_t person, std::size_t from, std::size_t until, double* values) const {
        const auto model = crowd.model(person);
        std::vector<double> some;
        while (from < until) {
            const std::size_t therapy = from / times();
            const Trajectory trajectory = crowd.trajectory(model, therapy);
            for (; from < until && from / times() == therapy; from = pieceAt(from).row + CrowdPlan::piece) {
                const Piece piece = pieceAt(from);
                const std::size_t many = piece.until - piece.from;
                some.resize(many * width());
                trajectory.sample(columns.simulated, plan.hours().subspan(piece.from, many), some);
                for (std::size_t r = 0; r < many; ++r) {
                    for (std::size_t s = 0; s < width(); ++s) *values++ = some[s * many + r];
                }
                if (piece.until == times()) {
                    from = (therapy + 1) * times();
                    break;
                }
            }
        }
    }
};

/// All people, solved and kept; they go through the rows together, some rows at a time.
class KeptCrowd {
public:
    KeptCrowd(const Rows& rows, const PassCourse& course) : m_rows(rows), m_course(course) {}

    /// What that takes beside the people who are simulated alone.
    static std::size_t bytesOf(const Rows& rows) {
        const CrowdQuestion& question = rows.plan.question();
        const std::size_t numbers = rows.solver.exponents() * (5 + question.nodes.size() + question.entries.size()) + 2;
        return rows.crowd.count() * (numbers + CrowdPlan::piece * rows.width()) * bytes;
    }

    Result<bool> run(const PopulationRows& sink) {
        if (!solve()) return populationStopped();
        const std::size_t used = bytesOf(m_rows);
        const std::size_t most = m_course.options.mostBytes;
        const std::size_t aRow = m_odd.size() * m_rows.width() * bytes;
        const std::size_t spare = used < most ? most - used : 0;
        m_aloneAtOnce = aRow == 0 ? m_rows.count() : std::max<std::size_t>(1, spare / aRow);
        m_values.resize(CrowdPlan::piece * m_rows.width() * m_rows.crowd.count());
        const unsigned threads = std::max(1U, m_course.options.threads);
        m_parts = threads == 1 ? 1 : std::max<std::size_t>(1, 2 * threads / std::max<std::size_t>(1, m_rows.width()));
        m_percentiles.resize(m_rows.width() * m_parts);
        for (std::size_t row = 0; row < m_rows.count();) {
            const Rows::Piece piece = m_rows.pieceAt(row);
            if (!sample(piece) || !summarise(piece)) return populationStopped();
            if (!m_rows.deliver(piece.row, m_found, sink)) return populationStopped();
            row += piece.until - piece.from;
            tell(0.5 + 0.5 * static_cast<double>(row) / static_cast<double>(m_rows.count()));
        }
        return true;
    }

private:
    void tell(double share) const { m_course.tell(share); }

    bool solve() {
        const std::size_t blocks = (m_rows.crowd.count() + CrowdBlock::size - 1) / CrowdBlock::size;
        m_blocks.resize(blocks);
        for (std::size_t from = 0; from < blocks; from += blocksAtOnce) {
            const std::size_t until = std::min(blocks, from + blocksAtOnce);
            parallelFor(until - from, m_course.options.threads, [&](std::size_t i) {
                if (!m_course.stopped()) m_blocks[from + i] = m_rows.solver.solve((from + i) * CrowdBlock::size);
            });
            tell(0.5 * static_cast<double>(until) / static_cast<double>(blocks));
            if (m_course.stopped()) return false;
        }
        for (const CrowdBlock& block : m_blocks) {
            m_runs.emplace_back(m_rows.plan, block);
            m_odd.insert(m_odd.end(), block.odd.begin(), block.odd.end());
        }
        return true;
    }

    /// Values of one piece: row r's signal s of all people from values[(r · width + s) · people] on.
    bool sample(const Rows::Piece& piece) {
        const std::size_t people = m_rows.crowd.count();
        if (m_rows.solver.exponents() > 0) {
            parallelFor(m_runs.size(), m_course.options.threads, [&](std::size_t i) {
                if (m_course.stopped()) return;
                m_runs[i].rows(piece.therapy, piece.from, piece.until, m_values.data() + i * CrowdBlock::size, people);
            });
        }
        if (!m_odd.empty() && !sampleAlone(piece)) return false;
        const std::size_t cells = (piece.until - piece.from) * m_rows.width();
        for (std::size_t i = 0; i < m_odd.size(); ++i) {
            const double* own = m_alone.data() + i * m_aloneStride + (piece.row - m_aloneFrom) * m_rows.width();
            for (std::size_t c = 0; c < cells; ++c) m_values[c * people + m_odd[i]] = own[c];
        }
        return !m_course.stopped();
    }

    /// The next rows, as many as there is room for, of those who are simulated alone.
    bool sampleAlone(const Rows::Piece& piece) {
        const std::size_t end = piece.row + piece.until - piece.from;
        if (end <= m_aloneUntil) return true;
        m_aloneFrom = piece.row;
        m_aloneUntil = end;
        while (m_aloneUntil < m_rows.count()) {
            const Rows::Piece next = m_rows.pieceAt(m_aloneUntil);
            const std::size_t until = next.row + next.until - next.from;
            if (until - m_aloneFrom > m_aloneAtOnce) break;
            m_aloneUntil = until;
        }
        m_aloneStride = (m_aloneUntil - m_aloneFrom) * m_rows.width();
        m_alone.resize(m_odd.size() * m_aloneStride);
        parallelFor(m_odd.size(), m_course.options.threads, [&](std::size_t i) {
            if (!m_course.stopped())
                m_rows.simulateAlone(m_odd[i], m_aloneFrom, m_aloneUntil, m_alone.data() + i * m_aloneStride);
        });
        return !m_course.stopped();
    }

    bool summarise(const Rows::Piece& piece) {
        const std::size_t people = m_rows.crowd.count();
        const std::size_t width = m_rows.width();
        const std::size_t rows = piece.until - piece.from;
        m_found.resize(rows * width);
        parallelFor(m_percentiles.size(), m_course.options.threads, [&](std::size_t task) {
            const std::size_t s = task % width;
            const std::size_t part = task / width;
            for (std::size_t r = rows * part / m_parts; r < rows * (part + 1) / m_parts && !m_course.stopped(); ++r) {
                const double* row = m_values.data() + (r * width + s) * people;
                m_found[r * width + s] = m_percentiles[task].next({row, people});
            }
        });
        return !m_course.stopped();
    }

    const Rows& m_rows;
    const PassCourse& m_course;
    std::vector<CrowdBlock> m_blocks;
    std::vector<CrowdRun> m_runs;
    std::vector<std::size_t> m_odd;
    std::vector<double> m_values;
    std::vector<Percentiles> m_found;
    std::size_t m_parts = 1;  ///< of a piece, each with percentiles of its own
    std::vector<RowPercentiles> m_percentiles;

    std::size_t m_aloneAtOnce = 0;  ///< rows
    std::size_t m_aloneFrom = 0;
    std::size_t m_aloneUntil = 0;
    std::size_t m_aloneStride = 0;
    std::vector<double> m_alone;
};

/// People who are too many to be kept: they pass by, a few at a time, and only what exact percentiles need stays.
class PassingCrowd {
public:
    PassingCrowd(const Rows& rows, PassCourse course) : m_rows(rows), m_course(course) {}

    Result<bool> run(const PopulationRows& sink) {
        const std::size_t aCell = StreamedPercentiles::mostBytes(m_rows.crowd.count()) + passingBatch * bytes;
        const std::size_t cells = m_course.options.mostBytes / aCell;
        const std::size_t atOnce = std::max<std::size_t>(1, cells / std::max<std::size_t>(1, m_rows.width()));
        m_course.passes = static_cast<double>((m_rows.count() + atOnce - 1) / atOnce);
        for (std::size_t from = 0; from < m_rows.count(); from += atOnce) {
            const std::size_t until = std::min(m_rows.count(), from + atOnce);
            const CellSimulation simulate = {CrowdBlock::size, [&](std::size_t first, std::size_t, double* columns) {
                                                 sample(first, from, until, columns);
                                             }};
            const auto found =
                percentilesOver(m_rows.crowd.count(), (until - from) * m_rows.width(), simulate, m_course);
            if (!found) return found.errors();
            if (!m_rows.deliver(from, *found, sink)) return populationStopped();
            m_course.pass += 1;
        }
        return true;
    }

private:
    void sample(std::size_t first, std::size_t from, std::size_t until, double* columns) const {
        const CrowdBlock block = m_rows.solver.solve(first);
        const std::size_t width = m_rows.width();
        const std::size_t start = m_rows.pieceAt(from).row;
        CrowdRun run(m_rows.plan, block);
        std::vector<double> values(CrowdPlan::piece * width * CrowdBlock::size);
        for (std::size_t row = start; row < until && block.exponents > 0;) {
            const Rows::Piece piece = m_rows.pieceAt(row);
            run.rows(piece.therapy, piece.from, piece.until, values.data(), CrowdBlock::size);
            const std::size_t end = piece.row + piece.until - piece.from;
            for (std::size_t r = std::max(row, from); r < std::min(end, until); ++r) {
                for (std::size_t s = 0; s < width; ++s) {
                    std::copy_n(values.data() + ((r - row) * width + s) * CrowdBlock::size, block.count,
                                columns + ((r - from) * width + s) * passingBatch);
                }
            }
            row = end;
        }
        const Rows::Piece last = m_rows.pieceAt(until - 1);
        const std::size_t end = last.row + last.until - last.from;
        std::vector<double> own(block.odd.empty() ? 0 : (end - start) * width);
        for (const std::size_t person : block.odd) {
            m_rows.simulateAlone(person, start, end, own.data());
            for (std::size_t c = 0; c < (until - from) * width; ++c)
                columns[c * passingBatch + (person - first)] = own[(from - start) * width + c];
        }
    }

    const Rows& m_rows;
    PassCourse m_course;
};

std::array<std::vector<double>*, percentileShares.size()> rowsOf(Band& band) {
    return {&band.p5, &band.p25, &band.p50, &band.p75, &band.p95};
}

}  // namespace

Result<bool> populationRows(const Scenario& scenario, const Library& library, const std::vector<Signal>& signals,
                            const std::vector<double>& hours, const PopulationOptions& options,
                            const PopulationRows& rows) {
    assert(scenario.population.patients > 0);
    if (Errors errors = problems(scenario, library); !errors.empty()) return errors;
    const Rows all(scenario, library, signals, hours);
    const std::size_t needed = KeptCrowd::bytesOf(all);
    const std::size_t alone = all.solver.exponents() > 0 ? 0 : all.count() * all.width() * all.crowd.count() * bytes;
    const PassCourse course{options};
    if (needed + alone <= options.mostBytes) return KeptCrowd(all, course).run(rows);
    return PassingCrowd(all, course).run(rows);
}

Result<PopulationBands> populationBands(const Scenario& scenario, const Library& library,
                                        const std::vector<Signal>& signals, const std::vector<double>& hours,
                                        const PopulationOptions& options) {
    PopulationBands bands{scenario.population.patients, hours, signals, {}};
    bands.therapies.assign(scenario.therapies.size(), std::vector<Band>(signals.size()));
    const auto keep = [&](std::size_t therapy, std::size_t, const std::vector<Percentiles>& found) {
        for (std::size_t s = 0; s < found.size(); ++s) {
            const auto rows = rowsOf(bands.therapies[therapy][s]);
            for (std::size_t p = 0; p < rows.size(); ++p) rows[p]->push_back(found[s][p]);
        }
        return true;
    };
    const Result<bool> done = populationRows(scenario, library, signals, hours, options, keep);
    if (!done) return done.errors();
    return bands;
}

}  // namespace theca
