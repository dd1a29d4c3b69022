#include "core/text/csv.h"

#include "core/text/csv_cells.h"

namespace theca {

namespace {

void append(std::string& line, const std::string& cell) {
    line += ',';
    line += cell;
}

std::string row(const std::string& name, const Trajectory& trajectory, Hours at, LastCells& last) {
    const Drug& drug = trajectory.model().drug();
    const Row values = trajectory.row(at);
    std::string line = name;
    append(line, csvNumber(at.number()));
    append(line, csvValue(values.plasma, true));
    for (const double csf : values.csf) append(line, csvValue(csf, true));
    append(line, csvValue(values.cranial, true));
    for (std::size_t i = 0; i < values.readOuts.size(); ++i) {
        append(line, csvValue(values.readOuts[i], drug.readOuts[i].kind == ReadOutKind::Concentration));
    }
    return line + last.at(at) + '\n';
}

}  // namespace

std::string csvHeader(const Drug& drug) {
    std::string line = "therapy,time_h";
    for (const std::string& column : signalColumns(drug)) append(line, column);
    for (const std::string& column : lastColumns()) append(line, column);
    return line;
}

bool writeCsv(const Scenario& scenario, const Run& run, double stepMinutes, const Sink& sink) {
    if (!sink(csvHeader(run.model->drug()) + '\n')) return false;
    for (std::size_t i = 0; i < run.therapies.size(); ++i) {
        const Trajectory& trajectory = run.therapies[i];
        const std::string name = csvText(scenario.therapies[i].name.en);
        const double horizon = trajectory.horizon().number();
        LastCells last(trajectory);
        for (std::size_t step = 0; rowTime(step, stepMinutes) < horizon; ++step) {
            if (!sink(row(name, trajectory, Hours(rowTime(step, stepMinutes)), last))) return false;
        }
        if (!sink(row(name, trajectory, trajectory.horizon(), last))) return false;
    }
    return true;
}

}  // namespace theca
