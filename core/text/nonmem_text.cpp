#include "core/text/nonmem_text.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include "core/base/number_text.h"
#include "core/people/people.h"
#include "core/people/plain_people.h"
#include "core/scenario/parameter_id.h"
#include "core/solve/simulator.h"

namespace theca {

namespace {

constexpr int mostPeople = 1000;
constexpr int samples = 97;
constexpr int digits = 10;

/// A line of the file before ID and covariates.
struct Record {
    double time = 0;
    double amount = 0;
    double rate = 0;
    double value = 0;  ///< ng/mL, of an observation
    bool dose = false;
    int compartment = 0;  ///< from 1
    double interval = 0;  ///< II
    int further = 0;      ///< ADDL

    std::string text() const {
        const auto number = [](double x) { return rounded(x, digits); };
        std::string line = number(time);
        line.append(",").append(dose ? number(amount) : ".").append(",").append(number(rate));
        line.append(",").append(dose ? "." : number(value)).append(dose ? ",1," : ",0,");
        line.append(std::to_string(compartment)).append(",").append(number(interval)).append(",");
        return line.append(std::to_string(further)).append(dose ? ",1" : ",0");
    }
};

/// Whether `next` follows the last dose of `record` as equal doses at equal intervals do.
bool goesOn(const Record& record, const Record& next) {
    if (record.rate != 0 || next.rate != 0) return false;
    if (record.amount != next.amount || record.compartment != next.compartment) return false;
    const double since = next.time - (record.time + record.further * record.interval);
    return since > 0 && (record.further == 0 || std::abs(since - record.interval) <= 1e-9 * record.interval);
}

/// The doses of a therapy in order of time, equal ones at equal intervals as one record.
std::vector<Record> doses(const Model& model, const Inputs& inputs) {
    std::vector<Record> single;
    const auto spread = [&](const Entry& into, const Record& whole) {
        const Eigen::VectorXd shares = model.spread(into);
        for (int node = 0; node < shares.size(); ++node) {
            if (shares(node) == 0) continue;
            Record part = whole;
            part.compartment = node + 1;
            part.amount *= shares(node);
            part.rate *= shares(node);
            single.push_back(part);
        }
    };
    for (const Deposit& one : inputs.deposits)
        spread(one.into, {.time = one.at.number(), .amount = one.amount.number(), .dose = true});
    for (const Inflow& one : inputs.inflows) {
        const double hours = (one.until - one.from).number();
        const double rate = one.rate.number();
        if (rate > 0 && hours > 0)
            spread(one.into, {.time = one.from.number(), .amount = rate * hours, .rate = rate, .dose = true});
    }
    std::stable_sort(single.begin(), single.end(), [](const Record& a, const Record& b) {
        return a.compartment != b.compartment ? a.compartment < b.compartment : a.time < b.time;
    });
    std::vector<Record> records;
    for (const Record& next : single) {
        if (records.empty() || !goesOn(records.back(), next)) {
            records.push_back(next);
            continue;
        }
        Record& last = records.back();
        if (last.further == 0) last.interval = next.time - last.time;
        ++last.further;
    }
    return records;
}

std::vector<Record> observations(const Trajectory& trajectory) {
    const Model& model = trajectory.model();
    std::vector<Record> records;
    for (const Signal place : {Signal::plasma(), Signal::csf(*levelNamed("L3"))}) {
        for (int i = 0; i < samples; ++i) {
            const double time = trajectory.horizon().number() * i / (samples - 1);
            const double nanograms = NanogramsPerMillilitre(
                MicrogramsPerMillilitre(trajectory.value(place, Hours(time)))).number();
            records.push_back({.time = time, .value = nanograms, .compartment = model.node(place) + 1});
        }
    }
    return records;
}

/// The lines of one person, who is the patient of `scenario`. A dose comes before what is seen at its time.
Result<std::string> personLines(const Scenario& scenario, const Library& library, std::size_t person,
                                const std::string& covariates) {
    const Result<Run> run = simulate(scenario, library);
    if (!run) return run.errors();
    std::string lines;
    const std::size_t therapies = scenario.therapies.size();
    for (std::size_t i = 0; i < therapies; ++i) {
        std::vector<Record> records = doses(*run->model, run->therapies[i].inputs());
        const std::vector<Record> seen = observations(run->therapies[i]);
        records.insert(records.end(), seen.begin(), seen.end());
        std::stable_sort(records.begin(), records.end(),
                         [](const Record& a, const Record& b) { return a.time < b.time; });
        for (const Record& record : records) {
            lines.append(std::to_string(person * therapies + i + 1)).append(",").append(record.text());
            lines.append(",").append(std::to_string(i + 1)).append(",").append(std::to_string(person + 1));
            lines.append(covariates).append("\n");
        }
    }
    return lines;
}

}  // namespace

Result<std::string> nonmemText(const Scenario& scenario, const Library& library) {
    const int people = scenario.population.patients;
    if (people > mostPeople)
        return Error{"too_many_people", "population/patients", {std::to_string(people), std::to_string(mostPeople)}};
    if (const Errors errors = problems(scenario, library); !errors.empty()) return errors;
    const People drawn(library.drugs.at(scenario.drug), library.physiology, scenario.patient, scenario.population);
    const std::vector<ParameterId> varied = people > 0 ? drawn.varied() : std::vector<ParameterId>();
    std::string text = "ID,TIME,AMT,RATE,DV,EVID,CMT,II,ADDL,MDV,THERAPY,PERSON";
    for (const ParameterId id : varied) text.append(",").append(info(id).key);
    text += '\n';
    for (std::size_t person = 0; person < static_cast<std::size_t>(std::max(people, 1)); ++person) {
        std::string covariates;
        for (std::size_t i = 0; i < varied.size(); ++i) {
            double value = 0;
            drawn.draw(i, person, {&value, 1});
            covariates.append(",").append(rounded(value, digits));
        }
        const Scenario own = people > 0 ? scenarioOfPerson(scenario, library, person) : scenario;
        const Result<std::string> lines = personLines(own, library, person, covariates);
        if (!lines) return lines.errors();
        text += *lines;
    }
    return text;
}

}  // namespace theca
