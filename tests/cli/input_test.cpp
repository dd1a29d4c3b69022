#include <sys/resource.h>
#include <unistd.h>

#include "tests/catch.h"
#include "tests/cli/process.h"

namespace fs = std::filesystem;

namespace {

/// Every command that reads a scenario refuses the file with one line that says `part`, and exit 2.
void checkRefused(const std::string& file, const std::string& part) {
    for (const char* command : {"run", "model"}) {
        CAPTURE(file, command);
        const Finished run = cli({command, file});
        CHECK(run.exitCode == 2);
        CHECK(run.out.empty());
        CHECK(lineCount(run.err) == 1);
        CHECK(run.err.find(part) != std::string::npos);
    }
}

}  // namespace

TEST_CASE("a folder is no scenario") { checkRefused("/tmp", "/tmp: this is a folder; allowed is a file"); }

TEST_CASE("a file that is not there is told so") { checkRefused("/nowhere/a.theca", "No such file or directory"); }

TEST_CASE("an unreadable file is told so") {
    if (::geteuid() == 0) return;  // root may read everything
    const Folder folder;
    const std::string file = folder.file("a.theca", "{}");
    fs::permissions(file, fs::perms::none);
    checkRefused(file, "Permission denied");
}

TEST_CASE("a file of 200 MB is refused without being read") {
    const Folder folder;
    const std::string file = folder.file("a.theca", "{");
    fs::resize_file(file, 200'000'000);
    checkRefused(file, "the file is too large; at most 8000000 bytes are allowed");
}

TEST_CASE("a file without end is refused after 8 MB") {
    checkRefused("/dev/zero", "the file is too large; at most 8000000 bytes are allowed");
}

TEST_CASE("100,000 levels of brackets are refused") {
    const Folder folder;
    checkRefused(folder.file("a.theca", std::string(100'000, '[')), "a.theca:1:65: ");
    std::string objects;
    for (int i = 0; i < 100'000; ++i) objects += "{\"a\":";
    checkRefused(folder.file("b.theca", objects), "nested too deep");
}

TEST_CASE("text that is no JSON or no UTF-8 is refused at its place") {
    const Folder folder;
    checkRefused(folder.file("a.theca", ""), "a.theca:1:1: the file ends too early");
    checkRefused(folder.file("b.theca", "{\n  \"theca\": scenario }"), "b.theca:2:12: theca: this is not JSON");
    checkRefused(folder.file("c.theca", "{\"theca\": \"\xFF\"}"), "not UTF-8");
    checkRefused(folder.file("d.theca", "\xEF\xBB\xBF{}"), "byte order mark");
    checkRefused(folder.file("e.theca", std::string("{\0}", 3)), "this is not JSON");
}

TEST_CASE("a drug's name with a path in it goes nowhere") {
    const Folder folder;
    const std::string allowed = "baclofen, clonidine, fentanyl, morphine, nusinersen, ziconotide";
    for (const std::string name : {"../../etc/passwd", "/etc/passwd", "baclofen/../x"}) {
        std::string text = contentOf(shipped("scenarios/one-tablet.theca"));
        text.replace(text.find("\"baclofen\""), 10, "\"" + name + "\"");
        checkRefused(folder.file("a.theca", text), ": drug: \"" + name + "\" has the wrong form");
        const Finished drugs = cli({"drugs", name});
        CHECK(drugs.exitCode == 2);
        CHECK(drugs.err == "theca-cli: there is no drug \"" + name + "\"; allowed are: " + allowed + "\n");
    }
    std::string text = contentOf(shipped("scenarios/one-tablet.theca"));
    text.replace(text.find("\"baclofen\""), 10, "\"aspirin\"");
    checkRefused(folder.file("a.theca", text), ": drug: there is no drug \"aspirin\"; allowed are: " + allowed);
}

TEST_CASE("a file name with a line break keeps the error on one line") {
    checkRefused("/nowhere/a\nb", "/nowhere/a b: the file cannot be read");
}
