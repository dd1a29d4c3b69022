#include "app/present/stay_awake.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace theca::app {

namespace {

QDBusConnection busNamed(const QString& name) {
    return name.isEmpty() ? QDBusConnection::sessionBus() : QDBusConnection(name);
}

QDBusMessage callOf(const char* method) {
    const auto name = QStringLiteral("org.freedesktop.ScreenSaver");
    return QDBusMessage::createMethodCall(name, QStringLiteral("/org/freedesktop/ScreenSaver"), name,
                                          QLatin1String(method));
}

}  // namespace

StayAwake::StayAwake(const QString& reason, const QString& bus) : m_bus(bus) {
    const QDBusConnection connection = busNamed(m_bus);
    if (!connection.isConnected()) return;
    QDBusMessage call = callOf("Inhibit");
    call << QStringLiteral("Theca") << reason;
    auto* answer = new QDBusPendingCallWatcher(connection.asyncCall(call), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        const QDBusPendingReply<uint> cookie = *answer;
        if (cookie.isValid()) m_cookie = cookie.value();
        answer->deleteLater();
    });
}

StayAwake::~StayAwake() {
    if (!m_cookie) return;
    QDBusMessage call = callOf("UnInhibit");
    call << *m_cookie;
    busNamed(m_bus).send(call);
}

}  // namespace theca::app
