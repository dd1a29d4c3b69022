#include "app/present/stay_awake.h"

#include <QDBusConnectionInterface>
#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusServiceWatcher>
#include <QProcess>
#include <QStandardPaths>
#include <QtTest>
#include <map>

#include "tests/app/present/hall.h"
#include "tests/places.h"

using namespace theca;
using namespace theca::app;

namespace {

/// A screen saver as desktops have one: it waits for whoever asked, and forgets those whose connection has ended.
class FakeSaver final : public QObject, protected QDBusContext {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.ScreenSaver")

public:
    explicit FakeSaver(const QDBusConnection& bus) {
        m_watcher.setConnection(bus);
        m_watcher.setWatchMode(QDBusServiceWatcher::WatchForUnregistration);
        connect(&m_watcher, &QDBusServiceWatcher::serviceUnregistered, this, [this](const QString& name) {
            std::erase_if(m_held, [&](const auto& one) { return one.second == name; });
        });
    }
    std::size_t held() const { return m_held.size(); }
    QString reason;

public slots:
    uint Inhibit(const QString& program, const QString& why) {
        reason = program + QStringLiteral(": ") + why;
        m_watcher.addWatchedService(message().service());
        m_held[++m_last] = message().service();
        return m_last;
    }
    void UnInhibit(uint cookie) { m_held.erase(cookie); }

private:
    QDBusServiceWatcher m_watcher;
    std::map<uint, QString> m_held;
    uint m_last = 0;
};

/// A bus of its own, with such a screen saver; without a daemon to run it the tests have nothing to ask.
struct Bus {
    Bus() {
        const QString daemon = QStandardPaths::findExecutable(QStringLiteral("dbus-daemon"));
        if (daemon.isEmpty()) return;
        process.start(daemon,
                      {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
        if (!process.waitForReadyRead(10000)) return;
        address = QString::fromUtf8(process.readLine()).trimmed();
        connection = QDBusConnection::connectToBus(address, QStringLiteral("saver"));
        saver = std::make_unique<FakeSaver>(connection);
        connection.registerObject(QStringLiteral("/org/freedesktop/ScreenSaver"), saver.get(),
                                  QDBusConnection::ExportAllSlots);
        connection.registerService(QStringLiteral("org.freedesktop.ScreenSaver"));
    }
    ~Bus() {
        QDBusConnection::disconnectFromBus(QStringLiteral("saver"));
        process.kill();
        process.waitForFinished();
    }

    QProcess process;
    QString address;
    QDBusConnection connection{QString()};
    std::unique_ptr<FakeSaver> saver;
};

}  // namespace

TEST_CASE("the screen saver waits while a stage is shown, and comes back when it is not") {
    Bus bus;
    if (!bus.saver) {
        WARN("there is no dbus-daemon");
        return;
    }
    const auto own = QStringLiteral("hall");
    REQUIRE(QDBusConnection::connectToBus(bus.address, own).isConnected());
    {
        const StayAwake awake(QStringLiteral("a talk"), own);
        CHECK(QTest::qWaitFor([&] { return awake.isHeld(); }));
        CHECK(bus.saver->held() == 1);
        CHECK(bus.saver->reason == QStringLiteral("Theca: a talk"));
    }
    CHECK(QTest::qWaitFor([&] { return bus.saver->held() == 0; }));
    QDBusConnection::disconnectFromBus(own);
}

TEST_CASE("a talk keeps the screen saver away from its start to its end, or to whatever kills it") {
    Bus bus;
    if (!bus.saver) {
        WARN("there is no dbus-daemon");
        return;
    }
    QProcess talk;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), bus.address);
    talk.setProcessEnvironment(environment);
    talk.start(QString::fromStdString(builtPath("theca")),
               {QStringLiteral("--present"), QStringLiteral("ten-minutes")});
    CHECK(QTest::qWaitFor([&] { return bus.saver->held() == 1; }, 30000));
    talk.kill();
    talk.waitForFinished();
    CHECK(QTest::qWaitFor([&] { return bus.saver->held() == 0; }));
}

TEST_CASE("without a bus, or with one that has no screen saver, a talk begins as ever") {
    const StayAwake none(QStringLiteral("a talk"), QStringLiteral("nowhere"));
    CHECK(!none.isHeld());
    Hall hall;
    CHECK(hall.session.stage().isVisible());
}

#include "stay_awake_test.moc"
