#include <QMenuBar>
#include <QProxyStyle>
#include <QSet>

#include "app/base/language.h"
#include "app/base/settings.h"
#include "app/charts/chart_stack.h"
#include "app/explore/side_pages.h"
#include "app/explore/view_commands.h"
#include "tests/app/window_fixture.h"

using namespace theca;
using namespace theca::app;

namespace {

/// English again at the end.
struct SomeLanguage {
    ~SomeLanguage() { useLanguage(QStringLiteral("en")); }
};

QAction* entry(const QWidget& window, const QString& text) {
    for (QAction* action : window.findChildren<QAction*>())
        if (action->text() == text) return action;
    FAIL("no entry " << text.toStdString());
    throw std::logic_error("unreachable");
}

/// A style of a desktop that is dark.
class DarkDesktop final : public QProxyStyle {
public:
    using QProxyStyle::polish;
    void polish(QPalette& palette) override { palette.setColor(QPalette::Window, Qt::black); }
};

void tellOfAnotherTheme(QWidget& window) {
    QEvent change(QEvent::ThemeChange);
    QCoreApplication::sendEvent(window.windowHandle(), &change);
    QCoreApplication::processEvents();
}

}  // namespace

TEST_CASE("the computer's wishes are answered with the first of our languages, and traditional Chinese not with simplified",
          "[language]") {
    CHECK(languageFor({"es-MX", "es"}) == "es");
    CHECK(languageFor({"de-DE", "es"}) == "es");
    CHECK(languageFor({"zh-CN"}) == "zh_CN");
    CHECK(languageFor({"zh-Hans-SG"}) == "zh_CN");
    for (const char* traditional : {"zh_TW", "zh-TW", "zh-Hant-TW", "zh_HK", "zh-Hant-HK", "zh_MO"}) {
        INFO(traditional);
        CHECK(languageFor({traditional}) == "en");
        CHECK(languageFor({traditional, "es"}) == "es");
    }
    CHECK(languageFor({"C"}) == "en");
    CHECK(languageFor({}) == "en");
}

TEST_CASE("every language names itself", "[language]") {
    QSet<QString> names;
    for (const QString& language : languages()) names << languageName(language);
    CHECK(names.size() == languages().size());
    CHECK_FALSE(names.contains(QString()));
}

TEST_CASE("Qt's own texts come in the chosen language", "[language]") {
    const SomeLanguage later;
    const auto inDialog = [] { return QCoreApplication::translate("QFileDialog", "Look in:"); };
    useLanguage(QStringLiteral("en"));
    const QString english = inDialog();
    QSet<QString> said{english};
    for (const char* language : {"es", "zh_CN"}) {
        useLanguage(QLatin1String(language));
        said << inDialog();
    }
    CHECK(said.size() == 3);
    useLanguage(QStringLiteral("en"));
    CHECK(inDialog() == english);
}

TEST_CASE("another language is spoken at once and the next time, and nothing of the document is lost", "[language]") {
    const SomeLanguage later;
    OpenWindow open;
    open.document().edit([](Scenario& s) { s.therapies[2].pump->program[0].rate = MicrogramsPerDay(150.5); });
    open.document().movePlayhead(31);
    const Scenario before = open.document().scenario();
    const QMenuBar* bar = open.window.menuBar();
    entry(open.window, languageName(QStringLiteral("es")))->trigger();
    QCoreApplication::processEvents();
    CHECK(currentLanguage() == "es");
    CHECK(ViewCommands::rememberedLanguage() == "es");
    CHECK(open.window.menuBar() != bar);
    CHECK(open.document().scenario() == before);
    CHECK(open.document().canUndo());
    CHECK(open.document().playhead() == 31);
    CHECK(open.control(2, QCoreApplication::translate("Numbers", "Rate")).findChild<QLineEdit*>()->text() == "150,5");
    CHECK(entry(open.window, languageName(QStringLiteral("es")))->isChecked());
    open.document().undo();  // what was built anew follows
    CHECK(open.control(2, QCoreApplication::translate("Numbers", "Rate")).findChild<QLineEdit*>()->text() == "200");
}

TEST_CASE("what was chosen to look at is there the next time", "[settings]") {
    OpenWindow open;
    ViewCommands& views = open.window.views();
    views.showPublished(false);
    views.showPrevious(false);
    views.useLogColours(false);
    views.showEffect(QStringLiteral("h_reflex_fraction"));
    open.window.workspace()->pages()->setCurrent(QStringLiteral("history"));
    MainWindow next(testLibrary(), usual());
    next.restorePlace();
    const ChartChoice& choice = next.workspace()->choice();
    CHECK_FALSE(choice.published);
    CHECK_FALSE(choice.previous);
    CHECK_FALSE(choice.logColours);
    CHECK(choice.effect == "h_reflex_fraction");
    CHECK(next.workspace()->pages()->current() == "history");
}

TEST_CASE("the colours follow the desktop while the window is open, unless others were chosen", "[theme]") {
    OpenWindow open;
    useTheme(std::nullopt);
    REQUIRE(systemTheme() == ThemeKind::Light);
    QApplication::setStyle(new DarkDesktop);
    tellOfAnotherTheme(open.window);
    CHECK(systemTheme() == ThemeKind::Dark);
    CHECK(currentTheme() == theme(ThemeKind::Dark));
    CHECK(open.window.workspace()->charts()->content().theme == theme(ThemeKind::Dark));
    useTheme(ThemeKind::Contrast);
    QApplication::setStyle(new ThecaStyle);
    tellOfAnotherTheme(open.window);
    CHECK(systemTheme() == ThemeKind::Light);
    CHECK(currentTheme() == theme(ThemeKind::Contrast));
    useTheme(ThemeKind::Light);
}
