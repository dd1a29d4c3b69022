#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/data/library.h"
#include "core/text/library_text.h"

namespace theca::cli {

/// The data files the program works with: those compiled in, or a folder with the same layout.
class Data {
public:
    Data() = default;
    explicit Data(std::string folder) : m_folder(std::move(folder)) {}

    /// All of them by name. Fails if the folder or a file in it cannot be read.
    Result<NamedTexts> texts() const;
    Result<Library> library() const;
    /// What a simulation needs of it. Of a folder all is read, so that an error anywhere in it is said.
    Result<Library> simulatedLibrary() const;
    /// The same for scenarios of one drug.
    Result<Library> simulatedLibraryOf(const std::string& drug) const;
    /// The files in the folder that are read, with the folder's name; empty if those compiled in are used.
    std::vector<std::string> files() const;
    /// The name of a data file in messages: with its folder, if there is one.
    std::string shownName(const std::string& name) const { return m_folder.empty() ? name : m_folder + "/" + name; }

private:
    std::vector<std::string> names() const;

    std::string m_folder;
};

/// An error of the data on one line, with its place or, if it has none, the name of the program.
std::string dataErrorLine(std::string_view program, const Data& data, const Errors& errors);

}  // namespace theca::cli
