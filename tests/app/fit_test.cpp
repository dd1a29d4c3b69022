// Whatever the language, the fonts and the size: no word of the window is cut without a way to read it.
#include <QAbstractItemView>
#include <QHelpEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QSet>
#include <QToolTip>
#include <QTranslator>
#include <cmath>

#include "app/base/fonts.h"
#include "app/base/language.h"
#include "app/explore/banner.h"
#include "app/explore/side_pages.h"
#include "app/explore/view_commands.h"
#include "app/spine/spine_page.h"
#include "tests/app/painted_words.h"
#include "tests/app/window_fixture.h"

using namespace theca;
using namespace theca::app;

namespace {

struct Language {
    explicit Language(const QString& name) { useLanguage(name); }
    ~Language() {
        useLanguage(QStringLiteral("en"));
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    }
};

/// Says what to do about missing fonts in Chinese.
class ChineseAdvice final : public QTranslator {
public:
    QString translate(const char* context, const char*, const char*, int) const override {
        return qstrcmp(context, "Fonts") == 0 ? QStringLiteral("泵") : QString();
    }
};

struct Size {
    QSize window;
    int percent;
};

void settle() {
    for (int i = 0; i < 4; ++i) QCoreApplication::processEvents();
}

/// Without the marks around names, and the breaks of a tip.
QString inOneLine(QString text) {
    text.remove(QChar(0x2068)).remove(QChar(0x2069));
    return text.replace(QLatin1Char('\n'), QLatin1Char(' '));
}

/// Whether pointing there tells the words that are cut.
bool isTold(QWidget& window, const PaintedWords& words) {
    const QPoint at = (words.place & words.clip).center().toPoint();
    QWidget* part = window.childAt(at);
    if (!part) return false;
    QString start = inOneLine(words.text);
    while (!start.isEmpty() && !start.back().isLetterOrNumber()) start.chop(1);
    for (const QWidget* one = part; one; one = one->parentWidget())
        if (inOneLine(one->toolTip()).contains(start)) return true;
    QToolTip::hideText();
    const QPoint inside = part->mapFrom(&window, at);
    QHelpEvent help(QEvent::ToolTip, inside, part->mapToGlobal(inside));
    QCoreApplication::sendEvent(part, &help);
    return !start.isEmpty() && inOneLine(QToolTip::text()).contains(start);
}

/// Every text that ends in an ellipsis because it is written so.
QSet<QString> written(const QWidget& window) {
    QSet<QString> texts;
    for (const auto* button : window.findChildren<QAbstractButton*>()) texts << button->text().remove(QLatin1Char('&'));
    for (const auto* label : window.findChildren<QLabel*>()) texts << label->text();
    return texts;
}

bool isElided(const PaintedWords& words, const QSet<QString>& texts) {
    return words.text.endsWith(QChar(0x2026)) && !texts.contains(words.text) &&
           !words.text.endsWith(QStringLiteral(" …"));
}

/// A table may be scrolled sideways, its heading with it.
bool mayBeCut(const QWidget& window, const PaintedWords& words) {
    for (const QWidget* one = window.childAt((words.place & words.clip).center().toPoint()); one;
         one = one->parentWidget())
        if (const auto* table = qobject_cast<const QAbstractItemView*>(one);
            table && table->horizontalScrollBar()->maximum() > 0)
            return true;
    return false;
}

/// Sideways; downwards only where the part the words belong to is all in view.
bool isCut(const QWidget& window, const PaintedWords& words) {
    constexpr double hair = 1.5, overhang = 3, sliver = 3;  // pixels; of less than a sliver nothing is read
    const QRectF seen = words.place & words.clip;
    if (seen.width() < sliver || seen.height() < words.place.height() / 3 || mayBeCut(window, words)) return false;
    if (words.place.left() < words.clip.left() - hair || words.place.right() > words.clip.right() + hair) return true;
    const bool low =
        words.place.top() < words.clip.top() - overhang || words.place.bottom() > words.clip.bottom() + overhang;
    const QWidget* part = window.childAt(seen.center().toPoint());
    const auto* table = part ? qobject_cast<const QAbstractItemView*>(part->parentWidget()) : nullptr;
    const bool scrollsDown = table && table->verticalScrollBar()->maximum() > 0;
    return low && part && !scrollsDown && part->visibleRegion().boundingRect() == part->rect();
}

QStringList badWords(QWidget& window) {
    QStringList bad;
    for (const PaintedWords& words : paintedWords(window))
        if (!canWrite(words.text)) bad << QStringLiteral("in no font: '%1'").arg(words.text);
    settle();  // a table that was painted first now knows that it scrolls
    const QSet<QString> texts = written(window);
    for (const PaintedWords& words : paintedWords(window)) {
        const bool elided = isElided(words, texts);
        if ((elided || isCut(window, words)) && !isTold(window, words))
            bad << QStringLiteral("%1 '%2' at %3,%4 %5×%6 in %7,%8 %9×%10")
                       .arg(elided ? "elided" : "cut", words.text)
                       .arg(words.place.x())
                       .arg(words.place.y())
                       .arg(words.place.width())
                       .arg(words.place.height())
                       .arg(words.clip.x())
                       .arg(words.clip.y())
                       .arg(words.clip.width())
                       .arg(words.clip.height());
    }
    return bad;
}

/// Parts that stand out of what holds them.
QStringList outside(const QWidget& window) {
    QStringList wide;
    for (const QWidget* part : window.findChildren<QWidget*>()) {
        const QWidget* holder = part->parentWidget();
        const auto* area = holder ? qobject_cast<const QAbstractScrollArea*>(holder->parentWidget()) : nullptr;
        const bool scrolls = area && area->viewport() == holder;
        if (!part->isVisible() || part->isWindow() || scrolls || holder->rect().contains(part->geometry())) continue;
        if (part->width() == 0 || part->height() == 0) continue;
        const QRect at = part->geometry();
        wide << QStringLiteral("%1 %2 at %3,%4 to %5,%6 in %7 of %8×%9")
                    .arg(part->metaObject()->className(), part->accessibleName())
                    .arg(at.left())
                    .arg(at.top())
                    .arg(at.right())
                    .arg(at.bottom())
                    .arg(holder->metaObject()->className())
                    .arg(holder->width())
                    .arg(holder->height());
    }
    return wide;
}

void checkWords(QWidget& window, const QString& where) {
    settle();
    INFO(where.toStdString());
    CHECK(badWords(window).join('\n').toStdString() == "");
    CHECK(outside(window).join('\n').toStdString() == "");
}

}  // namespace

TEST_CASE("every word of the window can be read, in each language, size and set of fonts", "[fit]") {
    const QString language = GENERATE(values<QString>({"en", "es", "zh_CN"}));
    const Language used(language);
    if (!canWrite(QStringLiteral("泵")) && language == QLatin1String("zh_CN")) return;
    OpenWindow open;
    for (const Size& size :
         {Size{{1280, 800}, 100}, Size{{1024, 768}, 100}, Size{{1920, 1080}, 100}, Size{{1280, 800}, 200}}) {
        useTextScale(size.percent);
        open.window.resize(size.window);
        settle();
        const QString where = QStringLiteral("%1 %2×%3 %4 %")
                                  .arg(language)
                                  .arg(size.window.width())
                                  .arg(size.window.height())
                                  .arg(size.percent);
        CHECK(open.window.size() == size.window);
        for (const PageOffer& page : pageOffers()) {
            open.window.workspace()->pages()->setCurrent(page.id);
            checkWords(open.window, where + QLatin1Char(' ') + page.id);
        }
        open.window.workspace()->pages()->setCurrent(spinePage().id);
    }
    useTextScale(100);
}

TEST_CASE("every word of tables, comparison and shipped scenarios can be read", "[fit]") {
    const QString language = GENERATE(values<QString>({"en", "es", "zh_CN"}));
    const Language used(language);
    if (!canWrite(QStringLiteral("泵")) && language == QLatin1String("zh_CN")) return;
    OpenWindow open;
    open.window.views().showNumbers(true);
    checkWords(open.window, language + QStringLiteral(" numbers"));
    open.window.views().showNumbers(false);
    for (const QString& name : exampleNames()) {
        open.window.files().openExample(name);
        checkWords(open.window, language + QLatin1Char(' ') + name);
    }
    open.window.files().openExample(exampleNames().front());
    open.window.views().pinShown();
    checkWords(open.window, language + QStringLiteral(" comparison"));
}

TEST_CASE("the right column settles at once, whatever is opened", "[fit]") {
    const Sandbox sandbox;
    for (const QString& name : exampleNames()) {
        for (const int height : {768, 800}) {
            MainWindow window(testLibrary(), example(name));
            window.resize(1280, height);
            window.show();
            settle();
            CHECK(window.height() == height);
        }
    }
}

TEST_CASE("where no font has a character, the window says so in words that can be read", "[fit]") {
    OpenWindow open;
    CHECK(adviceOnBoxes({QStringLiteral("Pump, 200 µg/day")}).isEmpty());
    const QString missing = QString(QChar(0x0F40));  // Tibetan: in none of the sets
    CHECK_FALSE(canWrite(missing));
    const auto* banner = open.window.findChild<Banner*>();
    CHECK_FALSE(banner->isVisible());
    open.document().edit([&](Scenario& s) { s.therapies[0].name = plainText(missing.toStdString()); });
    CHECK(banner->isVisible());
    CHECK(banner->text().contains(QStringLiteral("fonts-noto-cjk")));
    ChineseAdvice chinese;
    QCoreApplication::installTranslator(&chinese);
    CHECK(canWrite(adviceOnBoxes({missing})));
    CHECK(adviceOnBoxes({}).isEmpty() == canWrite(QStringLiteral("泵")));
    QCoreApplication::removeTranslator(&chinese);
}
