#pragma once

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QGuiApplication>
#include <QWidget>
#include <algorithm>
#include <vector>

#include "tests/bench/measured.h"

namespace theca::bench {

/// Counts how often each of some widgets is painted.
class Paints final : public QObject {
public:
    explicit Paints(const std::vector<QWidget*>& widgets) {
        for (QWidget* widget : widgets) {
            m_watched.push_back({widget, 0});
            widget->installEventFilter(this);
        }
    }

    void restart() {
        for (Watched& one : m_watched) one.paints = 0;
    }
    int least() const { return std::min_element(m_watched.begin(), m_watched.end(), fewer)->paints; }
    int most() const { return std::max_element(m_watched.begin(), m_watched.end(), fewer)->paints; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() != QEvent::Paint) return false;
        for (Watched& one : m_watched) one.paints += one.widget == watched ? 1 : 0;
        return false;
    }

private:
    struct Watched {
        QObject* widget;
        int paints;
    };
    static bool fewer(const Watched& a, const Watched& b) { return a.paints < b.paints; }

    std::vector<Watched> m_watched;
};

/// Returns when all watched widgets have been painted, flushed, and taken by the window system. One call of
/// processEvents paints and flushes what is due; more calls come when the frame needs them.
inline void waitForFrame(const Paints& paints) {
    QElapsedTimer patience;
    patience.start();
    do {
        QCoreApplication::processEvents();
        if (patience.elapsed() > 5000) fail("no frame for five seconds");
    } while (paints.least() == 0);
    QGuiApplication::sync();
}

inline double sinceStart(const QElapsedTimer& timer) { return static_cast<double>(timer.nsecsElapsed()) / 1e6; }

}  // namespace theca::bench
