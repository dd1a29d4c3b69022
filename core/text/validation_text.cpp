#include "core/text/validation_text.h"

#include <array>

#include "core/base/number_text.h"
#include "core/text/json_writer.h"
#include "core/text/table.h"
#include "core/text/translations.h"

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

JsonNode partValue(const TargetPart& part, const PartOutcome& outcome, const ValidationWords& words) {
    JsonNode object = JsonNode::object();
    object.add("quantity", JsonNode::string(words.of(part.quantity)));
    object.add("unit", JsonNode::string(part.unit));
    object.add("observed", JsonNode::string(words.of(part.observed)));
    object.add("low", numberOrNull(part.low));
    object.add("high", numberOrNull(part.high));
    object.add("simulated", numberOrNull(outcome.simulated));
    object.add("verdict", JsonNode::string(verdictName(outcome.verdict)));
    object.add("fitted", listOf(part.fitted));
    if (part.misfit) {
        object.add("expected", JsonNode::number(part.misfit->expected));
        object.add("why", JsonNode::string(words.of(part.misfit->why)));
    }
    return object;
}

JsonNode targetValue(const Target& target, const TargetOutcome& outcome, const ValidationWords& words) {
    JsonNode object = JsonNode::object();
    object.add("id", JsonNode::string(target.id));
    object.add("quantity", JsonNode::string(words.of(target.quantity)));
    object.add("protocol", JsonNode::string(words.of(target.protocol)));
    object.add("protocol_exact", JsonNode::string(words.of(target.protocolExact)));
    object.add("observed", JsonNode::string(words.of(target.observed)));
    object.add("tolerance", JsonNode::string(words.of(target.tolerance)));
    object.add("source", listOf(target.sources));
    object.add("structure", JsonNode::string(target.structure));
    object.add("verdict", JsonNode::string(verdictName(outcome.verdict())));
    JsonNode parts = JsonNode::array();
    for (std::size_t i = 0; i < target.parts.size(); ++i)
        parts.push(partValue(target.parts[i], outcome.parts[i], words));
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
        SENTENCE("Validation", "pass"),       SENTENCE("Validation", "by construction"),
        SENTENCE("Validation", "not judged"), SENTENCE("Validation", "declared misfit"),
        SENTENCE("Validation", "FAIL"),       SENTENCE("Validation", "FAIL, left its declared misfit")};
    return names.at(static_cast<std::size_t>(verdict));
}

std::string ValidationWords::say(std::string_view english, const std::vector<std::string>& arguments) const {
    return filled(translated("Validation", english, m_language), arguments);
}

std::string ValidationWords::number(double value) const {
    return replaced(plain(value, digits), ".", m_language == "es" ? "," : ".");
}

std::string ValidationWords::allowed(const TargetPart& part) const {
    if (part.low && part.high) return say(SENTENCE("Validation", "%1 to %2"), {number(*part.low), number(*part.high)});
    if (part.low) return say(SENTENCE("Validation", "at least %1"), {number(*part.low)});
    return part.high ? say(SENTENCE("Validation", "at most %1"), {number(*part.high)}) : noNumber;
}

std::string ValidationWords::simulated(const PartOutcome& outcome) const {
    return outcome.simulated ? number(*outcome.simulated) : noNumber;
}

std::string ValidationWords::unit(std::string unit) const {
    if (unit == "1") return {};
    unit = replaced(replaced(std::move(unit), "ug", "µg"), "*", "·");
    return replaced(std::move(unit), "/day", say(SENTENCE("Validation", "/day")));
}

std::string ValidationWords::counts(const Validation& validation) const {
    std::array<int, 6> counts{};
    int all = 0;
    for (const TargetOutcome& target : validation.outcomes) {
        for (const PartOutcome& part : target.parts) {
            ++counts.at(static_cast<std::size_t>(part.verdict));
            ++all;
        }
    }
    std::string list;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        if (counts.at(i) == 0) continue;
        if (!list.empty()) list += say(SENTENCE("Validation", "; "));
        list += std::to_string(counts.at(i)) + " " + verdict(static_cast<Verdict>(i));
    }
    return say(SENTENCE("Validation", "%1 targets, %2 parts: %3."),
               {std::to_string(validation.targets.size()), std::to_string(all), list});
}

std::string validationTable(const Validation& validation, std::string_view language) {
    const ValidationWords words(language);
    Table table({"id", words.say(SENTENCE("Validation", "quantity")), words.say(SENTENCE("Validation", "observed")),
                 words.say(SENTENCE("Validation", "allowed")), words.say(SENTENCE("Validation", "simulated")),
                 words.say(SENTENCE("Validation", "unit")), words.say(SENTENCE("Validation", "verdict")),
                 words.say(SENTENCE("Validation", "fitted")), words.say(SENTENCE("Validation", "protocol"))},
                9);
    for (std::size_t i = 0; i < validation.targets.size(); ++i) {
        const Target& target = validation.targets[i];
        for (std::size_t j = 0; j < target.parts.size(); ++j) {
            const TargetPart& part = target.parts[j];
            const PartOutcome& outcome = validation.outcomes[i].parts[j];
            table.add({target.id, words.of(part.quantity), words.of(part.observed), words.allowed(part),
                       words.simulated(outcome), words.unit(part.unit), words.verdict(outcome.verdict),
                       joined(part.fitted), j == 0 ? words.of(target.protocol) : std::string()});
        }
    }
    return table.text() + '\n' + words.counts(validation) + '\n';
}

std::string validationJson(const Validation& validation, std::string_view language) {
    const ValidationWords words(language);
    JsonNode root = JsonNode::object();
    root.add("theca", JsonNode::string("validation"));
    root.add("version", JsonNode::whole(1));
    root.add("use", JsonNode::string(words.say(SENTENCE("Validation", "for teaching, not for dosing a person"))));
    root.add("passed", JsonNode::boolean(validation.passed()));
    JsonNode targets = JsonNode::array();
    for (std::size_t i = 0; i < validation.targets.size(); ++i) {
        targets.push(targetValue(validation.targets[i], validation.outcomes[i], words));
    }
    root.add("targets", std::move(targets));
    return writeJson(root);
}

}  // namespace theca
