#include <array>
#include <set>

#include "core/base/number_text.h"
#include "core/text/validation_text.h"

namespace theca {

namespace {

constexpr std::string_view introduction = R"(
Written by `theca-cli validate --markdown docs/validation.md`; a test compares it with the program's present output.

The model is compared with published observations of people. Each is a fixed protocol in `resources/targets.json`, simulated
unchanged; every part has to be within its tolerance. Steady states and areas to infinity are exact, not long runs.

**What a verdict means.** *Pass*: the number is within the tolerance, which is wide because people differ. *By construction*:
the model was given this number, so it proves nothing. *Declared misfit*: the number is known to be outside; it must stay within
5 % of its expected value, and any other value, even a better one, is a failure until it is explained. *Not judged*: no tolerance.

**What it does not mean.** Where *fitted* names a parameter, its value was chosen to match this same observation: a pass shows that the
choice works, not that anything was predicted. Where it names none, no number was chosen for it, but its authors knew it. Few
people were measured, most sources were read as abstracts, and no target shows that the model is right for one person.

)";

constexpr std::string_view opening = R"(# Validation

In a minute: what the model gives beside what was observed in people. *Missed* and *tested* are the rows that say something; *fitted* ones
were chosen to match.
)";

/// A text for a cell of a table.
std::string cell(const std::string& text) {
    std::string safe;
    for (const char c : text) {
        if (c == '|' || c == '*' || c == '_' || c == '<') safe += '\\';
        safe += c;
    }
    return safe;
}

std::string joined(const std::vector<std::string>& all) {
    std::string text;
    for (const std::string& one : all) text.append(text.empty() ? "" : ", ").append(one);
    return text;
}

std::string withUnit(const std::string& number, const TargetPart& part) {
    const std::string unit = shownUnit(part.unit);
    return unit.empty() ? number : number + " " + unit;
}

/// What a part shows about the model.
enum class Role { Missed, Tested, Fitted, PutIn };
constexpr std::array roleNames = {"Missed", "Tested: no number was chosen for it",
                                  "Fitted: a number was chosen with it in view",
                                  "Put in, or not judged: shows nothing"};

Role roleOf(const TargetPart& part, const PartOutcome& outcome) {
    if (part.misfit || isFailure(outcome.verdict)) return Role::Missed;
    if (part.byConstruction || outcome.verdict == Verdict::NotJudged) return Role::PutIn;
    return part.fitted.empty() ? Role::Tested : Role::Fitted;
}

/// The parts of one target that have the same role, as cells of one row.
struct HeadRow {
    std::string what;
    std::string simulated;
    std::string observed;
    int parts = 0;

    void add(const TargetPart& part, const PartOutcome& outcome) {
        const auto append = [this](std::string& all, const std::string& one) {
            all.append(parts == 0 ? "" : "; ").append(cell(one));
        };
        append(what, part.quantity.english());
        append(simulated, withUnit(simulatedText(outcome), part));
        append(observed, part.observed.english());
        ++parts;
    }
};

/// Everything on one page: a table for each role, a row for each target.
std::string headTable(const Validation& validation) {
    std::string text(opening);
    for (std::size_t role = 0; role < roleNames.size(); ++role) {
        std::string rows;
        int parts = 0;
        for (std::size_t i = 0; i < validation.targets.size(); ++i) {
            HeadRow row;
            for (std::size_t j = 0; j < validation.targets[i].parts.size(); ++j) {
                const TargetPart& part = validation.targets[i].parts[j];
                const PartOutcome& outcome = validation.outcomes[i].parts[j];
                if (roleOf(part, outcome) == static_cast<Role>(role)) row.add(part, outcome);
            }
            if (row.parts == 0) continue;
            parts += row.parts;
            rows.append("| ").append(validation.targets[i].id).append(" | ").append(row.what).append(" | ");
            rows.append(row.simulated).append(" | ").append(row.observed).append(" |\n");
        }
        if (rows.empty()) continue;
        text.append("\n**").append(roleNames.at(role)).append("** (").append(std::to_string(parts)).append(")\n\n");
        text.append("| | what | model | observed |\n| --- | --- | --- | --- |\n").append(rows);
    }
    return text;
}

/// What does not fit comes first: declared misfits, then the limits that each drug's file lists.
std::string misfits(const Validation& validation, const Library& library) {
    std::string text = "## Where it does not fit\n\n";
    for (std::size_t i = 0; i < validation.targets.size(); ++i) {
        for (std::size_t j = 0; j < validation.targets[i].parts.size(); ++j) {
            const TargetPart& part = validation.targets[i].parts[j];
            const PartOutcome& outcome = validation.outcomes[i].parts[j];
            if (!part.misfit && !isFailure(outcome.verdict)) continue;
            text += "- **" + validation.targets[i].id + ", " + part.quantity.english() + ": " +
                    std::string(verdictName(outcome.verdict)) + ".** Simulated " +
                    withUnit(simulatedText(outcome), part) + ", allowed " + allowedText(part);
            text +=
                part.misfit ? ", expected " + plain(part.misfit->expected, 4) + ". " + part.misfit->why.english() : ".";
            text += '\n';
        }
    }
    for (const auto& [name, drug] : library.drugs) {
        text += "\nWhat the file of " + name + " says does not fit or is left out:\n\n";
        for (const Text& limit : drug.limits) text += "- " + limit.english() + "\n";
    }
    return text + '\n';
}

std::string table(const Target& target, const TargetOutcome& outcome) {
    std::string text = "### " + target.id + ": " + target.quantity.english() + "\n\n";
    text += "Observed: " + target.protocol.english() + "; " + target.observed.english() + " (" +
            joined(target.sources) + "). Tolerance: " + target.tolerance.english() +
            ".\\\nSimulated: " + target.protocolExact.english() + ". Structure: " + target.structure + ".\n\n";
    text += "| part | observed | allowed | simulated | verdict | fitted |\n| --- | --- | --- | --- | --- | --- |\n";
    for (std::size_t i = 0; i < target.parts.size(); ++i) {
        const TargetPart& part = target.parts[i];
        text += "| " + cell(part.quantity.english()) + " | " + cell(part.observed.english()) + " | " +
                allowedText(part) + " | " + withUnit(simulatedText(outcome.parts[i]), part) + " | " +
                std::string(verdictName(outcome.parts[i].verdict)) + " | " + cell(joined(part.fitted)) + " |\n";
    }
    return text + '\n';
}

std::string sources(const Validation& validation, const Library& library) {
    std::string text = "## Sources\n\n";
    std::set<std::string> used;
    for (const Target& target : validation.targets) used.insert(target.sources.begin(), target.sources.end());
    for (const auto& [id, source] : library.sources) {
        if (!used.contains(id)) continue;
        text += "- " + id + ": " + cited(source, textLanguages.front());
        if (!source.doi.empty()) text += ", doi " + source.doi;
        text += source.readAs.empty() ? "\n" : " (read as " + source.readAs.english() + ")\n";
    }
    return text;
}

}  // namespace

std::string validationMarkdown(const Validation& validation, const Library& library) {
    std::string text = headTable(validation);
    text += introduction;
    text += "**In short.** " + countsText(validation) + "\n\n" + misfits(validation, library) + "## Every part\n\n";
    for (std::size_t i = 0; i < validation.targets.size(); ++i) {
        text += table(validation.targets[i], validation.outcomes[i]);
    }
    return text + sources(validation, library);
}

}  // namespace theca
