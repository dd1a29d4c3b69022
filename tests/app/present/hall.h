#pragma once

#include <QtTest>

#include "app/base/appearance.h"
#include "app/base/theca_style.h"
#include "app/present/present_session.h"
#include "app/present/stage_words.h"
#include "tests/app/present/stage_fixture.h"

namespace theca::app {

/// A talk in its windows, with everything there at once.
struct Hall {
    explicit Hall(PresentSession::Options options = {})
        : session(openTalk(QStringLiteral("ten-minutes"), hallLibrary()).facts, options) {
        startAppearance(std::make_unique<ThecaStyle>());
        session.player().setAtOnce(true);
        session.player().useClock([this] { return now += 300; });
        session.start();
        QCoreApplication::processEvents();
    }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QWidget* front = session.hasTwoScreens() ? static_cast<QWidget*>(&session.console()) : &session.stage();
        QTest::keyClick(front, static_cast<Qt::Key>(key), modifiers);
        QCoreApplication::processEvents();
        for (const QWidget* one : QApplication::topLevelWidgets())
            if (one->isVisible() && one != &session.stage() && one != &session.console()) ++strangers;
    }

    double now = 0;
    PresentSession session;
    int strangers = 0;
};

}  // namespace theca::app
