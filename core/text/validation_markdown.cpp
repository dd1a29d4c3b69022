#include <array>
#include <set>

#include "core/text/translations.h"
#include "core/text/validation_text.h"

namespace theca {

namespace {

constexpr std::string_view title = SENTENCE("Validation", "Validation");
constexpr std::string_view inAMinute =
    SENTENCE("Validation",
             "In a minute: what the model gives beside what was observed in people. *Missed* and *tested* are the rows "
             "that say something; *fitted* ones\n"
             "were chosen to match.");
constexpr std::string_view writtenBy =
    SENTENCE("Validation",
             "Written by `theca-cli validate --markdown docs/validation.md`; a test compares it with the program's "
             "present output.");
constexpr std::string_view whatIsCompared =
    SENTENCE("Validation",
             "The model is compared with published observations of people. Each is a fixed protocol in "
             "`resources/targets.json`, simulated\n"
             "unchanged; every part has to be within its tolerance. Steady states and areas to infinity are exact, not "
             "long runs.");
constexpr std::string_view whatVerdictsMean =
    SENTENCE("Validation",
             "**What a verdict means.** *Pass*: the number is within the tolerance, which is wide because people "
             "differ. *By construction*:\n"
             "the model was given this number, so it proves nothing. *Declared misfit*: the number is known to be "
             "outside; it must stay within\n"
             "5 % of its expected value, and any other value, even a better one, is a failure until it is explained. "
             "*Not judged*: no tolerance.");
constexpr std::string_view whatItDoesNotMean =
    SENTENCE("Validation",
             "**What it does not mean.** Where *fitted* names a parameter, its value was chosen to match this same "
             "observation: a pass shows that the\n"
             "choice works, not that anything was predicted. Where it names none, no number was chosen for it, but its "
             "authors knew it. Few\n"
             "people were measured, most sources were read as abstracts, and no target shows that the model is right "
             "for one person.");

constexpr std::string_view failure = SENTENCE("Validation", "- **%1, %2: %3.** Simulated %4, allowed %5.");
constexpr std::string_view declaredMisfit =
    SENTENCE("Validation", "- **%1, %2: %3.** Simulated %4, allowed %5, expected %6. %7");

/// "## Sources" and an empty line.
std::string heading(std::string_view hashes, const std::string& says) {
    return std::string(hashes).append(" ").append(says).append("\n\n");
}

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

std::string withUnit(const std::string& number, const TargetPart& part, const ValidationWords& words) {
    const std::string unit = words.unit(part.unit);
    return unit.empty() ? number : number + " " + unit;
}

/// What a part shows about the model.
enum class Role { Missed, Tested, Fitted, PutIn };
constexpr std::array<std::string_view, 4> roleNames = {
    SENTENCE("Validation", "Missed"), SENTENCE("Validation", "Tested: no number was chosen for it"),
    SENTENCE("Validation", "Fitted: a number was chosen with it in view"),
    SENTENCE("Validation", "Put in, or not judged: shows nothing")};

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

    void add(const TargetPart& part, const PartOutcome& outcome, const ValidationWords& words) {
        const auto append = [this](std::string& all, const std::string& one) {
            all.append(parts == 0 ? "" : "; ").append(cell(one));
        };
        append(what, words.of(part.quantity));
        append(simulated, withUnit(words.simulated(outcome), part, words));
        append(observed, words.of(part.observed));
        ++parts;
    }
};

/// Everything on one page: a table for each role, a row for each target.
std::string headTable(const Validation& validation, const ValidationWords& words) {
    std::string text = heading("#", words.say(title));
    text.append(words.say(inAMinute)).append("\n");
    for (std::size_t role = 0; role < roleNames.size(); ++role) {
        std::string rows;
        int parts = 0;
        for (std::size_t i = 0; i < validation.targets.size(); ++i) {
            HeadRow row;
            for (std::size_t j = 0; j < validation.targets[i].parts.size(); ++j) {
                const TargetPart& part = validation.targets[i].parts[j];
                const PartOutcome& outcome = validation.outcomes[i].parts[j];
                if (roleOf(part, outcome) == static_cast<Role>(role)) row.add(part, outcome, words);
            }
            if (row.parts == 0) continue;
            parts += row.parts;
            rows.append("| ").append(validation.targets[i].id).append(" | ").append(row.what).append(" | ");
            rows.append(row.simulated).append(" | ").append(row.observed).append(" |\n");
        }
        if (rows.empty()) continue;
        text.append("\n**")
            .append(words.say(roleNames.at(role)))
            .append("** (")
            .append(std::to_string(parts))
            .append(")\n\n");
        text.append(words.say(SENTENCE("Validation", "| | what | model | observed |")));
        text.append("\n| --- | --- | --- | --- |\n").append(rows);
    }
    return text;
}

/// What does not fit comes first: declared misfits, then the limits that each drug's file lists.
std::string misfits(const Validation& validation, const Library& library, const ValidationWords& words) {
    std::string text = heading("##", words.say(SENTENCE("Validation", "Where it does not fit")));
    for (std::size_t i = 0; i < validation.targets.size(); ++i) {
        for (std::size_t j = 0; j < validation.targets[i].parts.size(); ++j) {
            const TargetPart& part = validation.targets[i].parts[j];
            const PartOutcome& outcome = validation.outcomes[i].parts[j];
            if (!part.misfit && !isFailure(outcome.verdict)) continue;
            std::vector<std::string> says = {validation.targets[i].id, words.of(part.quantity),
                                             words.verdict(outcome.verdict),
                                             withUnit(words.simulated(outcome), part, words), words.allowed(part)};
            if (part.misfit) {
                says.push_back(words.number(part.misfit->expected));
                says.push_back(words.of(part.misfit->why));
            }
            text += words.say(part.misfit ? declaredMisfit : failure, says);
            text += '\n';
        }
    }
    for (const auto& [name, drug] : library.drugs) {
        const auto says = SENTENCE("Validation", "What the file of %1 says does not fit or is left out:");
        const std::string& shown = words.language() == textLanguages.front() ? name : words.of(drug.title);
        text.append("\n").append(words.say(says, {shown})).append("\n\n");
        for (const Text& limit : drug.limits) text += "- " + words.of(limit) + "\n";
    }
    return text + '\n';
}

std::string structureOf(const Target& target, const ValidationWords& words) {
    for (const std::string_view one :
         {SENTENCE("Validation", "levels"), SENTENCE("Validation", "one-pool"), SENTENCE("Validation", "both")})
        if (target.structure == one) return words.say(one);
    return target.structure;
}

std::string table(const Target& target, const TargetOutcome& outcome, const ValidationWords& words) {
    std::string text = heading("###", target.id + ": " + words.of(target.quantity));
    text += words.say(
        SENTENCE("Validation", "Observed: %1; %2 (%3). Tolerance: %4."),
        {words.of(target.protocol), words.of(target.observed), joined(target.sources), words.of(target.tolerance)});
    text += "\\\n";
    text += words.say(SENTENCE("Validation", "Simulated: %1. Structure: %2."),
                      {words.of(target.protocolExact), structureOf(target, words)});
    text += "\n\n";
    text += words.say(SENTENCE("Validation", "| part | observed | allowed | simulated | verdict | fitted |"));
    text += "\n| --- | --- | --- | --- | --- | --- |\n";
    for (std::size_t i = 0; i < target.parts.size(); ++i) {
        const TargetPart& part = target.parts[i];
        text += "| " + cell(words.of(part.quantity)) + " | " + cell(words.of(part.observed)) + " | " +
                words.allowed(part) + " | " + withUnit(words.simulated(outcome.parts[i]), part, words) + " | " +
                words.verdict(outcome.parts[i].verdict) + " | " + cell(joined(part.fitted)) + " |\n";
    }
    return text + '\n';
}

std::string sources(const Validation& validation, const Library& library, const ValidationWords& words) {
    std::string text = heading("##", words.say(SENTENCE("Validation", "Sources")));
    std::set<std::string> used;
    for (const Target& target : validation.targets) used.insert(target.sources.begin(), target.sources.end());
    for (const auto& [id, source] : library.sources) {
        if (!used.contains(id)) continue;
        text += "- " + id + ": " + cited(source, words.language());
        if (!source.doi.empty()) text += ", doi " + source.doi;
        if (!source.readAs.empty())
            text += words.say(SENTENCE("Validation", " (read as %1)"), {words.of(source.readAs)});
        text += '\n';
    }
    return text;
}

}  // namespace

std::string validationMarkdown(const Validation& validation, const Library& library, std::string_view language) {
    const ValidationWords words(language);
    std::string text = headTable(validation, words);
    for (const std::string_view part : {writtenBy, whatIsCompared, whatVerdictsMean, whatItDoesNotMean})
        text.append("\n").append(words.say(part)).append("\n");
    text.append("\n").append(words.say(SENTENCE("Validation", "**In short.** %1"), {words.counts(validation)}));
    text += "\n\n";
    text += misfits(validation, library, words);
    text += heading("##", words.say(SENTENCE("Validation", "Every part")));
    for (std::size_t i = 0; i < validation.targets.size(); ++i)
        text += table(validation.targets[i], validation.outcomes[i], words);
    return text + sources(validation, library, words);
}

}  // namespace theca
