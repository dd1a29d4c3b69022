#include <QAbstractButton>
#include <QIcon>
#include <QLabel>
#include <QPainter>
#include <QStyle>
#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

#include "app/base/display.h"
#include "app/base/settings.h"
#include "app/charts/chart_stack.h"
#include "app/charts/dash_path.h"
#include "app/charts/marker.h"
#include "app/document/routes.h"
#include "app/explore/view_commands.h"
#include "tests/app/contrast.h"
#include "tests/app/window_fixture.h"

using namespace theca;
using namespace theca::app;

namespace {

constexpr std::array allThemes{ThemeKind::Light, ThemeKind::Dark, ThemeKind::Contrast};
constexpr std::array allRoutes{Theme::Route::Tablets, Theme::Route::Injection, Theme::Route::Pump};

using Matrix = std::array<std::array<double, 3>, 3>;

/// What an eye makes of light: Machado, Oliveira and Fernandes, IEEE Trans Vis Comput Graph 2009;15:1291–1298,
/// severity 1.
namespace sight {
constexpr Matrix whole{{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};
constexpr Matrix noRed{
    {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}};
constexpr Matrix noGreen{
    {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}};
constexpr Matrix noBlue{
    {{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}};
}  // namespace sight

std::array<double, 3> times(const Matrix& matrix, const std::array<double, 3>& v) {
    std::array<double, 3> product{};
    for (std::size_t i = 0; i < 3; ++i)
        for (std::size_t k = 0; k < 3; ++k) product[i] += matrix[i][k] * v[k];
    return product;
}

/// CIE 1976 L*a*b* of a colour as an eye sees it, D65.
std::array<double, 3> lab(const QColor& colour, const Matrix& eye) {
    constexpr Matrix toXyz{
        {{0.4124564, 0.3575761, 0.1804375}, {0.2126729, 0.7151522, 0.0721750}, {0.0193339, 0.1191920, 0.9503041}}};
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    auto seen = times(eye, {linear(colour.redF()), linear(colour.greenF()), linear(colour.blueF())});
    for (double& part : seen) part = std::clamp(part, 0.0, 1.0);
    auto xyz = times(toXyz, seen);
    constexpr std::array white{0.95047, 1.0, 1.08883};
    for (std::size_t i = 0; i < 3; ++i) {
        const double t = xyz[i] / white[i];
        xyz[i] = t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116;
    }
    return {116 * xyz[1] - 16, 500 * (xyz[0] - xyz[1]), 200 * (xyz[1] - xyz[2])};
}

double difference(const QColor& a, const QColor& b, const Matrix& eye) {
    const auto first = lab(a, eye), second = lab(b, eye);
    return std::hypot(first[0] - second[0], first[1] - second[1], first[2] - second[2]);
}

}  // namespace

TEST_CASE("text and curves stand out from their ground in every theme") {
    for (const ThemeKind kind : allThemes) {
        const Theme look = theme(kind);
        const double least = kind == ThemeKind::Contrast ? 7 : 4.5;
        for (const QColor& ground : {look.ground, look.panel}) {
            CHECK(contrast(look.ink, ground) > 7);
            CHECK(contrast(look.muted, ground) > least);
            CHECK(contrast(look.accent, ground) > least);
        }
        for (const auto route : allRoutes) {
            for (int repeat = 0; repeat <= furtherStyles; ++repeat) {
                INFO(static_cast<int>(kind) << " " << static_cast<int>(route) << " " << repeat);
                CHECK(contrast(look.style(route, repeat).colour, look.ground) >= least);
            }
        }
        for (int pin = 0; pin < pinColours; ++pin) CHECK(contrast(look.pinStyle(pin).colour, look.ground) >= 3);
    }
}

TEST_CASE("no two therapies of a scenario share a dash or a marker, nor does a pin theirs") {
    for (const std::vector<int>& routes :
         {std::vector<int>(20, 0), std::vector<int>(20, 1), std::vector<int>(20, 2), {0, 1, 2, 0, 1, 2, 2, 2, 1, 0,
                                                                                      2, 1, 0, 0, 0, 1, 1, 2, 2, 0}}) {
        Scenario scenario;
        for (const int route : routes) {
            Therapy therapy;
            if (route == 0) therapy.oral.emplace_back();
            if (route == 1) therapy.injections.emplace_back();
            if (route == 2) therapy.pump.emplace();
            scenario.therapies.push_back(therapy);
        }
        const Theme look = theme(ThemeKind::Light);
        std::vector<TherapyStyle> styles;
        for (const TherapyLook& one : therapyLooks(scenario, look)) styles.push_back(one.style);
        for (int pin = 0; pin < pinColours; ++pin) styles.push_back(look.pinStyle(pin));
        REQUIRE(styles.size() == 28);
        for (std::size_t i = 0; i < styles.size(); ++i) {
            for (std::size_t j = 0; j < i; ++j) {
                INFO(i << " and " << j);
                CHECK(styles[i].dash != styles[j].dash);
                CHECK_FALSE(std::ranges::equal(dashPattern(styles[i].dash), dashPattern(styles[j].dash)));
                CHECK(styles[i].marker != styles[j].marker);
                CHECK(markerPath(styles[i].marker, {}, 8) != markerPath(styles[j].marker, {}, 8));
            }
        }
    }
}

TEST_CASE("the same route again has another tint of the same hue") {
    for (const ThemeKind kind : allThemes) {
        for (const auto route : allRoutes) {
            const Theme look = theme(kind);
            const QColor first = look.style(route, 0).colour, second = look.style(route, 1).colour,
                         third = look.style(route, 2).colour;
            CHECK(difference(first, second, sight::whole) > 10);
            CHECK(difference(second, third, sight::whole) > 4);
            CHECK(std::abs(first.hueF() - second.hueF()) < 0.06F);
        }
    }
}

TEST_CASE("the routes are told apart by colour alone, whatever colours an eye cannot see") {
    for (const ThemeKind kind : allThemes) {
        for (const auto& eye : {sight::whole, sight::noRed, sight::noGreen, sight::noBlue}) {
            const Theme look = theme(kind);
            for (const auto one : allRoutes)
                for (const auto other : allRoutes)
                    if (one != other)
                        CHECK(difference(look.style(one, 0).colour, look.style(other, 0).colour, eye) > 22);
        }
    }
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

TEST_CASE("what is seldom changed is written in a quieter ink than dose and rate") {
    OpenWindow open;
    QImage image;
    const auto darkest = [&](QWidget& widget) {
        image = widget.grab().toImage();
        int ink = 255;
        for (int y = 2; y < image.height() - 2; ++y)
            for (int x = image.width() / 3; x < image.width() - 2; ++x) ink = std::min(ink, qGray(image.pixel(x, y)));
        return ink;
    };
    int quiet = 0;
    for (auto* button : open.window.findChildren<QAbstractButton*>()) {
        const QString words = button->text().remove(QLatin1Char('&'));
        const bool seldom = words == "Log colours" || words.startsWith("Bookmarks") || words.startsWith("Pause when") ||
                            words.startsWith("From here") || words.startsWith("Units");
        if (!seldom || !button->isVisible()) continue;
        ++quiet;
        INFO(words.toStdString());
        CHECK(darkest(*button) >= qGray(currentTheme().muted.rgb()) - 8);
    }
    CHECK(quiet == 5);
    QLabel loud(QStringLiteral("Dose MMMM"));
    CHECK(darkest(loud) < qGray(currentTheme().muted.rgb()) - 8);
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
