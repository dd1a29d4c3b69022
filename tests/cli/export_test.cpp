#include "core/text/exchange.h"
#include "core/text/take_home.h"
#include "tests/catch.h"
#include "tests/cli/process.h"

namespace {

const std::string scenario = shipped("scenarios/default.theca");

bool has(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

}  // namespace

TEST_CASE("every scenario that ships is exported in every format") {
    for (const auto& entry : std::filesystem::directory_iterator(shipped("scenarios"))) {
        for (const theca::ExchangeFormat& format : theca::exchangeFormats()) {
            if (format.needsEngine && theca::takeHomeEngine().empty()) continue;
            std::vector<std::string> words = {"export", entry.path(), "--to", std::string(format.name)};
            if (format.oneTherapy) words.insert(words.end(), {"--therapy", "1"});
            const Finished run = cli(words);
            INFO(entry.path() << " " << format.name << " " << run.err);
            CHECK(run.exitCode == 0);
            CHECK(run.err.empty());
            CHECK(run.out.size() > 500);
        }
    }
}

TEST_CASE("an export says what is missing or wrong") {
    CHECK(cli({"export", scenario}).err ==
          "theca-cli: the option --to is missing; allowed are: sbml, nonmem, r, python, html\n");
    CHECK(has(cli({"export", scenario, "--to", "pdf"}).err, "allowed are: sbml, nonmem, r, python, html"));
    const Finished which = cli({"export", scenario, "--to", "sbml"});
    CHECK(which.exitCode == 2);
    CHECK(has(which.err, "the option --therapy is missing; allowed are: 1 Tablets, 2 One injection, 3 Pump"));
    CHECK(cli({"export", scenario, "--to", "sbml", "--therapy", "4"}).exitCode == 2);
}

TEST_CASE("a take-home page says so where its engine was not built") {
    const Finished run = cli({"export", scenario, "--to", "html"});
    if (!theca::takeHomeEngine().empty()) {
        CHECK(run.exitCode == 0);
        CHECK(run.out.size() > theca::takeHomeEngine().size());
        return;
    }
    CHECK(run.exitCode == 2);
    CHECK(run.out.empty());
    CHECK(run.err ==
          "theca-cli: this Theca was built without the engine of take-home pages; it takes one that was built "
          "with -DTHECA_WEB=ON\n");
}

TEST_CASE("an exported file is whole or not there, and never the scenario itself") {
    const Folder folder;
    const std::string file = folder.file("a.theca", contentOf(scenario));
    CHECK(cli({"export", file, "--to", "r", "-o", file}).exitCode == 2);
    CHECK(contentOf(file) == contentOf(scenario));
    CHECK(cli({"export", file, "--to", "r", "-o", folder / "a.R"}).exitCode == 0);
    CHECK(contentOf(folder / "a.R") == cli({"export", file, "--to", "r"}).out);
}

TEST_CASE("texts of a scenario cannot leave their place in an export") {
    const Folder folder;
    std::string text = contentOf(scenario);
    const auto at = text.find("\"Tablets\"");
    text.replace(at, 9, R"("a\"b\\c<&>'")");
    const std::string file = folder.file("a.theca", text);
    CHECK(has(cli({"export", file, "--to", "python"}).out, R"(therapies = ["a\"b\\c<&>'",)"));
    CHECK(has(cli({"export", file, "--to", "r"}).out, R"(therapies <- c("a\"b\\c<&>'",)"));
    CHECK(has(cli({"export", file, "--to", "sbml", "--therapy", "1"}).out, "a&quot;b\\c&lt;&amp;&gt;'"));
}

TEST_CASE("a NONMEM file has a line a dose and joins equal doses at equal intervals") {
    const Finished run = cli({"export", scenario, "--to", "nonmem"});
    CHECK(has(run.out, "ID,TIME,AMT,RATE,DV,EVID,CMT,II,ADDL,MDV,THERAPY,PERSON\n"));
    CHECK(has(run.out, "\n1,0,15000,0,.,1,1,8,8,1,1,1\n"));  // nine tablets of 15 mg, F applied, eight hours apart
    CHECK(has(run.out, "\n3,0,600,8.333333333,.,1,14,0,0,1,3,1\n"));
}

TEST_CASE("a NONMEM file of people has their parameters, and a limit") {
    const Folder folder;
    std::string text = contentOf(scenario);
    text.insert(text.rfind('}'), R"(, "population": {"patients": 3, "seed": 7})");
    const Finished run = cli({"export", folder.file("a.theca", text), "--to", "nonmem"});
    INFO(run.err);
    CHECK(has(run.out, ",THERAPY,PERSON,"));
    CHECK(has(run.out, "\n9,"));
    CHECK_FALSE(has(run.out, "\n10,"));
    text.replace(text.find("\"patients\": 3"), 13, "\"patients\": 1001");
    CHECK(has(cli({"export", folder.file("b.theca", text), "--to", "nonmem"}).err,
              "1001 people are too many for this format; at most 1000 are allowed"));
}
