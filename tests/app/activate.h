#pragma once

#include <QTest>
#include <QWidget>

#include "tests/catch.h"

namespace theca::app {

/// Gives a shown window the keyboard, as a click on its title does.
inline void activate(QWidget& window) {
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
}

}  // namespace theca::app
