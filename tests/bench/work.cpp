#include "tests/bench/work.h"

#include <algorithm>
#include <cmath>
#include <span>

#include "core/model/pump_hardware.h"
#include "core/pump/pump.h"
#include "core/text/csv_cells.h"

namespace theca::bench {

namespace {

constexpr int kinds = 64;

/// 1 for the first person, up to 2 % different for others; another random stream for every number.
double varied(int person, int stream) { return 1 + 0.02 * std::sin(person * (1.7 + 0.31 * stream)); }

Individual person(const Individual& usual, int index) {
    Individual person = usual;
    int stream = 0;
    const auto vary = [&](auto& number) { number = number * varied(index, stream++); };
    vary(person.CL);
    vary(person.Vc);
    vary(person.peripheral->Q);
    vary(person.peripheral->Vp);
    vary(person.absorption->ka);
    vary(person.Kp);
    const double mixing = varied(index, stream++);
    person.mixing = {person.mixing.sac * mixing, person.mixing.neck * mixing};
    vary(person.k);
    vary(person.onePoolCL);
    vary(person.effect->sites[0].ke0);
    return person;
}

Work work(const Library& library, CsfModel structure, Hours step, int days) {
    Work work;
    work.drug = std::make_shared<const Drug>(library.drugs.at("baclofen"));
    work.structure = structure;
    work.step = step;
    work.rows = static_cast<std::size_t>(std::lround(24 * days / step.number())) + 1;
    const Individual usual = individual(*work.drug, library.physiology, Patient{}).value();
    for (int i = 0; i < kinds; ++i) work.people.push_back(person(usual, i));
    return work;
}

void plan(Work& work, const Library& library, const Therapy& therapy) {
    const PumpHardware hardware = pumpHardware(library.physiology);
    work.plans.push_back(inputs(therapy, work.people[0], work.horizon(), hardware, {}).value());
}

Therapy tablets(int days) {
    Therapy therapy;
    therapy.oral = {{Milligrams(20), Hours(0), Hours(8), 3 * days, {}, {}}};
    return therapy;
}

}  // namespace

Rows::Rows(const Work& work) : m_signals(rowSignals(*work.drug)), m_values(m_signals.size() * work.rows) {
    for (std::size_t row = 0; row < work.rows; ++row)
        m_hours.push_back(std::min(static_cast<double>(row) * work.step.number(), work.horizon().number()));
}

void Rows::sample(const Trajectory& trajectory) {
    const std::span<const double> hours(m_hours);
    const std::span<double> values(m_values);
    for (std::size_t first = 0; first < hours.size(); first += atOnce) {
        const std::size_t rows = std::min(atOnce, hours.size() - first);
        trajectory.sample(m_signals, hours.subspan(first, rows),
                          values.subspan(first * m_signals.size(), rows * m_signals.size()));
    }
}

double Rows::at(std::size_t signal, std::size_t row) const {
    const std::size_t first = row / atOnce * atOnce;
    const std::size_t rows = std::min(atOnce, m_hours.size() - first);
    return m_values[first * m_signals.size() + signal * rows + row - first];
}

double Rows::checksum() const {
    double sum = 0;
    for (std::size_t s = 0; s < m_signals.size(); ++s) {
        const double value = at(s, m_hours.size() - 1);
        if (!std::isnan(value)) sum += value;
    }
    return sum;
}

Work tabletsInOnePool(const Library& library) {
    constexpr int days = 30;
    Work work = bench::work(library, CsfModel::OnePool, Hours(1.0 / 12), days);
    plan(work, library, tablets(days));
    return work;
}

Work pumpInLevels(const Library& library) {
    Work work = bench::work(library, CsfModel::Levels, Hours(1.0 / 60), 2);
    for (int i = 0; i < kinds; ++i) {
        Therapy therapy;
        therapy.pump = Pump{};
        therapy.pump->tip = *levelNamed("T10");
        therapy.pump->program = {{Hours(0), MicrogramsPerDay(200 + i)}};
        plan(work, library, therapy);
    }
    return work;
}

Work tabletsAndPump(const Library& library, int days) {
    Work work = bench::work(library, CsfModel::Levels, Hours(1.0 / 12), days);
    Therapy therapy = tablets(days);
    therapy.pump = Pump{};
    therapy.pump->tip = *levelNamed("T10");
    therapy.pump->daySchedule = {{ClockTime{7 * 60}, MicrogramsPerDay(250)},
                                 {ClockTime{22 * 60}, MicrogramsPerDay(150)}};
    therapy.pump->program = {{Hours(0), MicrogramsPerDay(150)}};
    for (int day = 30; day < days; day += 30) {
        therapy.pump->refills.push_back({Hours(24.0 * day), Millilitres(20), MicrogramsPerMillilitre(500), false});
    }
    plan(work, library, therapy);
    return work;
}

}  // namespace theca::bench
