#pragma once

#include <QObject>
#include <QTimer>
#include <functional>

namespace theca::app {

/// Notices when nobody uses a window: after ten minutes it asks, a minute later it gives up.
class IdleWatch final : public QObject {
    Q_OBJECT

public:
    static constexpr qint64 asksAfter = 10 * 60 * 1000;
    static constexpr qint64 givesUpAfter = asksAfter + 60 * 1000;

    /// `clock`: milliseconds that only rise.
    IdleWatch(QWidget& window, std::function<qint64()> clock);

    void setActive(bool active);
    bool isAsking() const { return m_asking; }
    /// Somebody did something.
    void touch();
    /// Looks at the clock; a timer does so every second.
    void check();

signals:
    void asks();
    void answered();
    void gaveUp();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    std::function<qint64()> m_clock;
    QTimer m_timer;
    qint64 m_since = 0;
    bool m_asking = false;
};

}  // namespace theca::app
