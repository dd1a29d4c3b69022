#pragma once

#include <QObject>

class QSocketNotifier;

namespace theca::app {

class MainWindow;

/// Saves the window's journal however the program ends: told to end by a signal (whose number the caller sees then), a
/// display that goes away, or by the last word of what nobody caught. Only a kill that cannot be caught loses what came
/// after the last journal. One at a time.
class Endings final : public QObject {
    Q_OBJECT

public:
    explicit Endings(MainWindow& window);
    ~Endings() override;

    /// To be called when the window's events are over: `code`, or no return if a signal ended them.
    int after(int code);

private:
    void readSignal();

    MainWindow& m_window;
    QSocketNotifier* m_notifier = nullptr;
    int m_signal = 0;
};

}  // namespace theca::app
