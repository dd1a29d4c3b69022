#include "app/explain/idle_watch.h"

#include <QApplication>
#include <QEvent>
#include <QWidget>

namespace theca::app {

IdleWatch::IdleWatch(QWidget& window, std::function<qint64()> clock) : QObject(&window), m_clock(std::move(clock)) {
    m_timer.setInterval(1000);
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::check);
    touch();
}

void IdleWatch::setActive(bool active) {
    if (active == m_timer.isActive()) return;
    if (active) {
        touch();
        qApp->installEventFilter(this);
        m_timer.start();
    } else {
        qApp->removeEventFilter(this);
        m_timer.stop();
    }
}

void IdleWatch::touch() {
    m_since = m_clock();
    if (!m_asking) return;
    m_asking = false;
    emit answered();
}

void IdleWatch::check() {
    const qint64 idle = m_clock() - m_since;
    if (idle >= givesUpAfter) {
        m_asking = false;
        m_since = m_clock();
        emit gaveUp();
    } else if (idle >= asksAfter && !m_asking) {
        m_asking = true;
        emit asks();
    }
}

bool IdleWatch::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
        case QEvent::KeyPress:
        case QEvent::MouseButtonPress:
        case QEvent::TouchBegin:
        case QEvent::Wheel:
            touch();
            break;
        default:
            break;
    }
    return QObject::eventFilter(watched, event);
}

}  // namespace theca::app
