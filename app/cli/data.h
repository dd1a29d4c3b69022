#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/data/library.h"
#include "core/text/library_text.h"

namespace theca::cli {

/// The data files the program works with: those compiled in, or a folder laid out like them.
class Data {
public:
    Data() = default;
    explicit Data(std::string folder) : m_folder(std::move(folder)) {}

    /// All of them by name. Fails where the folder or a file in it cannot be read.
    Result<NamedTexts> texts() const;
    Result<Library> library() const;
    /// What a simulation needs of it. Of a folder all is read, so that an error anywhere in it is said.
    Result<Library> simulatedLibrary() const;
    /// The files in the folder that are read, with its name; none of those compiled in.
    std::vector<std::string> files() const;
    /// The name a data file is spoken of by: with its folder, where there is one.
    std::string shownName(const std::string& name) const { return m_folder.empty() ? name : m_folder + "/" + name; }

private:
    std::vector<std::string> names() const;

    std::string m_folder;
};

/// What is wrong with the data, on one line with its place, or with the name of the program where it has none.
std::string dataErrorLine(std::string_view program, const Data& data, const Errors& errors);

}  // namespace theca::cli
