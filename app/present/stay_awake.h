#pragma once

#include <QObject>
#include <optional>

namespace theca::app {

/// Keeps the screen saver away for as long as it lives, through org.freedesktop.ScreenSaver on the session's bus. What
/// does not work is passed over in silence. The service itself lets go of what a program asked for whose connection
/// ends, however that came about.
class StayAwake final : public QObject {
    Q_OBJECT

public:
    /// `bus`: the name of a connection of Qt's; empty: the session's.
    explicit StayAwake(const QString& reason, const QString& bus = {});
    ~StayAwake() override;

    /// Whether a service has agreed.
    bool isHeld() const { return m_cookie.has_value(); }

private:
    QString m_bus;
    std::optional<uint> m_cookie;
};

}  // namespace theca::app
