#include "core/population.h"

#include <algorithm>
#include <cassert>
#include <limits>
#include <memory>

#include "core/exposure.h"
#include "core/individual.h"
#include "core/parallel.h"
#include "core/people.h"
#include "core/simulator.h"

namespace theca {

namespace {

constexpr std::size_t batch = 128;  ///< people simulated before their numbers are added
constexpr std::size_t group = 8;    ///< of them a thread takes at once
constexpr std::size_t cellsAtOnce = 64;

/// Everything about a scenario that its people share.
class Crowd {
public:
    Crowd(const Scenario& scenario, const Library& library)
        : m_scenario(scenario),
          m_physiology(library.physiology),
          m_drug(std::make_shared<const Drug>(library.drugs.at(scenario.drug))),
          m_people(*m_drug, library.physiology, scenario.patient, scenario.population),
          m_median(modelOf(m_people.median())) {
        const PumpHardware hardware = pumpHardware(library.physiology);
        for (const Therapy& therapy : scenario.therapies) {
            Inputs entering = inputs(therapy, m_median->individual(), scenario.horizon, hardware, {}).value();
            entering.events.clear();
            entering.pump.reset();
            m_inputs.push_back(std::move(entering));
        }
    }

    std::size_t count() const { return static_cast<std::size_t>(m_scenario.population.patients); }
    std::size_t therapies() const { return m_inputs.size(); }
    Hours horizon() const { return m_scenario.horizon; }
    const Model& median() const { return *m_median; }
    std::shared_ptr<const Model> model(std::size_t person) const { return modelOf(m_people.person(person)); }

    /// Of what enters, people differ in the share of a tablet that is absorbed alone.
    Trajectory trajectory(const std::shared_ptr<const Model>& model, std::size_t therapy) const {
        Inputs entering = m_inputs[therapy];
        if (const auto& absorption = model->individual().absorption) {
            const double share = absorption->F / m_median->individual().absorption->F;
            for (Deposit& deposit : entering.deposits) {
                if (deposit.into.place == Entry::Place::Gut) deposit.amount = deposit.amount * share;
            }
        }
        return {model, std::move(entering), m_scenario.horizon};
    }

private:
    std::shared_ptr<const Model> modelOf(const Patient& person) const {
        return std::make_shared<const Model>(m_drug, individual(*m_drug, m_physiology, person).value(),
                                             m_scenario.csfModel);
    }

    const Scenario& m_scenario;
    const Physiology& m_physiology;
    std::shared_ptr<const Drug> m_drug;
    People m_people;
    std::shared_ptr<const Model> m_median;
    std::vector<Inputs> m_inputs;
};

/// Where one person's numbers go: one place a cell, apart by a batch.
class Column {
public:
    explicit Column(double* first) : m_first(first) {}
    double& operator[](std::size_t cell) const { return m_first[cell * batch]; }

private:
    double* m_first;
};

/// Computes all cells of one person.
using Simulation = std::function<void(std::size_t person, Column column)>;

/// Share of the work done, over several passes.
struct Course {
    const PopulationOptions& options;
    double passes = 1;
    double pass = 0;

    bool stopped() const { return options.stop.stop_requested(); }
    void tell(double shareOfPass) const {
        if (options.progress) options.progress(std::min(1.0, (pass + shareOfPass) / passes));
    }
};

Error stopped() { return {"stopped", {}, {}}; }

/// Lets all people pass once; false when stopped.
bool passBy(std::size_t people, std::vector<StreamedPercentiles*>& cells, const Simulation& simulate,
            const Course& course) {
    std::vector<double> numbers(cells.size() * batch);
    const unsigned threads = course.options.threads;
    for (std::size_t from = 0; from < people; from += batch) {
        const std::size_t count = std::min(batch, people - from);
        parallelFor((count + group - 1) / group, threads, [&](std::size_t part) {
            for (std::size_t i = part * group; i < std::min(count, (part + 1) * group) && !course.stopped(); ++i) {
                simulate(from + i, Column(numbers.data() + i));
            }
        });
        if (course.stopped()) return false;
        parallelFor((cells.size() + cellsAtOnce - 1) / cellsAtOnce, threads, [&](std::size_t part) {
            for (std::size_t c = part * cellsAtOnce; c < std::min(cells.size(), (part + 1) * cellsAtOnce); ++c) {
                if (cells[c]) cells[c]->add({numbers.data() + c * batch, count});
            }
        });
        course.tell(static_cast<double>(from + count) / static_cast<double>(people));
    }
    return true;
}

/// The percentiles of every cell; those whose ranks escaped are found when the people pass again.
Result<std::vector<Percentiles>> percentilesOver(std::size_t people, std::size_t count, const Simulation& simulate,
                                                 const Course& course) {
    std::vector<StreamedPercentiles> cells(count, StreamedPercentiles(people, course.options.deviations));
    std::vector<StreamedPercentiles*> open;
    for (StreamedPercentiles& cell : cells) open.push_back(&cell);
    const auto isOpen = [](const StreamedPercentiles* cell) { return cell != nullptr; };
    while (std::any_of(open.begin(), open.end(), isOpen)) {
        if (!passBy(people, open, simulate, course)) return stopped();
        for (StreamedPercentiles*& cell : open) {
            if (cell && cell->resolved()) cell = nullptr;
            if (cell) cell->again();
        }
    }
    std::vector<Percentiles> result;
    for (const StreamedPercentiles& cell : cells) result.push_back(cell.percentiles());
    return result;
}

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

/// Rows in the order of therapies and times: row = therapy · times + time.
struct Rows {
    const Crowd& crowd;
    const std::vector<double>& hours;
    const Columns& columns;
    std::size_t from;
    std::size_t until;

    std::size_t width() const { return columns.simulated.size(); }
    std::size_t cells() const { return (until - from) * width(); }

    void simulate(std::size_t person, Column column) const {
        const std::size_t times = hours.size();
        const auto model = crowd.model(person);
        for (std::size_t therapy = from / times; therapy * times < until; ++therapy) {
            const std::size_t first = std::max(from, therapy * times);
            const std::size_t end = std::min(until, (therapy + 1) * times);
            const auto some = std::span(hours).subspan(first - therapy * times, end - first);
            std::vector<double> values(some.size() * width());
            crowd.trajectory(model, therapy).sample(columns.simulated, some, values);
            for (std::size_t s = 0; s < width(); ++s) {
                for (std::size_t t = 0; t < some.size(); ++t) {
                    column[(first - from + t) * width() + s] = values[s * some.size() + t];
                }
            }
        }
    }

    /// False when `sink` did.
    bool deliver(const std::vector<Percentiles>& found, const PopulationRows& sink) const {
        Percentiles nothing;
        nothing.fill(std::numeric_limits<double>::quiet_NaN());
        std::vector<Percentiles> signals(columns.place.size());
        for (std::size_t row = from; row < until; ++row) {
            for (std::size_t i = 0; i < signals.size(); ++i) {
                const bool offered = columns.place[i] != Columns::none;
                signals[i] = offered ? found[(row - from) * width() + columns.place[i]] : nothing;
            }
            if (!sink(row / hours.size(), row % hours.size(), signals)) return false;
        }
        return true;
    }
};

std::size_t rowsAtOnce(const Crowd& crowd, std::size_t width, std::size_t mostBytes) {
    const std::size_t bytes = StreamedPercentiles::mostBytes(crowd.count()) + batch * sizeof(double);
    return std::max<std::size_t>(1, mostBytes / (bytes * std::max<std::size_t>(1, width)));
}

std::array<std::vector<double>*, percentileShares.size()> rowsOf(Band& band) {
    return {&band.p5, &band.p25, &band.p50, &band.p75, &band.p95};
}

}  // namespace

Result<bool> populationRows(const Scenario& scenario, const Library& library, const std::vector<Signal>& signals,
                            const std::vector<double>& hours, const PopulationOptions& options,
                            const PopulationRows& rows) {
    assert(scenario.population.patients > 0);
    if (Errors errors = problems(scenario, library); !errors.empty()) return errors;
    const Crowd crowd(scenario, library);
    const Columns columns(crowd.median(), signals);
    const std::size_t all = crowd.therapies() * hours.size();
    const std::size_t atOnce = rowsAtOnce(crowd, columns.simulated.size(), options.mostBytes);
    Course course{options, static_cast<double>((all + atOnce - 1) / atOnce)};
    for (std::size_t from = 0; from < all; from += atOnce) {
        const Rows some{crowd, hours, columns, from, std::min(all, from + atOnce)};
        const auto simulate = [&some](std::size_t person, Column column) { some.simulate(person, column); };
        const auto found = percentilesOver(crowd.count(), some.cells(), simulate, course);
        if (!found) return found.errors();
        if (!some.deliver(*found, rows)) return stopped();
        course.pass += 1;
    }
    return true;
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

namespace {

std::array<Signal, 3> figuredPlaces() {
    return {Signal::plasma(), Signal::csf(*levelNamed("L3")), Signal::csf(*levelNamed("L1"))};
}

/// Cmax and AUC of each place, then the hours above EC50.
constexpr std::size_t figuresATherapy = 7;

void addFigures(const Trajectory& trajectory, Column column, std::size_t first) {
    const bool onePool = trajectory.model().structure() == CsfModel::OnePool;
    const std::array<Signal, 3> places = figuredPlaces();
    for (std::size_t i = 0; i < places.size(); ++i) {
        const std::size_t cell = first + 2 * i;
        if (onePool && i == 2) {  // the same pool
            column[cell] = column[cell - 2];
            column[cell + 1] = column[cell - 1];
            continue;
        }
        column[cell] = extremes(trajectory, places[i], Hours(0), trajectory.horizon()).highest.value;
        column[cell + 1] = trajectory.integral(places[i], Hours(0), trajectory.horizon());
    }
    column[first + figuresATherapy - 1] = timeAboveEC50(trajectory).value_or(0);
}

TherapyFigures figuresFrom(std::span<const Percentiles> found, Hours horizon, bool hasEffect) {
    const auto place = [&](std::size_t i) {
        PlaceFigures figures{found[2 * i], found[2 * i + 1], found[2 * i + 1]};
        for (double& average : figures.cavg) average /= horizon.number();
        return figures;
    };
    TherapyFigures figures{place(0), place(1), place(2), {}};
    if (hasEffect) figures.hoursAboveEC50 = found[figuresATherapy - 1];
    return figures;
}

}  // namespace

Result<std::vector<TherapyFigures>> populationFigures(const Scenario& scenario, const Library& library,
                                                      const PopulationOptions& options) {
    assert(scenario.population.patients > 0);
    if (Errors errors = problems(scenario, library); !errors.empty()) return errors;
    const Crowd crowd(scenario, library);
    const auto simulate = [&crowd](std::size_t person, Column column) {
        const auto model = crowd.model(person);
        for (std::size_t i = 0; i < crowd.therapies(); ++i) {
            addFigures(crowd.trajectory(model, i), column, i * figuresATherapy);
        }
    };
    const auto found = percentilesOver(crowd.count(), crowd.therapies() * figuresATherapy, simulate, {options});
    if (!found) return found.errors();
    const bool hasEffect = timeAboveEC50(crowd.trajectory(crowd.model(0), 0)).has_value();
    std::vector<TherapyFigures> figures;
    for (std::size_t i = 0; i < crowd.therapies(); ++i) {
        const auto some = std::span(*found).subspan(i * figuresATherapy, figuresATherapy);
        figures.push_back(figuresFrom(some, crowd.horizon(), hasEffect));
    }
    return figures;
}

}  // namespace theca
