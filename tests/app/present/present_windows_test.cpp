#include <QListWidget>
#include <QScreen>
#include <QWindow>
#include <QtTest>

#include "tests/app/present/hall.h"

using namespace theca;
using namespace theca::app;

namespace {

QStringList complaints;

void listen(QtMsgType, const QMessageLogContext&, const QString& words) {
    // Drawing without a display has no hints to give.
    if (!words.contains(QLatin1String("propagateSizeHints"))) complaints << words;
}

/// Whether two pictures are the same to the eye: letters as large as these are rounded differently once Qt has drawn
/// them for somebody else.
bool alike(const QImage& a, const QImage& b) {
    constexpr int rounded = 8;
    if (a.size() != b.size()) return false;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x)
            if (std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y))) > rounded) return false;
    return true;
}

}  // namespace

TEST_CASE("one screen shows the stage alone, the console opens after black, or when it was asked for twice") {
    if (QGuiApplication::screens().size() > 1) return;
    Hall hall;
    CHECK(!hall.session.hasTwoScreens());
    CHECK(hall.session.stage().isVisible());
    CHECK(hall.session.stage().size() == QGuiApplication::primaryScreen()->size());
    CHECK(!hall.session.stage().windowHandle()->flags().testFlag(Qt::WindowTransparentForInput));
    CHECK(!hall.session.console().isVisible());
    hall.press(Qt::Key_Tab, Qt::ControlModifier);
    CHECK(!hall.session.console().isVisible());
    hall.press(Qt::Key_Tab, Qt::ControlModifier);
    CHECK(hall.session.console().isVisible());
    CHECK(hall.strangers == 0);
}

TEST_CASE("P-11: nothing but stage and console is ever on a screen, whatever key is pressed") {
    Hall hall;
    for (const int key : {Qt::Key_PageDown, Qt::Key_G,    Qt::Key_Tab, Qt::Key_Question, Qt::Key_S,        Qt::Key_Z,
                          Qt::Key_L,        Qt::Key_D,    Qt::Key_E,   Qt::Key_X,        Qt::Key_K,        Qt::Key_V,
                          Qt::Key_F1,       Qt::Key_Menu, Qt::Key_F10, Qt::Key_Escape,   Qt::Key_PageDown, Qt::Key_B,
                          Qt::Key_W,        Qt::Key_F,    Qt::Key_R,   Qt::Key_End})
        hall.press(key);
    CHECK(hall.strangers == 0);
}

TEST_CASE("P-6: the keys reach the talk through the windows, and Esc twice ends it") {
    Hall hall;
    int ends = 0;
    QObject::connect(&hall.session, &PresentSession::finished, [&ends] { ++ends; });
    for (int i = 0; i < 24; ++i) hall.press(Qt::Key_PageDown);
    CHECK(hall.session.player().isAtEnd());
    CHECK(hall.session.console().bannerText().contains(QStringLiteral("End")));
    hall.press(Qt::Key_Home);
    CHECK(hall.session.player().place() == StagePlace{});
    hall.press(Qt::Key_Escape);
    CHECK(ends == 0);
    hall.press(Qt::Key_Escape);
    CHECK(ends == 1);
    CHECK(!hall.session.stage().isVisible());
}

TEST_CASE("P-10: stage and console have a screen each, notes stay on the console, and X swaps them", "[.two-screens]") {
    REQUIRE(QGuiApplication::screens().size() == 2);
    QScreen* laptop = QGuiApplication::screens()[0];
    QScreen* projector = QGuiApplication::screens()[1];
    PresentSession::Options options;
    options.from = 1;
    Hall hall(options);
    const auto screenOf = [](QWidget& one) { return one.screen()->name(); };
    CHECK(screenOf(hall.session.stage()) == projector->name());
    CHECK(hall.session.stage().geometry() == projector->geometry());
    CHECK(screenOf(hall.session.console()) == laptop->name());
    CHECK(hall.session.stage().windowHandle()->flags().testFlag(Qt::WindowDoesNotAcceptFocus));
    CHECK(hall.session.console().isVisible());
    CHECK(!hall.session.console().notesText().isEmpty());
    CHECK(!QString::fromUtf8(layoutJson(hall.session.stage().layoutShown()))
               .contains(hall.session.console().notesText().left(20)));
    CHECK(hall.session.stage().layoutShown().size == projector->size());
    CHECK(hall.session.console().mirror().layoutShown().size == projector->size());
    hall.press(Qt::Key_PageDown);
    hall.press(Qt::Key_X);
    CHECK(screenOf(hall.session.stage()) == laptop->name());
    CHECK(screenOf(hall.session.console()) == projector->name());
    CHECK(hall.session.player().place() == StagePlace{1, 1});
    CHECK(hall.strangers == 0);
    emit qGuiApp->screenRemoved(laptop);
    CHECK(!hall.session.hasTwoScreens());
    CHECK(screenOf(hall.session.stage()) == projector->name());
    CHECK(hall.session.stage().isVisible());
    CHECK(!hall.session.console().isVisible());
    CHECK(hall.session.player().place() == StagePlace{1, 1});
    CHECK(hall.session.console().bannerText().contains(QStringLiteral("A screen is gone.")));
    CHECK(!hall.session.stage().windowHandle()->flags().testFlag(Qt::WindowDoesNotAcceptFocus));
    CHECK(!hall.session.stage().windowHandle()->flags().testFlag(Qt::WindowTransparentForInput));
    hall.press(Qt::Key_PageDown);
    CHECK(hall.session.player().place() == StagePlace{1, 2});
}

TEST_CASE("a stage beside a console neither takes keys nor asks for them", "[.two-screens]") {
    complaints.clear();
    const auto before = qInstallMessageHandler(listen);
    {
        Hall hall;
        CHECK(hall.session.stage().isFullScreen());
        hall.press(Qt::Key_X);
        hall.press(Qt::Key_PageDown);
    }
    qInstallMessageHandler(before);
    CHECK(complaints.join(QLatin1Char('\n')).toStdString() == "");
}

TEST_CASE("P-9: a frozen stage is the same picture while the console goes on", "[.two-screens]") {
    Hall hall;
    hall.press(Qt::Key_PageDown);
    const QImage before = hall.session.stage().grab().toImage();
    hall.press(Qt::Key_F);
    hall.press(Qt::Key_PageDown);
    hall.press(Qt::Key_PageDown);
    CHECK(alike(hall.session.stage().grab().toImage(), before));
    CHECK(hall.session.console().bannerText().contains(QStringLiteral("Frozen")));
    hall.press(Qt::Key_F);
    CHECK(!alike(hall.session.stage().grab().toImage(), before));
    CHECK(layoutJson(hall.session.stage().layoutShown()) == layoutJson(hall.session.console().mirror().layoutShown()));
}
