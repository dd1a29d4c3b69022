// The real window, in a process of its own, ended in every way there is while somebody drags and saves. THECA_KILLS and
// THECA_KILL_DELAY (ms from a change to the journal) take more time over it and print what was lost.
#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <algorithm>
#include <cmath>
#include <csignal>
#include <random>
#include <vector>

#include "app/files/journal.h"
#include "core/text/scenario_text.h"
#include "tests/app/file_dialogs.h"
#include "tests/places.h"

using namespace theca;
using namespace theca::app;

namespace {

constexpr double promised = 10;  ///< s of work lost at most

/// The number of the change a scenario has.
int changeOf(const Scenario& scenario) {
    return static_cast<int>(std::lround((scenario.therapies[0].oral[0].dose.number() - 30) * 100));
}

int changeOf(const QByteArray& text) {
    const auto read = readScenario({text.constData(), static_cast<std::size_t>(text.size())});
    return read ? changeOf(*read) : -1;
}

/// A window that changes and saves its file until it is ended.
struct Victim : Sandbox {
    explicit Victim(int delay, const char* way = "run") {
        process.setProcessEnvironment(QProcessEnvironment::systemEnvironment());
        process.start(QString::fromStdString(builtPath("tests/kill_victim")),
                      {path("plan.theca"), QString::number(delay), QLatin1String(way)});
        REQUIRE(process.waitForStarted());
    }
    ~Victim() {
        process.kill();
        process.waitForFinished();
    }

    QString journals() const { return QFileInfo(path("x")).absolutePath() + QStringLiteral("/journals"); }
    /// What its journal holds now; -1 where there is none.
    int journaled() const {
        const QDir there(journals());
        const QStringList names = there.entryList({QStringLiteral("*.journal")}, QDir::Files);
        if (names.isEmpty()) return -1;
        const auto entry = readJournal(bytesOf(there.filePath(names.front())));
        return entry ? changeOf(entry->text) : -1;
    }
    void read() {
        for (const QByteArray& line : process.readAllStandardOutput().split('\n')) {
            const QList<QByteArray> words = line.split(' ');
            if (words.size() == 2) times.push_back(words[1].toInt() / 1000.0);
        }
    }
    void waitUntilEnded() {
        REQUIRE(process.waitForFinished(60000));
        read();
    }
    /// The last change found again: in the file, which is whole, or in a journal, which is too.
    int found() const {
        const LoadedScenario file = readScenarioFile(path("plan.theca"));
        REQUIRE(file.scenario);
        int change = std::max(changeOf(*file.scenario), 0);
        const LeftJournals left = takeLeft(journals());
        CHECK(left.damaged.isEmpty());
        CHECK(left.whole.size() <= 1);
        for (const LeftJournal& one : left.whole) change = std::max(change, changeOf(one.entry.text));
        return change;
    }
    int changes() const { return static_cast<int>(times.size()); }
    /// Seconds of work that are not found again.
    double lost() const {
        const int kept = found();
        return kept >= changes() ? 0 : times.back() - times[static_cast<std::size_t>(kept)];
    }

    QProcess process;
    std::vector<double> times;  ///< of each change, s
};

int setting(const char* name, int usual) {
    return qEnvironmentVariableIsSet(name) ? qEnvironmentVariableIntValue(name) : usual;
}

void tell(std::vector<double> lost) {
    if (!qEnvironmentVariableIsSet("THECA_KILLS")) return;
    std::sort(lost.begin(), lost.end());
    std::printf("%zu kills: work lost, median %.2f s, most %.2f s; every file whole\n", lost.size(),
                lost[lost.size() / 2], lost.back());
}

}  // namespace

TEST_CASE("a window killed at any moment loses less than ten seconds of work, and no file") {
    const int delay = setting("THECA_KILL_DELAY", 20);
    std::mt19937 random(20);
    std::vector<double> lost;
    for (int kill = 0; kill < setting("THECA_KILLS", 20); ++kill) {
        INFO("kill " << kill);
        Victim victim(delay);
        REQUIRE(QTest::qWaitFor([&] { return victim.journaled() > 0; }, 60000));
        const int before = victim.journaled();
        QTest::qWait(static_cast<int>(random() % static_cast<unsigned>(1 + 3 * delay)));
        victim.process.kill();
        victim.waitUntilEnded();
        CHECK(victim.found() >= before);
        lost.push_back(victim.lost());
        CHECK(lost.back() < promised);
    }
    tell(std::move(lost));
}

TEST_CASE("a window told to end by a signal writes its journal first, and ends as signals do") {
    for (const int signal : {SIGTERM, SIGHUP, SIGINT}) {
        Victim victim(3'600'000);
        REQUIRE(QTest::qWaitFor(
            [&] {
                victim.read();
                return victim.changes() > 40;
            },
            60000));
        ::kill(static_cast<pid_t>(victim.process.processId()), signal);
        victim.waitUntilEnded();
        CHECK(victim.process.exitStatus() == QProcess::CrashExit);
        CHECK(victim.process.exitCode() == signal);
        CHECK(victim.found() == victim.changes());
        CHECK(victim.process.readAllStandardError().isEmpty());
    }
}

TEST_CASE("the last word of a window without memory comes with its journal") {
    Victim victim(3'600'000, "throw");
    victim.waitUntilEnded();
    CHECK(victim.process.exitStatus() == QProcess::NormalExit);
    CHECK(victim.process.exitCode() == 2);
    CHECK(victim.process.readAllStandardError() ==
          "theca: there is not enough memory for this; what was there before is untouched\n");
    CHECK(victim.found() == victim.changes());
}
