#include <QIcon>
#include <QPainter>
#include <QStyle>

#include "app/base/display.h"
#include "app/base/settings.h"
#include "app/charts/chart_stack.h"
#include "app/explore/view_commands.h"
#include "tests/app/contrast.h"
#include "tests/app/window_fixture.h"

using namespace theca;
using namespace theca::app;

TEST_CASE("text and curves stand out from their ground in every theme") {
    for (const ThemeKind kind : {ThemeKind::Light, ThemeKind::Dark, ThemeKind::Contrast}) {
        const Theme look = theme(kind);
        for (const QColor& ground : {look.ground, look.panel}) {
            CHECK(contrast(look.ink, ground) > 7);
            CHECK(contrast(look.muted, ground) > 4.5);
            CHECK(contrast(look.accent, ground) > 4.5);
        }
        for (const auto route : {Theme::Route::Tablets, Theme::Route::Injection, Theme::Route::Pump}) {
            CHECK(contrast(look.style(route, 0).colour, look.ground) > 4.5);
        }
    }
}

TEST_CASE("the same route again has another tint and the same dash and marker") {
    const Theme look = theme(ThemeKind::Light);
    const TherapyStyle first = look.style(Theme::Route::Pump, 0);
    const TherapyStyle second = look.style(Theme::Route::Pump, 1);
    const TherapyStyle third = look.style(Theme::Route::Pump, 2);
    CHECK(first.colour != second.colour);
    CHECK(second.colour != third.colour);
    CHECK(first.dash == second.dash);
    CHECK(first.marker == third.marker);
}

TEST_CASE("another theme reaches the charts at once and is remembered") {
    OpenWindow open;
    open.window.views().useTheme(ThemeKind::Dark);
    QCoreApplication::processEvents();
    CHECK(open.window.workspace()->charts()->content().theme.kind == ThemeKind::Dark);
    CHECK(open.window.palette().color(QPalette::Window) == theme(ThemeKind::Dark).panel);
    CHECK(ViewCommands::rememberedTheme() == ThemeKind::Dark);
    open.window.views().useTheme(std::nullopt);
    CHECK_FALSE(ViewCommands::rememberedTheme());
}

TEST_CASE("a menu bar without room shows arrowheads in the ink of the theme") {
    OpenWindow open;
    const QIcon more = QApplication::style()->standardIcon(QStyle::SP_ToolBarHorizontalExtensionButton);
    for (const ThemeKind kind : {ThemeKind::Light, ThemeKind::Dark}) {
        open.window.views().useTheme(kind);
        QImage shown(32, 32, QImage::Format_ARGB32_Premultiplied);
        shown.fill(currentTheme().panel);
        QPainter painter(&shown);
        more.paint(&painter, shown.rect());
        painter.end();
        CHECK(contrast(shown.pixelColor(23, 16), currentTheme().panel) > 7);
        CHECK(shown.pixelColor(2, 2) == currentTheme().panel);
        CHECK(more.pixmap(32).toImage().pixelColor(2, 2).alpha() == 0);
        CHECK(more.pixmap(32).toImage().pixelColor(23, 16) == shown.pixelColor(23, 16));
    }
    open.window.views().useTheme(std::nullopt);
}

TEST_CASE("text grows to twice its size and no further") {
    OpenWindow open;
    for (int i = 0; i < 10; ++i) open.window.views().largerText();
    CHECK(textScale() == largestTextScale);
    CHECK(QApplication::font().pixelSize() == 2 * 13);
    CHECK(ViewCommands::rememberedTextScale() == largestTextScale);
    open.window.views().normalText();
    CHECK(textScale() == smallestTextScale);
}

TEST_CASE("numbers are written with three significant figures, never as 0.000") {
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    CHECK(figure(576.4) == QStringLiteral("576"));
    CHECK(figure(1234) == QStringLiteral("1,230"));
    CHECK(figure(0.012345) == QStringLiteral("0.0123"));
    CHECK(figure(0.00001) == QStringLiteral("< 0.0001"));
    CHECK(figure(0) == QStringLiteral("0"));
    CHECK(figure(9.996) == QStringLiteral("10.0"));
    CHECK(figure(-99.96) == QStringLiteral("-100"));
    CHECK(figure(1e-12) == QStringLiteral("0"));
    CHECK(setting(0.25) == QStringLiteral("0.25"));
    CHECK(setting(4.65751, 4) == QStringLiteral("4.658"));
    CHECK(setting(21645, 4) == QStringLiteral("21650"));
    QLocale::setDefault(QLocale(QLocale::Spanish));
    CHECK(setting(2.5) == QStringLiteral("2,5"));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

TEST_CASE("nmol/L uses the drug's molar mass") {
    const Drug& drug = testLibrary()->drugs.at("baclofen");
    const double factor = unitFactor(ConcentrationUnit::NmolPerL, drug);
    CHECK(factor == Approx(1e6 / 213.66).epsilon(1e-3));
    CHECK(unitFactor(ConcentrationUnit::NgPerMl, drug) == 1000);
}
