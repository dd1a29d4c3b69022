#include "app/cli/data.h"

#include <filesystem>

#include "app/cli/files.h"
#include "app/cli/language.h"
#include "core/text/messages.h"
#include "core/text/resources.h"

namespace theca::cli {

namespace fs = std::filesystem;

namespace {

NamedTexts compiledIn() {
    NamedTexts texts;
    for (const std::string_view path : resourcePaths()) texts.emplace(path, resource(path));
    return texts;
}

/// Names of the files in `folder` with this ending, as in "drugs/baclofen.json".
std::vector<std::string> namesIn(const fs::path& root, const std::string& folder, const std::string& ending) {
    std::vector<std::string> names;
    std::error_code problem;
    for (const auto& entry : fs::directory_iterator(root / folder, problem)) {
        if (entry.path().extension() != ending) continue;
        const std::string file = entry.path().filename().string();
        names.push_back(folder.empty() ? file : folder + "/" + file);
    }
    return names;
}

}  // namespace

std::vector<std::string> Data::names() const {
    std::error_code problem;
    std::vector<std::string> names = {"physiology.json", "sources.json"};
    if (fs::exists(m_folder + "/targets.json", problem)) names.emplace_back("targets.json");  // only validate needs it
    if (fs::exists(m_folder + "/observations.json", problem)) names.emplace_back("observations.json");
    if (fs::exists(m_folder + "/cases.json", problem)) names.emplace_back("cases.json");
    for (const auto& more : {namesIn(m_folder, "drugs", ".json"), namesIn(m_folder, "scenarios", ".theca")}) {
        names.insert(names.end(), more.begin(), more.end());
    }
    return names;
}

std::vector<std::string> Data::files() const {
    if (m_folder.empty()) return {};
    std::vector<std::string> files = names();
    for (std::string& name : files) name = shownName(name);
    return files;
}

Result<NamedTexts> Data::texts() const {
    if (m_folder.empty()) return compiledIn();
    std::error_code problem;
    if (!fs::is_directory(m_folder, problem)) return Error{"no_data_folder", "#", {m_folder}};
    NamedTexts texts;
    for (const std::string& name : names()) {
        Result<std::string> text = readFile(shownName(name));
        if (!text) {
            Error error = text.errors().front();
            error.path = name + "#";
            return error;
        }
        texts.emplace(name, std::move(text).value());
    }
    return texts;
}

Result<Library> Data::library() const {
    const Result<NamedTexts> read = texts();
    if (!read) return read.errors();
    return readLibrary(*read);
}

Result<Library> Data::simulatedLibrary() const {
    return m_folder.empty() ? builtInLibrary(LibraryParts::Simulated) : library();
}

Result<Library> Data::simulatedLibraryOf(const std::string& drug) const {
    return m_folder.empty() ? builtInLibraryOf(drug) : library();
}

std::string dataErrorLine(std::string_view program, const Data& data, const Errors& errors) {
    Error error = errors.front();
    const auto hash = error.path.find('#');
    if (hash == std::string::npos) return errorLine(program, error, spoken());
    const std::string name = error.path.substr(0, hash);
    error.path.erase(0, hash + 1);
    return errorLine(data.shownName(name), error, spoken());
}

}  // namespace theca::cli
