#pragma once

#include <cstdio>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"

namespace theca::cli {

/// What is wrong with where `outputs` go, or nothing: two of them go to one place, or one goes onto a file among
/// `inputs`, which would be lost. Two names of one file are one place, whatever links or `./` they go through.
std::optional<Error> clash(const std::vector<std::string>& outputs, const std::vector<std::string>& inputs);

/// The whole of a text file of at most 8,000,000 bytes. A larger one is refused without reading it.
Result<std::string> readFile(const std::string& path);

/// A file being written: whole and in its place, or not at all. `-` is standard output. A link is followed, also one
/// to a file that is not there yet. What was there before
/// stays until `finish`, and stays for good when anything goes wrong.
class OutputFile {
public:
    static Result<OutputFile> open(const std::string& path);

    OutputFile(OutputFile&&) = default;
    OutputFile& operator=(OutputFile&&) = delete;
    /// Removes what `finish` has not put in its place.
    ~OutputFile();

    /// False once something could not be written.
    bool write(std::string_view text);
    /// Writes what is left and sees it safely onto the disk; then only `finish` is missing.
    Errors flush();
    /// Puts the file in its place.
    Errors finish();

private:
    struct Close {
        void operator()(std::FILE* file) const { std::fclose(file); }
    };

    OutputFile() = default;
    Error failure() const;

    std::unique_ptr<std::FILE, Close> m_file;
    std::string m_name;              ///< as given
    std::filesystem::path m_target;  ///< empty where there is nothing to rename
    std::filesystem::path m_temporary;
    int m_problem = 0;  ///< the first errno
};

/// Writes all of them, then puts all in place; one that fails leaves every target as it was.
Errors finishAll(std::vector<OutputFile>& files);

/// Writes to standard output and says so when that fails.
Errors print(std::string_view text);

}  // namespace theca::cli
