#include <map>
#include <span>

#include "app/cli/command.h"
#include "core/base/number_text.h"
#include "core/scenario/names.h"
#include "core/text/drug_keys.h"
#include "core/text/parameter_text.h"
#include "core/text/table.h"
#include "core/text/translations.h"

namespace theca::cli {

namespace {

constexpr int digits = 6;

std::string list(const Library& library) {
    Table table({"drug", "title", "routes", "effect"}, 4);
    for (const auto& [name, drug] : library.drugs) {
        table.add({name, drug.title.english(), drug.hasOralRoute() ? "oral, intrathecal" : "intrathecal",
                   drug.sites.empty() ? "no" : "yes"});
    }
    return table.text();
}

std::string joined(const std::vector<std::string>& all) {
    std::string text;
    for (const std::string& one : all) text.append(text.empty() ? "" : " ").append(one);
    return text;
}

std::string spread(const Parameter& parameter) {
    if (!parameter.cv) return {};
    return plain(*parameter.cv, 3) + " (" + std::string(gradeName(*parameter.cvGrade)) + ")";
}

void addParameters(Table& table, std::span<const ParameterId> ids, const ParameterTable& parameters) {
    for (const ParameterId id : ids) {
        const auto found = parameters.find(id);
        if (found == parameters.end()) continue;
        const Parameter& one = found->second;
        table.add({parameterName(id), plain(one.value, digits),
                   info(id).unit == "1" ? std::string("–") : std::string(info(id).unit),
                   plain(one.published, digits) + (one.publishedUnit == "1" ? "" : " " + one.publishedUnit),
                   std::string(gradeName(one.grade)), joined(one.sources), spread(one), one.reason.english()});
    }
}

std::string parametersOf(const Drug& drug) {
    Table table({"parameter", "value", "unit", "as published", "grade", "source", "cv (grade)", "why, and what else"},
                8);
    std::vector<ParameterId> ofSites;
    for (const auto& [id, parameter] : drug.parameters) {
        if (siteNumberOf(id)) ofSites.push_back(id);
    }
    addParameters(table, drugParametersWith(ofSites), drug.parameters);
    return table.text();
}

std::string changeOf(const PresetChange& change, const ParameterInfo& about) {
    std::string text;
    if (change.value) text += " " + plain(*change.value, digits) + unitAfterNumber(about);
    if (change.cv) text += " cv " + plain(*change.cv, 3);
    text += " (" + std::string(gradeName(change.grade)) + ")";
    for (const std::string& source : change.sources) text += " " + source;
    return text + (change.reason.empty() ? "" : ". " + change.reason.english());
}

std::string presetsOf(const Drug& drug) {
    std::string text;
    for (const auto& [preset, changes] : drug.presets) {
        for (const auto& [id, change] : changes) {
            text += "- " + std::string(nameOf(preset)) + ": " + parameterName(id) + changeOf(change, info(id)) + "\n";
        }
    }
    return text.empty() ? text : "\nPresets of people\n" + text;
}

std::string sourcesOf(const Drug& drug, const Library& library) {
    std::map<std::string, const Source*> used;
    const auto use = [&](const std::vector<std::string>& sources) {
        for (const std::string& source : sources) used[source] = &library.sources.at(source);
    };
    for (const auto& [id, parameter] : drug.parameters) use(parameter.sources);
    for (const auto& [preset, changes] : drug.presets) {
        for (const auto& [id, change] : changes) use(change.sources);
    }
    std::string text;
    for (const auto& [id, source] : used) {
        text += id + "  " + cited(*source, textLanguages.front());
        text += source->doi.empty() ? "\n" : ", doi " + source->doi + "\n";
    }
    return text;
}

std::string described(const Drug& drug, const Library& library) {
    std::string text = drug.title.english() + "\n";
    if (!drug.summary.empty()) text += drug.summary.english() + "\n";
    if (!drug.noOralRoute.empty()) text += drug.noOralRoute.english() + "\n";
    if (!drug.noEffect.empty()) text += drug.noEffect.english() + "\n";
    text += "\n" + parametersOf(drug);
    if (drug.apparent) text += "CL, Vc, Q and Vp were published over F; the values are the true ones.\n";
    text += presetsOf(drug) + "\nWhat the model leaves out\n";
    for (const Text& limit : drug.limits) text += "- " + limit.english() + "\n";
    return text + "\nSources\n" + sourcesOf(drug, library);
}

std::string namesIn(const Library& library) {
    std::string text;
    for (const auto& [name, drug] : library.drugs) text.append(text.empty() ? "" : ", ").append(name);
    return text;
}

Outcome drugs(const Arguments& arguments, const Data& data) {
    const Result<Library> library = data.library();
    if (!library) return failData(data, library.errors());
    if (arguments.names.empty()) return printed(list(*library));
    const auto found = library->drugs.find(arguments.names.front());
    if (found == library->drugs.end()) {
        return failUsage({"unknown_drug", {}, {arguments.names.front(), namesIn(*library)}});
    }
    return printed(described(found->second, *library));
}

}  // namespace

Command drugsCommand() {
    return {
        "drugs", "[NAME]", SENTENCE("CommandLine", "the drugs; or one drug's parameters with unit, grade and source"),
        "",      {},       0,
        1,       drugs};
}

}  // namespace theca::cli
