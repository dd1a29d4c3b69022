// The window, changed and saved without end until somebody ends it:
//   kill_victim FILE DELAY_MS run|throw
// The dose of the first tablet counts the changes in hundredths; each number is printed with its time once it is in the
// document. `throw`: the twentieth change ends as with no memory left.

#include <unistd.h>

#include <QApplication>
#include <QElapsedTimer>
#include <QTimer>
#include <cstdio>
#include <new>

#include "app/base/appearance.h"
#include "app/base/language.h"
#include "app/base/theca_style.h"
#include "app/cli/last_word.h"
#include "app/explore/file_commands.h"
#include "app/explore/main_window.h"
#include "app/files/scenario_files.h"
#include "app/start/endings.h"
#include "core/text/library_text.h"

namespace {

using namespace theca::app;

constexpr int dragLength = 20;
constexpr int savedEvery = 33;

void print(int change, qint64 ms) {
    char line[64];
    const int size = std::snprintf(line, sizeof line, "%d %lld\n", change, static_cast<long long>(ms));
    [[maybe_unused]] const auto written = ::write(STDOUT_FILENO, line, static_cast<std::size_t>(size));
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 4) return 2;
    theca::cli::endWithOneSentence("theca");
    const QString file = QString::fromLocal8Bit(argv[1]);
    const std::chrono::milliseconds delay(std::atoi(argv[2]));
    const bool throws = QLatin1String(argv[3]) == QLatin1String("throw");
    QApplication application(argc, argv);
    startAppearance(std::make_unique<ThecaStyle>());
    useLanguage(QStringLiteral("en"));
    MainWindow window(std::make_shared<const theca::Library>(theca::builtInLibrary().value()),
                      example(exampleNames().value(0)));
    window.files().saveTo(file);
    window.show();
    window.keepJournal(delay);
    Endings endings(window);
    QElapsedTimer time;
    time.start();
    int change = 0;
    qint64 saved = 0;  ///< ms; what is saved needs no journal, so there is time for one in between
    QTimer changes;
    QObject::connect(&changes, &QTimer::timeout, [&] {
        ++change;
        window.document().edit(
            [change](theca::Scenario& s) { s.therapies[0].oral[0].dose = theca::Milligrams(30 + change * 0.01); },
            QStringLiteral("dose"));
        print(change, time.elapsed());
        if (throws && change == dragLength) throw std::bad_alloc();
        if (change % dragLength == 0) window.document().seal();
        if (change % savedEvery != 0 || time.elapsed() < saved + 3 * delay.count()) return;
        window.files().saveTo(file);
        saved = time.elapsed();
    });
    changes.start(0);
    return endings.after(QApplication::exec());
}
