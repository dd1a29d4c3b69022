#include "core/text/model_text.h"

#include "core/base/number_text.h"
#include "core/scenario/names.h"
#include "core/text/described_model.h"
#include "core/text/json_value.h"
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

std::string inputsText(const Entering& therapy) {
    Table table({"at h", "until h", "into", "µg", "µg/h"}, 3);
    for (const Deposit& one : therapy.inputs.deposits) {
        table.add({plain(one.at.number(), digits), "", entryName(one.into), plain(one.amount.number(), digits), ""});
    }
    for (const Inflow& one : therapy.inputs.inflows) {
        table.add({plain(one.from.number(), digits), plain(one.until.number(), digits), entryName(one.into), "",
                   plain(one.rate.number(), digits)});
    }
    return therapy.name.english() + "\n" + table.text();
}

JsonValue compartmentsValue(const Model& model) {
    JsonValue array = JsonValue::array();
    for (const Compartment& one : model.compartments()) {
        JsonValue object = JsonValue::object();
        object.add("name", JsonValue::string(one.name));
        const double volume = one.volume.number();
        object.add("volume_mL", volume > 0 ? JsonValue::number(volume) : JsonValue::null());
        array.push(std::move(object));
    }
    return array;
}

JsonValue matrixValue(const Eigen::MatrixXd& matrix) {
    JsonValue rows = JsonValue::array();
    for (Eigen::Index i = 0; i < matrix.rows(); ++i) {
        JsonValue row = JsonValue::array();
        for (Eigen::Index j = 0; j < matrix.cols(); ++j) row.push(JsonValue::number(matrix(i, j)));
        rows.push(std::move(row));
    }
    return rows;
}

JsonValue spreadValue(const Model& model, const Entry& entry) {
    const Eigen::VectorXd shares = model.spread(entry);
    JsonValue object = JsonValue::object();
    for (Eigen::Index i = 0; i < shares.size(); ++i) {
        if (shares(i) == 0) continue;
        object.add(model.compartments()[static_cast<std::size_t>(i)].name, JsonValue::number(shares(i)));
    }
    return object;
}

JsonValue inputsValue(const Model& model, const Entering& therapy) {
    JsonValue deposits = JsonValue::array();
    for (const Deposit& one : therapy.inputs.deposits) {
        JsonValue object = JsonValue::object();
        object.add("at_h", JsonValue::number(one.at.number()));
        object.add("amount_ug", JsonValue::number(one.amount.number()));
        object.add("into", spreadValue(model, one.into));
        deposits.push(std::move(object));
    }
    JsonValue inflows = JsonValue::array();
    for (const Inflow& one : therapy.inputs.inflows) {
        JsonValue object = JsonValue::object();
        object.add("from_h", JsonValue::number(one.from.number()));
        object.add("until_h", JsonValue::number(one.until.number()));
        object.add("rate_ug_per_h", JsonValue::number(one.rate.number()));
        object.add("into", spreadValue(model, one.into));
        inflows.push(std::move(object));
    }
    JsonValue object = JsonValue::object();
    object.add("name", textValue(therapy.name));
    object.add("deposits", std::move(deposits));
    object.add("inflows", std::move(inflows));
    return object;
}

}  // namespace

Result<std::string> modelText(const Scenario& scenario, const Library& library) {
    const Result<DescribedModel> result = describedModel(scenario, library);
    if (!result) return result.errors();
    const Model& model = *result->model;
    std::string text = "dA/dt = K·A + r; A in µg (effect sites and references: µg/mL)\n\n";
    text += compartmentsText(model) + '\n' + matrixText(model);
    for (const Entering& therapy : result->therapies) text += '\n' + inputsText(therapy);
    return text;
}

Result<std::string> modelJson(const Scenario& scenario, const Library& library) {
    const Result<DescribedModel> result = describedModel(scenario, library);
    if (!result) return result.errors();
    const Model& model = *result->model;
    JsonValue root = JsonValue::object();
    root.add("theca", JsonValue::string("model"));
    root.add("version", JsonValue::whole(1));
    root.add("drug", JsonValue::string(scenario.drug));
    root.add("csf_model", JsonValue::string(nameOf(scenario.csfModel)));
    root.add("horizon_h", JsonValue::number(scenario.horizon.number()));
    root.add("compartments", compartmentsValue(model));
    root.add("K_per_h", matrixValue(model.rateMatrix()));
    JsonValue therapies = JsonValue::array();
    for (const Entering& therapy : result->therapies) therapies.push(inputsValue(model, therapy));
    root.add("therapies", std::move(therapies));
    return root.text();
}

}  // namespace theca
