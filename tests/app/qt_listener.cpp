// A listener rather than a main: it runs with Catch2's ready-made one and starts without a display.
#define CATCH_CONFIG_EXTERNAL_INTERFACES

#include <QApplication>
#include <QCursor>
#include <QFontMetrics>
#include <QLocale>
#include <cstdio>
#include <cstdlib>
#include <memory>

#include "tests/catch.h"
#include "tests/places.h"

#if __has_include(<catch2/catch_all.hpp>)
using ListenerBase = Catch::EventListenerBase;
#else
using ListenerBase = Catch::TestEventListenerBase;
#endif

namespace {

constexpr int skipped = 77;  ///< what CTest takes for a test that could not be tried

/// The tests have fonts of their own (tests/fonts), whatever the computer has; THECA_TEST_FONTS names another set.
/// Programs they start take over the same.
void useTestFonts() {
    const QByteArray set = qEnvironmentVariable("THECA_TEST_FONTS", QStringLiteral("dejavu")).toLocal8Bit();
    qputenv("FONTCONFIG_FILE", QByteArray::fromStdString(sourcePath("tests/fonts/")) + set + ".conf");
}

void needFonts() {
    if (QFontMetrics(QFont()).inFontUcs4(U'a')) return;
    std::fputs("The fonts of this set of tests are not installed: see test_packages in app/packages.sh.\n", stderr);
    std::exit(skipped);
}

struct QtListener final : ListenerBase {
    using ListenerBase::ListenerBase;

    void testRunStarting(const Catch::TestRunInfo& info) override {
        ListenerBase::testRunStarting(info);
        if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
        useTestFonts();
        static int count = 1;
        static char name[] = "tests";
        static char* arguments[] = {name, nullptr};
        m_application = std::make_unique<QApplication>(count, arguments);
        needFonts();
        QApplication::setStyle("Fusion");
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        restPointer();
    }

    void testRunEnded(const Catch::TestRunStats& stats) override {
        m_application.reset();
        ListenerBase::testRunEnded(stats);
    }

private:
    /// On a screen the pointer is always somewhere; here it has no place until it first moves, and a menu of Qt 6.8
    /// takes nothing by a click from a pointer that has not moved.
    static void restPointer() {
        QCursor::setPos(790, 790);
        QCoreApplication::processEvents();
    }

    std::unique_ptr<QApplication> m_application;
};

}  // namespace

CATCH_REGISTER_LISTENER(QtListener)
