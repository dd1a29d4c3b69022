#include "app/start/endings.h"

#include <fcntl.h>
#include <unistd.h>

#include <QCoreApplication>
#include <QSocketNotifier>
#include <QThread>
#include <array>
#include <csignal>
#include <cstdlib>
#include <memory>

#include "app/cli/last_word.h"
#include "app/explore/main_window.h"

namespace theca::app {

namespace {

constexpr std::array ends{SIGTERM, SIGINT, SIGHUP};
constexpr std::size_t spare = 4'000'000;  ///< bytes kept for when there are no others

MainWindow* s_window = nullptr;
std::array<int, 2> s_pipe{-1, -1};
std::unique_ptr<char[]> s_spare;

/// In a signal nothing else is allowed. The number is what a second one finds: the usual end.
void write(int signal) {
    const auto number = static_cast<char>(signal);
    [[maybe_unused]] const auto written = ::write(s_pipe[1], &number, 1);
}

/// The document is the window's thread's; another one may have been stopped in the middle of a change to it.
void saveAtTheEnd() {
    if (!s_window || QThread::currentThread() != s_window->thread()) return;
    s_spare.reset();
    MainWindow& window = *s_window;
    s_window = nullptr;
    window.saveJournal();
}

void catchSignals() {
    for (const int signal : ends) {
        struct sigaction action {};
        sigaction(signal, nullptr, &action);
        if (action.sa_handler == SIG_IGN) continue;  // nohup
        action.sa_handler = write;
        action.sa_flags = static_cast<int>(SA_RESETHAND | SA_RESTART);
        sigaction(signal, &action, nullptr);
    }
}

}  // namespace

Endings::Endings(MainWindow& window) : m_window(window) {
    s_window = &window;
    s_spare = std::make_unique<char[]>(spare);
    cli::beforeTheEnd(saveAtTheEnd);
    [[maybe_unused]] static const int once = std::atexit(saveAtTheEnd);  // how Qt ends when the display has gone
    if (::pipe2(s_pipe.data(), O_CLOEXEC) != 0) return;
    m_notifier = new QSocketNotifier(s_pipe[0], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, &Endings::readSignal);
    catchSignals();
}

Endings::~Endings() {
    for (const int signal : ends) std::signal(signal, SIG_DFL);
    cli::beforeTheEnd(nullptr);
    s_window = nullptr;
    s_spare.reset();
}

void Endings::readSignal() {
    char number = 0;
    if (::read(s_pipe[0], &number, 1) != 1) return;
    m_signal = number;
    m_notifier->setEnabled(false);
    m_window.saveJournal();
    QCoreApplication::exit();
}

int Endings::after(int code) {
    if (m_signal == 0) return code;
    m_window.saveJournal();  // something may have come before the events were over
    std::signal(m_signal, SIG_DFL);
    std::raise(m_signal);
    return code;
}

}  // namespace theca::app
