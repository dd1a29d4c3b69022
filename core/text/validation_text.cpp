#include "core/text/validation_text.h"

#include <array>

#include "core/base/number_text.h"
#include "core/text/json_writer.h"
#include "core/text/table.h"

namespace theca {

namespace {

constexpr int digits = 4;
constexpr const char* noNumber = "–";

std::string replaced(std::string text, std::string_view what, std::string_view with) {
    for (auto at = text.find(what); at != std::string::npos; at = text.find(what, at + with.size())) {
        text.replace(at, what.size(), with);
    }
    return text;
}

JsonNode numberOrNull(std::optional<double> number) { return number ? JsonNode::number(*number) : JsonNode::null(); }

JsonNode listOf(const std::vector<std::string>& texts) {
    JsonNode list = JsonNode::array();
    for (const std::string& one : texts) list.push(JsonNode::string(one));
    return list;
}

JsonNode partValue(const TargetPart& part, const PartOutcome& outcome) {
    JsonNode object = JsonNode::object();
    object.add("quantity", JsonNode::string(part.quantity.english()));
    object.add("unit", JsonNode::string(part.unit));
    object.add("observed", JsonNode::string(part.observed.english()));
    object.add("low", numberOrNull(part.low));
    object.add("high", numberOrNull(part.high));
    object.add("simulated", numberOrNull(outcome.simulated));
    object.add("verdict", JsonNode::string(verdictName(outcome.verdict)));
    object.add("fitted", listOf(part.fitted));
    if (part.misfit) {
        object.add("expected", JsonNode::number(part.misfit->expected));
        object.add("why", JsonNode::string(part.misfit->why.english()));
    }
    return object;
}

JsonNode targetValue(const Target& target, const TargetOutcome& outcome) {
    JsonNode object = JsonNode::object();
    object.add("id", JsonNode::string(target.id));
    object.add("quantity", JsonNode::string(target.quantity.english()));
    object.add("protocol", JsonNode::string(target.protocol.english()));
    object.add("protocol_exact", JsonNode::string(target.protocolExact.english()));
    object.add("observed", JsonNode::string(target.observed.english()));
    object.add("tolerance", JsonNode::string(target.tolerance.english()));
    object.add("source", listOf(target.sources));
    object.add("structure", JsonNode::string(target.structure));
    object.add("verdict", JsonNode::string(verdictName(outcome.verdict())));
    JsonNode parts = JsonNode::array();
    for (std::size_t i = 0; i < target.parts.size(); ++i) parts.push(partValue(target.parts[i], outcome.parts[i]));
    object.add("parts", std::move(parts));
    return object;
}

std::string joined(const std::vector<std::string>& all) {
    std::string text;
    for (const std::string& one : all) text.append(text.empty() ? "" : " ").append(one);
    return text;
}

}  // namespace

std::string_view verdictName(Verdict verdict) {
    constexpr std::array<std::string_view, 6> names = {
        "pass", "by construction", "not judged", "declared misfit", "FAIL", "FAIL, left its declared misfit"};
    return names.at(static_cast<std::size_t>(verdict));
}

std::string allowedText(const TargetPart& part) {
    if (part.low && part.high) return plain(*part.low, digits) + " to " + plain(*part.high, digits);
    if (part.low) return "at least " + plain(*part.low, digits);
    return part.high ? "at most " + plain(*part.high, digits) : noNumber;
}

std::string simulatedText(const PartOutcome& outcome) {
    return outcome.simulated ? plain(*outcome.simulated, digits) : noNumber;
}

std::string shownUnit(std::string unit) {
    if (unit == "1") return {};
    return replaced(replaced(std::move(unit), "ug", "µg"), "*", "·");
}

std::string countsText(const Validation& validation) {
    std::array<int, 6> counts{};
    int all = 0;
    for (const TargetOutcome& target : validation.outcomes) {
        for (const PartOutcome& part : target.parts) {
            ++counts.at(static_cast<std::size_t>(part.verdict));
            ++all;
        }
    }
    std::string text = std::to_string(validation.targets.size()) + " targets, " + std::to_string(all) + " parts:";
    std::string comma = " ";
    for (std::size_t i = 0; i < counts.size(); ++i) {
        if (counts.at(i) == 0) continue;
        text += comma + std::to_string(counts.at(i)) + " " + std::string(verdictName(static_cast<Verdict>(i)));
        comma = "; ";
    }
    return text + ".";
}

std::string validationTable(const Validation& validation) {
    Table table({"id", "quantity", "observed", "allowed", "simulated", "unit", "verdict", "fitted", "protocol"}, 9);
    for (std::size_t i = 0; i < validation.targets.size(); ++i) {
        const Target& target = validation.targets[i];
        for (std::size_t j = 0; j < target.parts.size(); ++j) {
            const TargetPart& part = target.parts[j];
            const PartOutcome& outcome = validation.outcomes[i].parts[j];
            table.add({target.id, part.quantity.english(), part.observed.english(), allowedText(part),
                       simulatedText(outcome), shownUnit(part.unit), std::string(verdictName(outcome.verdict)),
                       joined(part.fitted), j == 0 ? target.protocol.english() : std::string()});
        }
    }
    return table.text() + '\n' + countsText(validation) + '\n';
}

std::string validationJson(const Validation& validation) {
    JsonNode root = JsonNode::object();
    root.add("theca", JsonNode::string("validation"));
    root.add("version", JsonNode::whole(1));
    root.add("use", JsonNode::string("for teaching, not for dosing a person"));
    root.add("passed", JsonNode::boolean(validation.passed()));
    JsonNode targets = JsonNode::array();
    for (std::size_t i = 0; i < validation.targets.size(); ++i) {
        targets.push(targetValue(validation.targets[i], validation.outcomes[i]));
    }
    root.add("targets", std::move(targets));
    return writeJson(root);
}

}  // namespace theca
