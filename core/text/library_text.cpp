#include "core/text/library_text.h"

#include <algorithm>

#include "core/model/signal.h"
#include "core/model/signal_names.h"
#include "core/text/cases_text.h"
#include "core/text/drug_text.h"
#include "core/text/observations_text.h"
#include "core/text/physiology_text.h"
#include "core/text/resources.h"
#include "core/text/sources_text.h"

namespace theca {

namespace {

constexpr std::string_view drugFolder = "drugs/";
constexpr std::string_view drugEnding = ".json";

bool isDrugFile(std::string_view name) { return name.starts_with(drugFolder) && name.ends_with(drugEnding); }

std::string drugNameOf(std::string_view name) {
    return std::string(name.substr(drugFolder.size(), name.size() - drugFolder.size() - drugEnding.size()));
}

/// Keeps the value that was read, or adds the file's name to its errors.
template <class T>
T taken(const std::string& name, Result<T> read, Errors& errors) {
    if (read) return std::move(read).value();
    for (Error error : read.errors()) {
        error.path = name + "#" + error.path;
        errors.push_back(std::move(error));
    }
    return T();
}

/// The canal is mixed by the body's two numbers or by the drug's one.
bool knowsMixing(const Drug& drug, const Physiology& physiology) {
    const auto& body = physiology.parameters;
    return drug.has(ParameterId::D) ||
           (body.contains(ParameterId::mixingSac) && body.contains(ParameterId::mixingNeck));
}

std::string textOf(const NamedTexts& texts, const std::string& name, Errors& errors) {
    const auto found = texts.find(name);
    if (found != texts.end()) return found->second;
    errors.push_back({"data_file_missing", name + "#", {name}});
    return {};
}

/// What was observed must be something the drug has; observations of drugs that are not loaded are not checked.
void checkSignals(const Library& library, Errors& errors) {
    for (std::size_t i = 0; i < library.observations.size(); ++i) {
        const PublishedObservation& one = library.observations[i];
        const auto drug = library.drugs.find(one.drug);
        if (drug == library.drugs.end()) continue;
        for (const std::string& name : one.what) {
            if (signalNamed(name, drug->second)) continue;
            errors.push_back({"unknown_signal",
                              "observations.json#observations/" + std::to_string(i) + "/what",
                              {name, one.drug, signalNames(drug->second)}});
        }
    }
}

}  // namespace

Result<Library> readLibrary(const NamedTexts& texts) {
    Errors errors;
    const std::string sources = textOf(texts, "sources.json", errors);
    const std::string physiology = textOf(texts, "physiology.json", errors);
    if (!errors.empty()) return errors;
    Library library;
    library.sources = taken("sources.json", readSources(sources), errors);
    if (!errors.empty()) return errors;
    library.physiology = taken("physiology.json", readPhysiology(physiology, library.sources), errors);
    if (const auto cases = texts.find("cases.json"); cases != texts.end()) {
        library.cases = taken("cases.json", readCases(cases->second, library.sources), errors);
    }
    for (const auto& [name, text] : texts) {
        if (!isDrugFile(name)) continue;
        Drug drug = taken(name, readDrug(text, library.sources), errors);
        if (!drug.name.empty() && drug.name != drugNameOf(name)) {
            errors.push_back({"drug_name_differs", name + "#name", {drug.name, drugNameOf(name)}});
        }
        if (!drug.name.empty() && !knowsMixing(drug, library.physiology))
            errors.push_back({"key_missing", name + "#parameters/D", {"D"}});
        library.drugs[drug.name] = std::move(drug);
    }
    if (const auto seen = texts.find("observations.json"); seen != texts.end())
        library.observations = taken(seen->first, readObservations(seen->second, library.sources), errors);
    checkSignals(library, errors);
    if (!errors.empty()) return errors;
    return library;
}

Result<Library> builtInLibrary(LibraryParts parts) {
    NamedTexts texts;
    for (const std::string_view path : resourcePaths()) {
        const bool drawn = path == "observations.json" || path == "cases.json";
        if (parts == LibraryParts::All || !drawn) texts.emplace(path, resource(path));
    }
    return readLibrary(texts);
}

Result<Library> builtInLibraryOf(std::string_view drug) {
    std::string file(drugFolder);
    file.append(drug).append(drugEnding);
    const auto paths = resourcePaths();
    if (std::find(paths.begin(), paths.end(), file) == paths.end()) return builtInLibrary(LibraryParts::Simulated);
    NamedTexts texts;
    for (const std::string_view path :
         {std::string_view("physiology.json"), std::string_view("sources.json"), std::string_view(file)})
        texts.emplace(path, resource(path));
    return readLibrary(texts);
}

}  // namespace theca
