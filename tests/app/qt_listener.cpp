// A listener rather than a main: it runs with Catch2's ready-made one and starts without a display.
#define CATCH_CONFIG_EXTERNAL_INTERFACES

#include <QApplication>
#include <QCursor>
#include <QLocale>
#include <memory>

#include "tests/catch.h"

#if __has_include(<catch2/catch_all.hpp>)
using ListenerBase = Catch::EventListenerBase;
#else
using ListenerBase = Catch::TestEventListenerBase;
#endif

namespace {

struct QtListener final : ListenerBase {
    using ListenerBase::ListenerBase;

    void testRunStarting(const Catch::TestRunInfo& info) override {
        ListenerBase::testRunStarting(info);
        if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
        static int count = 1;
        static char name[] = "tests";
        static char* arguments[] = {name, nullptr};
        m_application = std::make_unique<QApplication>(count, arguments);
        QApplication::setStyle("Fusion");
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        restPointer();
    }

    void testRunEnded(const Catch::TestRunStats& stats) override {
        m_application.reset();
        ListenerBase::testRunEnded(stats);
    }

private:
    /// On a screen the pointer is always somewhere; here it has no place until it first moves, and a menu of Qt 6.8 takes
    /// nothing by a click from a pointer that has not moved.
    static void restPointer() {
        QCursor::setPos(790, 790);
        QCoreApplication::processEvents();
    }

    std::unique_ptr<QApplication> m_application;
};

}  // namespace

CATCH_REGISTER_LISTENER(QtListener)
