#include "core/text/model_text.h"

#include "core/base/number_text.h"
#include "core/scenario/names.h"
#include "core/solve/simulator.h"
#include "core/text/json_writer.h"
#include "core/text/table.h"

namespace theca {

namespace {

constexpr int digits = 6;

std::string entryName(const Entry& entry) {
    const std::string level(levelName(entry.level));
    switch (entry.place) {
        case Entry::Place::Gut:
            return "gut";
        case Entry::Place::Depot:
            return "depot";
        case Entry::Place::Around:
            return "around " + level;
        case Entry::Place::Tip:
            return level;
    }
    return {};
}

std::string compartmentsText(const Model& model) {
    Table table({"compartment", "volume mL"});
    for (const Compartment& one : model.compartments()) {
        const double volume = one.volume.number();
        table.add({one.name, volume > 0 ? plain(volume, digits) : std::string("–")});
    }
    return table.text();
}

/// The matrix as a list of entries: with about thirty compartments most of it is zero.
std::string matrixText(const Model& model) {
    Table table({"from", "to", "K 1/h"}, 2);
    const Eigen::MatrixXd K = model.rateMatrix();
    const auto& names = model.compartments();
    for (Eigen::Index from = 0; from < K.cols(); ++from) {
        for (Eigen::Index to = 0; to < K.rows(); ++to) {
            if (K(to, from) == 0) continue;
            table.add({names[static_cast<std::size_t>(from)].name, names[static_cast<std::size_t>(to)].name,
                       plain(K(to, from), digits)});
        }
    }
    return table.text();
}

std::string inputsText(const Text& name, const Inputs& inputs) {
    Table table({"at h", "until h", "into", "µg", "µg/h"}, 3);
    for (const Deposit& one : inputs.deposits) {
        table.add({plain(one.at.number(), digits), "", entryName(one.into), plain(one.amount.number(), digits), ""});
    }
    for (const Inflow& one : inputs.inflows) {
        table.add({plain(one.from.number(), digits), plain(one.until.number(), digits), entryName(one.into), "",
                   plain(one.rate.number(), digits)});
    }
    return name.english() + "\n" + table.text();
}

JsonNode compartmentsValue(const Model& model) {
    JsonNode array = JsonNode::array();
    for (const Compartment& one : model.compartments()) {
        JsonNode object = JsonNode::object();
        object.add("name", JsonNode::string(one.name));
        const double volume = one.volume.number();
        object.add("volume_mL", volume > 0 ? JsonNode::number(volume) : JsonNode::null());
        array.push(std::move(object));
    }
    return array;
}

JsonNode matrixValue(const Eigen::MatrixXd& matrix) {
    JsonNode rows = JsonNode::array();
    for (Eigen::Index i = 0; i < matrix.rows(); ++i) {
        JsonNode row = JsonNode::array();
        for (Eigen::Index j = 0; j < matrix.cols(); ++j) row.push(JsonNode::number(matrix(i, j)));
        rows.push(std::move(row));
    }
    return rows;
}

JsonNode spreadValue(const Model& model, const Entry& entry) {
    const Eigen::VectorXd shares = model.spread(entry);
    JsonNode object = JsonNode::object();
    for (Eigen::Index i = 0; i < shares.size(); ++i) {
        if (shares(i) == 0) continue;
        object.add(model.compartments()[static_cast<std::size_t>(i)].name, JsonNode::number(shares(i)));
    }
    return object;
}

JsonNode inputsValue(const Model& model, const Text& name, const Inputs& inputs) {
    JsonNode deposits = JsonNode::array();
    for (const Deposit& one : inputs.deposits) {
        JsonNode object = JsonNode::object();
        object.add("at_h", JsonNode::number(one.at.number()));
        object.add("amount_ug", JsonNode::number(one.amount.number()));
        object.add("into", spreadValue(model, one.into));
        deposits.push(std::move(object));
    }
    JsonNode inflows = JsonNode::array();
    for (const Inflow& one : inputs.inflows) {
        JsonNode object = JsonNode::object();
        object.add("from_h", JsonNode::number(one.from.number()));
        object.add("until_h", JsonNode::number(one.until.number()));
        object.add("rate_ug_per_h", JsonNode::number(one.rate.number()));
        object.add("into", spreadValue(model, one.into));
        inflows.push(std::move(object));
    }
    JsonNode object = JsonNode::object();
    object.add("name", textValue(name));
    object.add("deposits", std::move(deposits));
    object.add("inflows", std::move(inflows));
    return object;
}

}  // namespace

Result<std::string> modelText(const Scenario& scenario, const Library& library) {
    const Result<Run> result = simulate(scenario, library);
    if (!result) return result.errors();
    const Model& model = *result->model;
    std::string text = "dA/dt = K·A + r; A in µg (effect sites and references: µg/mL)\n\n";
    text += compartmentsText(model) + '\n' + matrixText(model);
    for (std::size_t i = 0; i < scenario.therapies.size(); ++i)
        text.append("\n").append(inputsText(scenario.therapies[i].name, result->therapies[i].inputs()));
    return text;
}

Result<std::string> modelJson(const Scenario& scenario, const Library& library) {
    const Result<Run> result = simulate(scenario, library);
    if (!result) return result.errors();
    const Model& model = *result->model;
    JsonNode root = JsonNode::object();
    root.add("theca", JsonNode::string("model"));
    root.add("version", JsonNode::whole(1));
    root.add("drug", JsonNode::string(scenario.drug));
    root.add("csf_model", JsonNode::string(nameOf(scenario.csfModel)));
    root.add("horizon_h", JsonNode::number(scenario.horizon.number()));
    root.add("compartments", compartmentsValue(model));
    root.add("K_per_h", matrixValue(model.rateMatrix()));
    JsonNode therapies = JsonNode::array();
    for (std::size_t i = 0; i < scenario.therapies.size(); ++i)
        therapies.push(inputsValue(model, scenario.therapies[i].name, result->therapies[i].inputs()));
    root.add("therapies", std::move(therapies));
    return writeJson(root);
}

}  // namespace theca
