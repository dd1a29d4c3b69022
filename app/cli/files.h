#pragma once

#include <cstdio>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/text/translations.h"

namespace theca::cli {

/// What is wrong with the places of `outputs`, if anything: two of them are the same file, or one would overwrite a
/// file among `inputs`. Two names of one file count as the same, whatever links or `./` they contain.
std::optional<Error> clash(const std::vector<std::string>& outputs, const std::vector<std::string>& inputs);

/// What standard output is called in errors.
inline constexpr std::string_view standardOutputName = SENTENCE("CommandLine", "standard output");

/// The content of a text file of at most 8,000,000 bytes. A larger one is refused without reading it.
Result<std::string> readFile(const std::string& path);

/// A file being written: complete and in its place, or not at all. `-` is standard output. A link is followed, even to
/// a file that does not exist yet. The old file is kept until `finish`, and for good if anything fails; its permissions
/// and extended attributes go over to the new one, and where it has other names (hard links), these have the new
/// content too. What a killed program left unfinished of the same file is removed.
class OutputFile {
public:
    static Result<OutputFile> open(const std::string& path);

    OutputFile(OutputFile&&) = default;
    OutputFile& operator=(OutputFile&&) = delete;
    /// Removes the new file unless `finish` has put it in its place.
    ~OutputFile();

    /// False after something could not be written.
    bool write(std::string_view text);
    /// Writes the rest and makes sure it is on the disk; then only `finish` is missing.
    Errors flush();
    /// Moves the file to its place.
    Errors finish();

private:
    struct Close {
        void operator()(std::FILE* file) const { std::fclose(file); }
    };

    OutputFile() = default;
    Error failure() const;

    std::unique_ptr<std::FILE, Close> m_file;
    std::string m_name;              ///< as given
    std::filesystem::path m_target;  ///< empty if there is nothing to rename
    std::filesystem::path m_temporary;
    bool m_hasOtherNames = false;  ///< hard links: its content is replaced, not the file
    int m_problem = 0;             ///< the first errno
};

/// Writes all of them, then moves all to their places; if one fails, every target is left as it was.
Errors finishAll(std::vector<OutputFile>& files);

/// Writes to standard output; prints an error if that fails.
Errors print(std::string_view text);

}  // namespace theca::cli
