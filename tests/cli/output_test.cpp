#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

#include <csignal>

#include "tests/catch.h"
#include "tests/cli/process.h"

namespace fs = std::filesystem;

namespace {

const std::string scenario = shipped("scenarios/default.theca");
const Surroundings fullDisk{{}, 50'000UL, {}, false};

}  // namespace

TEST_CASE("a full disk leaves the old file as it was and nothing beside it") {
    const Folder folder;
    const std::string old = folder.file("a.csv", "old");
    const Finished run = cli({"run", scenario, "--csv", old, "--json", folder / "new.json"}, fullDisk);
    CHECK(run.exitCode == 2);
    CHECK(lineCount(run.err) == 1);
    CHECK(run.err.find("a.csv: it cannot be written: File too large") != std::string::npos);
    CHECK(contentOf(old) == "old");
    CHECK(folder.names() == std::vector<std::string>{"a.csv"});
}

TEST_CASE("a full disk leaves no half of a new file") {
    const Folder folder;
    CHECK(cli({"run", scenario, "--csv", folder / "a.csv"}, fullDisk).exitCode == 2);
    CHECK(folder.names().empty());
}

TEST_CASE("one output that fails keeps the other from appearing") {
    const Folder folder;
    const std::string old = folder.file("a.json", "old");
    const Finished run = cli({"run", scenario, "--csv", (folder / "no") + "/folder/a.csv", "--json", old});
    CHECK(run.exitCode == 2);
    CHECK(contentOf(old) == "old");
    const Finished full = cli({"run", scenario, "--csv", "/dev/full", "--json", old});
    CHECK(full.exitCode == 2);
    CHECK(contentOf(old) == "old");
    CHECK(folder.names() == std::vector<std::string>{"a.json"});
}

TEST_CASE("a program that is told to end takes its unfinished file with it") {
    for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
        const Folder folder;
        const std::string old = folder.file("a.csv", "old");
        const std::vector<std::string> longWork = {"run",        scenario, "--horizon-h", "8784",
                                                   "--step-min", "0.01",   "--csv",       old};
        CHECK(cliEndedBy(signal, longWork, [&] { return folder.names().size() > 1; }) == signal);
        CHECK(contentOf(old) == "old");
        CHECK(folder.names() == std::vector<std::string>{"a.csv"});
    }
}

TEST_CASE("without enough memory the program says one sentence and leaves no half of a file") {
#ifndef __SANITIZE_ADDRESS__  // it reserves terabytes of addresses
    const Folder folder;
    Surroundings little;
    little.mostMemory = 26UL << 20U;  // it starts with less, and a run of this many injections takes more
    std::string many;
    for (int i = 0; i < 5000; ++i)
        many.append(i > 0 ? "," : "").append(R"({"dose_ug": 50, "level": "L3", "at_h": )" + std::to_string(i) + "}");
    const std::string scenario = folder.file(
        "a.theca", R"({"theca": "scenario", "version": 1, "title": "t", "drug": "baclofen", "horizon_h": 8784,
                       "therapies": [{"name": "a", "injections": [)" +
                       many + "]}]}");
    const std::string csv = folder.file("a.csv", "before");
    const Finished run = cli({"run", scenario, "--csv", csv, "--step-min", "10000"}, little);
    CHECK(run.exitCode == 2);
    CHECK(run.out.empty());
    CHECK(run.err == "theca-cli: there is not enough memory for this; what was there before is untouched\n");
    CHECK(contentOf(csv) == "before");
    CHECK(folder.names() == std::vector<std::string>{"a.csv", "a.theca"});
#endif
}

TEST_CASE("standard output that cannot be written is an error") {
    for (const std::vector<std::string>& words : {std::vector<std::string>{"run", scenario},
                                                  {"run", scenario, "--csv", "-"},
                                                  {"run", scenario, "--json", "-"},
                                                  {"examples"},
                                                  {"drugs"},
                                                  {"schema", "scenario"},
                                                  {"--help"},
                                                  {"model", scenario}}) {
        CAPTURE(words[0]);
        const Finished run = cli(words, {{}, {}, "/dev/full", false});
        CHECK(run.exitCode == 2);
        CHECK(run.err.find("No space left on device") != std::string::npos);
        CHECK(lineCount(run.err) == 1);
    }
}

TEST_CASE("without a standard output the program says so and no file suffers") {
    const Folder folder;
    const Surroundings closed{{}, {}, {}, true};
    const Finished run = cli({"run", scenario, "--csv", folder / "a.csv", "--json", "-"}, closed);
    CHECK(run.exitCode == 2);
    CHECK(run.err ==
          "standard output: it cannot be written: Bad file descriptor; what was there before is untouched\n");
    CHECK(folder.names().empty());
}

TEST_CASE("an output replaces a file whole, and keeps its permissions") {
    const Folder folder;
    const std::string old = folder.file("a.json", std::string(100'000, 'x'));
    fs::permissions(old, fs::perms::owner_read | fs::perms::owner_write);
    CHECK(cli({"run", scenario, "--json", old}).exitCode == 0);
    CHECK(contentOf(old).find('x') > 10);
    CHECK(contentOf(old).back() == '\n');
    CHECK(fs::status(old).permissions() == (fs::perms::owner_read | fs::perms::owner_write));
}

TEST_CASE("an output through a link reaches the file the link leads to") {
    const Folder folder;
    const std::string target = folder.file("target.json", "old");
    fs::create_symlink(target, folder / "link.json");
    CHECK(cli({"run", scenario, "--json", folder / "link.json"}).exitCode == 0);
    CHECK(fs::is_symlink(folder / "link.json"));
    CHECK(contentOf(target).front() == '{');
}

TEST_CASE("an output through links to a file that is not there yet makes that file") {
    const Folder folder;
    fs::create_directory(folder / "sub");
    fs::create_symlink("later", folder / "sub/second");
    fs::create_symlink("sub/second", folder / "first");
    CHECK(cli({"run", scenario, "--json", folder / "first"}).exitCode == 0);
    CHECK(fs::is_symlink(folder / "first"));
    CHECK(fs::is_symlink(folder / "sub/second"));
    CHECK(contentOf(folder / "sub/later").front() == '{');
    fs::create_symlink("round", folder / "round");
    const Finished round = cli({"run", scenario, "--json", folder / "round"});
    CHECK(round.exitCode == 2);
    CHECK(round.err.find("Too many levels of symbolic links") != std::string::npos);
    CHECK(fs::is_symlink(folder / "round"));
}

TEST_CASE("a folder is no place for an output") {
    const Folder folder;
    const Finished run = cli({"run", scenario, "--csv", folder / "."});
    CHECK(run.exitCode == 2);
    CHECK(run.err.find("Is a directory") != std::string::npos);
    CHECK(folder.names().empty());
}

TEST_CASE("a device takes an output without being replaced") {
    CHECK(cli({"run", scenario, "--csv", "/dev/null"}).exitCode == 0);
    CHECK(fs::is_character_file("/dev/null"));
}

TEST_CASE("a file with other names keeps them, all with the new content") {
    const Folder folder;
    const std::string old = folder.file("a.json", "old, and much longer than nothing");
    fs::create_hard_link(old, folder / "b.json");
    CHECK(cli({"run", scenario, "--json", old}).exitCode == 0);
    CHECK(fs::hard_link_count(old) == 2);
    CHECK(contentOf(old).starts_with("{"));
    CHECK(contentOf(folder / "b.json") == contentOf(old));
    CHECK(folder.names() == std::vector<std::string>{"a.json", "b.json"});
    const Folder other;
    CHECK(cli({"run", scenario, "--json", other / "c.json"}).exitCode == 0);
    CHECK(contentOf(other / "c.json") == contentOf(old));
}

TEST_CASE("extended attributes and permissions go over to the new content") {
    const Folder folder;
    const std::string old = folder.file("a.json", "old");
    fs::permissions(old, fs::perms::owner_read | fs::perms::owner_write);
    const std::string value = "of a student";
    const bool kept = ::setxattr(old.c_str(), "user.note", value.data(), value.size(), 0) == 0;
    CHECK(cli({"run", scenario, "--json", old}).exitCode == 0);
    CHECK(fs::status(old).permissions() == (fs::perms::owner_read | fs::perms::owner_write));
    if (!kept) return;  // a file system without attributes
    char read[64] = {};
    CHECK(::getxattr(old.c_str(), "user.note", read, sizeof read) == static_cast<ssize_t>(value.size()));
    CHECK(read == value);
}

TEST_CASE("what a killed program left unfinished goes with the next output of the same name") {
    const Folder folder;
    const std::string old = folder.file("a.csv", "old");
    const std::vector<std::string> longWork = {"run",        scenario, "--horizon-h", "8784",
                                               "--step-min", "0.01",   "--csv",       old};
    CHECK(cliEndedBy(SIGKILL, longWork, [&] { return folder.names().size() > 1; }) == SIGKILL);
    CHECK(folder.names().size() == 2);
    const std::string ours = folder.file(".a.csv." + std::to_string(::getpid()) + "-0.part", "of a running program");
    const std::string others = folder.file(".b.csv.1234567-0.part", "of another file");
    folder.file(".a.csv.backup.part", "not one of these");
    CHECK(cli({"run", scenario, "--csv", old}).exitCode == 0);
    CHECK(folder.names() == std::vector<std::string>{".a.csv." + std::to_string(::getpid()) + "-0.part",
                                                     ".a.csv.backup.part", ".b.csv.1234567-0.part", "a.csv"});
    CHECK(contentOf(old) != "old");
}
