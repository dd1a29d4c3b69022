#include "app/cli/files.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <csignal>
#include <cstdint>
#include <cstdio>
#include <cstring>

#include "app/cli/unfinished.h"
#include "core/text/json_reader.h"

namespace theca::cli {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view standardOutput = "-";

/// What is often wrong with files; the rest in the system's own words.
std::string reason(int problem) {
    struct Reason {
        int problem;
        std::string_view english;
    };
    constexpr std::array reasons = {Reason{ENOENT, SENTENCE("Reasons", "No such file or directory")},
                                    Reason{EACCES, SENTENCE("Reasons", "Permission denied")},
                                    Reason{EPERM, SENTENCE("Reasons", "Operation not permitted")},
                                    Reason{EISDIR, SENTENCE("Reasons", "Is a directory")},
                                    Reason{ENOTDIR, SENTENCE("Reasons", "Not a directory")},
                                    Reason{ENOSPC, SENTENCE("Reasons", "No space left on device")},
                                    Reason{EDQUOT, SENTENCE("Reasons", "Disk quota exceeded")},
                                    Reason{EFBIG, SENTENCE("Reasons", "File too large")},
                                    Reason{EROFS, SENTENCE("Reasons", "Read-only file system")},
                                    Reason{ENAMETOOLONG, SENTENCE("Reasons", "File name too long")},
                                    Reason{ELOOP, SENTENCE("Reasons", "Too many levels of symbolic links")},
                                    Reason{EBADF, SENTENCE("Reasons", "Bad file descriptor")},
                                    Reason{EPIPE, SENTENCE("Reasons", "Broken pipe")},
                                    Reason{EIO, SENTENCE("Reasons", "Input/output error")}};
    const auto found =
        std::find_if(reasons.begin(), reasons.end(), [=](const Reason& one) { return one.problem == problem; });
    return found == reasons.end() ? std::strerror(problem) : std::string(found->english);
}

Error cannotRead(int problem) { return {"cannot_read", {}, {reason(problem)}}; }
Error cannotWrite(int problem) { return {"cannot_write", {}, {reason(problem)}}; }

struct Closer {
    int handle;
    ~Closer() { ::close(handle); }
};

/// Up to one byte more than is allowed: enough to see that the file is too large.
Result<std::string> contents(int handle) {
    std::string text;
    std::string piece(1 << 16, '\0');
    while (text.size() <= mostBytes) {
        const ssize_t count = ::read(handle, piece.data(), piece.size());
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) return cannotRead(errno);
        if (count == 0) return text;
        text.append(piece, 0, static_cast<std::size_t>(count));
    }
    return Error{"too_large", {}, {std::to_string(mostBytes)}};
}

/// The end of a chain of links, even if no file is there yet. Follows as many links as the kernel does.
fs::path endOfLinks(fs::path path) {
    std::error_code problem;
    for (int links = 0; links < 40 && fs::is_symlink(path, problem); ++links)
        path = path.parent_path() / fs::read_symlink(path, problem);
    return path;
}

/// The path of a file without links; the file need not exist. If there is no such path (a pipe, a file in a folder that
/// does not exist), the name is returned unchanged.
fs::path destination(const std::string& name) {
    std::error_code problem;
    const fs::path there = fs::canonical(name, problem);
    if (!problem) return there;
    if (fs::exists(name, problem)) return name;
    const fs::path path = endOfLinks(name);
    const fs::path folder = fs::canonical(path.has_parent_path() ? path.parent_path() : fs::path("."), problem);
    return problem ? path : folder / path.filename();
}

/// Whether two outputs are the same file.
bool meet(const std::string& one, const std::string& other) {
    if (one == other) return true;
    const auto place = [](const std::string& name) { return name == standardOutput ? "/dev/stdout" : name; };
    const fs::path first = destination(place(one));
    const fs::path second = destination(place(other));
    std::error_code notThere;
    return first == second || fs::equivalent(first, second, notThere);
}

/// Whether writing to `output` would overwrite the file `input`. Devices store nothing.
bool destroys(const std::string& output, const std::string& input) {
    std::error_code notThere;
    const fs::path place = destination(output == standardOutput ? "/dev/stdout" : output);
    return fs::is_regular_file(place, notThere) && fs::equivalent(place, input, notThere);
}

/// Larger than the usual 4 kB, for speed.
void writeInPieces(std::FILE* file) {
    if (file) std::setvbuf(file, nullptr, _IOFBF, std::size_t{1} << 16U);
}

/// What the unfinished files of `target` begin with; a process and a number follow.
std::string unfinishedBeginning(const fs::path& target) { return "." + target.filename().string() + "."; }
constexpr std::string_view unfinishedEnding = ".part";

/// The process that an unfinished file of `target` belongs to; none for other files.
std::optional<pid_t> ownerOf(const std::string& name, const fs::path& target) {
    const std::string beginning = unfinishedBeginning(target);
    if (!name.starts_with(beginning) || !name.ends_with(unfinishedEnding)) return std::nullopt;
    pid_t process = 0;
    const auto [end, problem] = std::from_chars(name.data() + beginning.size(), name.data() + name.size(), process);
    return problem == std::errc() && *end == '-' && process > 0 ? std::optional(process) : std::nullopt;
}

/// Removes what a program that was killed left of the same file.
void removeLeftOver(const fs::path& target) {
    std::error_code problem;
    const fs::path folder = target.has_parent_path() ? target.parent_path() : fs::path(".");
    for (const auto& entry : fs::directory_iterator(folder, problem)) {
        const auto owner = ownerOf(entry.path().filename().string(), target);
        if (owner && ::kill(*owner, 0) != 0 && errno == ESRCH) fs::remove(entry.path(), problem);
    }
}

/// A new file next to `target` that no other program has open.
int openBeside(const fs::path& target, fs::path& temporary) {
    removeLeftOver(target);
    const SignalsWait wait;
    for (int attempt = 0; attempt < 100; ++attempt) {
        std::string name = unfinishedBeginning(target);
        name.append(std::to_string(::getpid())).append("-").append(std::to_string(attempt)).append(unfinishedEnding);
        temporary = target.parent_path() / name;
        const int handle = ::open(temporary.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
        if (handle >= 0) rememberUnfinished(temporary.string());
        if (handle >= 0 || errno != EEXIST) return handle;
    }
    return -1;
}

/// Gives a new file what the old one carries beside its content. What a file system does not keep is left out.
void takeOver(const fs::path& old, const struct stat& about, int handle) {
    ::fchmod(handle, about.st_mode & 07777);
    std::string names(1 << 16, '\0');
    const ssize_t size = ::listxattr(old.c_str(), names.data(), names.size());
    for (ssize_t at = 0; at < size; at += static_cast<ssize_t>(std::strlen(names.data() + at)) + 1) {
        const char* name = names.data() + at;
        std::string value(1 << 16, '\0');
        const ssize_t length = ::getxattr(old.c_str(), name, value.data(), value.size());
        if (length >= 0) (void)::fsetxattr(handle, name, value.data(), static_cast<std::size_t>(length), 0);
    }
}

/// Puts the content of a finished file into `target`, which keeps its other names. Returns an errno, 0 if it went well.
int copyInto(const fs::path& target, const fs::path& finished) {
    const int from = ::open(finished.c_str(), O_RDONLY | O_CLOEXEC);
    if (from < 0) return errno;
    const Closer closeFrom{from};
    const int to = ::open(target.c_str(), O_WRONLY | O_CLOEXEC);
    if (to < 0) return errno;
    const Closer closeTo{to};
    std::string piece(1 << 16, '\0');
    off_t written = 0;
    while (const ssize_t count = ::read(from, piece.data(), piece.size())) {
        if (count < 0) return errno;
        for (ssize_t done = 0; done < count;) {
            const ssize_t more = ::write(to, piece.data() + done, static_cast<std::size_t>(count - done));
            if (more < 0) return errno;
            done += more;
        }
        written += count;
    }
    return ::ftruncate(to, written) == 0 && ::fsync(to) == 0 ? 0 : errno;
}

}  // namespace

std::optional<Error> clash(const std::vector<std::string>& outputs, const std::vector<std::string>& inputs) {
    for (std::size_t i = 0; i < outputs.size(); ++i) {
        const auto meetsThis = [&](const std::string& earlier) { return meet(earlier, outputs[i]); };
        const auto takesAway = [&](const std::string& input) { return destroys(outputs[i], input); };
        if (std::any_of(outputs.begin(), outputs.begin() + static_cast<std::ptrdiff_t>(i), meetsThis))
            return Error{"one_place_twice", {}, {outputs[i]}};
        if (std::any_of(inputs.begin(), inputs.end(), takesAway)) return Error{"output_is_input", {}, {outputs[i]}};
    }
    return std::nullopt;
}

Result<std::string> readFile(const std::string& path) {
    const int handle = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (handle < 0) return cannotRead(errno);
    const Closer closer{handle};
    struct stat about {};
    if (::fstat(handle, &about) != 0) return cannotRead(errno);
    if (S_ISDIR(about.st_mode)) return Error{"is_folder", {}, {}};
    if (S_ISREG(about.st_mode) && static_cast<std::uintmax_t>(about.st_size) > mostBytes) {
        return Error{"too_large", {}, {std::to_string(mostBytes)}};
    }
    return contents(handle);
}

Result<OutputFile> OutputFile::open(const std::string& path) {
    OutputFile output;
    output.m_name = path;
    if (path == standardOutput) {
        output.m_file.reset(::fdopen(::dup(STDOUT_FILENO), "w"));
        if (!output.m_file) return cannotWrite(EBADF);  // started without one
        writeInPieces(output.m_file.get());
        return output;
    }
    struct stat about {};
    const bool exists = ::stat(path.c_str(), &about) == 0;
    if (!exists && errno != ENOENT) return cannotWrite(errno);
    const fs::path target = destination(path);
    if (exists && S_ISDIR(about.st_mode)) return cannotWrite(EISDIR);
    if (exists && ::access(target.c_str(), W_OK) != 0) return cannotWrite(errno);
    if (exists && !S_ISREG(about.st_mode)) {  // a device or a pipe has no content to keep
        output.m_file.reset(std::fopen(target.c_str(), "w"));
        if (!output.m_file) return cannotWrite(errno);
        return output;
    }
    const int handle = openBeside(target, output.m_temporary);
    if (handle < 0) {
        output.m_temporary.clear();
        return cannotWrite(errno);
    }
    if (exists) takeOver(target, about, handle);
    output.m_hasOtherNames = exists && about.st_nlink > 1;
    output.m_target = target;
    output.m_file.reset(::fdopen(handle, "w"));
    writeInPieces(output.m_file.get());
    return output;
}

OutputFile::~OutputFile() {
    std::error_code ignored;
    if (m_temporary.empty()) return;
    fs::remove(m_temporary, ignored);
    forgetUnfinished(m_temporary.string());
}

bool OutputFile::write(std::string_view text) {
    errno = 0;
    const bool done = std::fwrite(text.data(), 1, text.size(), m_file.get()) == text.size();
    if (!done && m_problem == 0) m_problem = errno;
    return done;
}

Error OutputFile::failure() const {
    Error error = cannotWrite(m_problem);
    error.arguments.push_back(m_name == standardOutput ? std::string(standardOutputName) : m_name);
    return error;
}

Errors OutputFile::flush() {
    errno = 0;
    if (std::fflush(m_file.get()) != 0 && m_problem == 0) m_problem = errno;
    const bool onDisk = m_target.empty() || ::fsync(::fileno(m_file.get())) == 0;
    if (!onDisk && m_problem == 0) m_problem = errno;
    if (m_problem != 0) return {failure()};
    return {};
}

Errors OutputFile::finish() {
    if (std::fclose(m_file.release()) != 0) {
        m_problem = errno;
        return {failure()};
    }
    if (m_target.empty()) return {};
    std::error_code problem;
    if (m_hasOtherNames && copyInto(m_target, m_temporary) == 0)
        fs::remove(m_temporary, problem);
    else  // also where copying failed half-way: the name must not keep half of a file
        fs::rename(m_temporary, m_target, problem);
    if (problem) {
        m_problem = problem.value();
        return {failure()};
    }
    forgetUnfinished(m_temporary.string());
    m_temporary.clear();
    return {};
}

Errors finishAll(std::vector<OutputFile>& files) {
    for (OutputFile& file : files) {
        if (Errors errors = file.flush(); !errors.empty()) return errors;
    }
    for (OutputFile& file : files) {
        if (Errors errors = file.finish(); !errors.empty()) return errors;
    }
    return {};
}

Errors print(std::string_view text) {
    Result<OutputFile> opened = OutputFile::open(std::string(standardOutput));
    if (!opened) return opened.errors();
    std::vector<OutputFile> files;
    files.push_back(std::move(opened).value());
    files.front().write(text);
    return finishAll(files);
}

}  // namespace theca::cli
