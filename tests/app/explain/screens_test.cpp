// The screens for patients: nothing scrolls or is cut, everything is large, seen, named and said in order.
#include <QAccessible>
#include <QScrollBar>

#include "tests/app/contrast.h"
#include "tests/app/explain/explain_fixture.h"

using namespace theca;
using namespace theca::app;

namespace {

QRect placeOf(const QWidget& widget, const QWidget& in) { return {widget.mapTo(&in, QPoint(0, 0)), widget.size()}; }

/// What can be pressed or typed into, as it is seen.
QList<QWidget*> targets(const QWidget& window) {
    QList<QWidget*> all;
    for (QWidget* one : window.findChildren<QWidget*>()) {
        const bool typed = one->inherits("QLineEdit") || one->inherits("QPlainTextEdit");
        if ((qobject_cast<QAbstractButton*>(one) || typed) && one->isVisible() && one->isEnabled()) all << one;
    }
    return all;
}

/// Pixels between two boxes: 0 where they touch, below 0 where they lie over each other.
int apart(const QRect& a, const QRect& b) {
    const int x = std::max(a.left(), b.left()) - std::min(a.right(), b.right()) - 1;
    const int y = std::max(a.top(), b.top()) - std::min(a.bottom(), b.bottom()) - 1;
    return std::max(x, y);
}

void checkLayout(const OpenExplain& open) {
    const QWidget& window = *open.window;
    const auto all = targets(window);
    for (int i = 0; i < all.size(); ++i) {
        const QRect box = placeOf(*all[i], window);
        CAPTURE(all[i]->accessibleName().toStdString(), box.width(), box.height(), box.right(), box.bottom());
        CHECK(box.width() >= 48);
        CHECK(box.height() >= 48);
        CHECK(window.rect().contains(box));
        for (int j = 0; j < i; ++j) {
            CAPTURE(all[j]->accessibleName().toStdString());
            CHECK(apart(box, placeOf(*all[j], window)) >= 8);
        }
    }
    for (const QScrollBar* bar : window.findChildren<QScrollBar*>()) CHECK_FALSE(bar->isVisible());
    for (const SentenceLabel* one : window.findChildren<SentenceLabel*>()) {
        if (!one->isVisible()) continue;
        CAPTURE(one->text().toStdString(), one->height(), one->heightForWidth(one->width()));
        CHECK(window.rect().contains(placeOf(*one, window)));
        if (one->wordWrap()) CHECK(one->height() >= one->heightForWidth(one->width()));
    }
}

}  // namespace

TEST_CASE("targets are large and apart, nothing scrolls or is cut", "[E-7]") {
    for (const QSize size : {QSize(1024, 768), QSize(1920, 1080)}) {
        for (const int percent : textPercents) {
            OpenExplain open(size, percent);
            INFO("size " << size.width() << ", text " << percent);
            open.everyPage([&open] { checkLayout(open); });
        }
    }
}

TEST_CASE("Spanish and Chinese fit too, and the staff's corner", "[E-7]") {
    for (const char* language : {"es", "zh_CN"}) {
        for (const int percent : textPercents) {
            OpenExplain open({1024, 768}, percent, language);
            INFO(language << ", text " << percent);
            open.everyPage([&open] { checkLayout(open); });
            if (percent > 100) continue;
            open.window->openSetup();
            OpenExplain::settle();
            checkLayout(open);
        }
    }
}

TEST_CASE("the way that is told first fits as well", "[E-7]") {
    OpenExplain open;
    ExplainState state = open.window->state();
    state.pumpFirst = state.seatedFirst = true;
    open.window->setState(state);
    open.everyPage([&open] { checkLayout(open); });
}

TEST_CASE("text has a contrast of seven, what is drawn of three", "[E-8]") {
    for (const ThemeKind kind : {ThemeKind::Light, ThemeKind::Dark, ThemeKind::Contrast}) {
        const ExplainLook look = lookFor(theme(kind), {1024, 768}, 100);
        CHECK(contrast(look.theme.ink, look.theme.ground) >= 7);
        CHECK(contrast(look.theme.ink, look.shade(0.08)) >= 7);
        CHECK(contrast(look.line(), look.theme.ground) >= 3);
        CHECK(contrast(look.theme.accent, look.theme.ground) >= 3);
        CHECK(contrast(look.shade(0.75), look.theme.ground) >= 3);
        CHECK(contrast(look.theme.ink, look.shade(0.52)) >= 3);
    }
    CHECK(contrast(Qt::black, Qt::white) == Approx(21));
    OpenExplain open;
    open.everyPage([&open] {
        for (const SentenceLabel* one : open.window->findChildren<SentenceLabel*>())
            CHECK(one->palette().color(QPalette::WindowText) == open.window->look().theme.ink);
    });
}

TEST_CASE("frames of the two ways are alike", "[E-9]") {
    OpenExplain open;
    int pairs = 0;
    double areaTablets = 0, areaPump = 0;
    open.everyPage([&] {
        QList<CardView*> tablets, pump;
        for (CardView* one : open.window->findChildren<CardView*>()) {
            if (!one->isVisible()) continue;
            if (one->card().about == About::Tablets) tablets << one;
            if (one->card().about == About::Pump) pump << one;
        }
        for (const CardView* one : tablets) areaTablets += double(one->width()) * one->height();
        for (const CardView* one : pump) areaPump += double(one->width()) * one->height();
        if (tablets.size() != 1 || pump.size() != 1) return;
        ++pairs;
        CHECK(std::abs(tablets[0]->width() - pump[0]->width()) <= 2);
        CHECK(std::abs(tablets[0]->height() - pump[0]->height()) <= 2);
        CHECK(tablets[0]->findChild<SentenceLabel*>()->font() == pump[0]->findChild<SentenceLabel*>()->font());
    });
    CHECK(pairs >= 5);
    CAPTURE(areaTablets, areaPump);
    CHECK(areaTablets >= 0.8 * areaPump);
    CHECK(areaPump >= 0.8 * areaTablets);
}

TEST_CASE("each way comes first half of the time", "[E-9]") {
    int pump = 0, seated = 0;
    for (unsigned seed = 0; seed < 1000; ++seed) {
        ExplainState state;
        shuffle(state, seed);
        pump += state.pumpFirst;
        seated += state.seatedFirst;
    }
    CHECK(std::abs(pump - 500) < 60);
    CHECK(std::abs(seated - 500) < 60);
}

TEST_CASE("another language keeps place and answers, on every screen", "[E-12]") {
    OpenExplain open;
    ExplainState state = open.window->state();
    state.answers.weights = {{"pain", 3}};
    state.answers.asked.emplace_back("own-pump");
    state.answers.notes = std::string("1");
    open.window->setState(state);
    for (int screen = 0; screen < open.window->screenCount(); ++screen) {
        for (const char* language : {"zh_CN", "es", "en"}) {
            open.go(screen);
            const ExplainState before = open.window->state();
            open.press(QString("language_%1").arg(language).toLatin1().constData());
            CHECK(open.window->state().answers == before.answers);
            CHECK(open.window->state().place.screen == screen);
            CHECK(open.window->state().language == language);
        }
    }
}

namespace {

/// All that is seen or said of the window: sentences, buttons, names.
QSet<QString> textsOf(const OpenExplain& open) {
    QSet<QString> all;
    for (QWidget* one : open.window->findChildren<QWidget*>()) {
        if (!one->isVisible() || one->objectName().startsWith("language_")) continue;
        if (const auto* label = qobject_cast<QLabel*>(one)) all << label->text();
        if (const auto* button = qobject_cast<QAbstractButton*>(one)) all << button->text() << button->accessibleName();
        if (qobject_cast<PictureView*>(one)) all << one->accessibleName();
    }
    return all;
}

QSet<QString> allTexts(const char* language) {
    OpenExplain open({1024, 768}, 100, language);
    QSet<QString> all;
    open.everyPage([&] { all += textsOf(open); });
    return all;
}

}  // namespace

TEST_CASE("no English is left in another language", "[E-12]") {
    const QSet<QString> english = allTexts("en");
    CHECK(english.size() > 300);
    const QRegularExpression latin("[A-Za-z]{2,}");
    for (const QString& one : allTexts("zh_CN")) {
        CAPTURE(one.toStdString());
        CHECK_FALSE(latin.match(one).hasMatch());
    }
    for (const QString& one : allTexts("es")) {
        CAPTURE(one.toStdString());
        CHECK((one.size() < 3 || !english.contains(one)));
    }
}

TEST_CASE("every page is read aloud as it is seen, sentence by sentence, in its language", "[E-13]") {
    OpenExplain open;
    open.everyPage([&open] {
        const QStringList seen = open.window->visibleSentences();
        open.speaker->heard.clear();
        open.press("readAloud");
        for (int i = 0; i < seen.size(); ++i) {
            REQUIRE(open.speaker->heard.size() == i + 1);
            CHECK(open.speaker->heard.last() == "en|" + seen[i]);
            int marked = 0;
            for (const SentenceLabel* one : open.window->findChildren<SentenceLabel*>()) marked += one->isRead();
            for (const PictureView* one : open.window->findChildren<PictureView*>()) marked += one->isRead();
            CHECK(marked == 1);
            emit open.speaker->said();
        }
        CHECK_FALSE(open.window->reader().isReading());
    });
    open.go(1);
    open.press("language_es");
    open.press("readAloud");
    CHECK(open.speaker->heard.last().startsWith("es|"));
    open.press("next");
    CHECK(open.speaker->stops > 0);
}

TEST_CASE("without a voice the button says so", "[E-13]") {
    OpenExplain open({1024, 768}, 100, "zh_CN");
    open.press("readAloud");
    CHECK(open.button("readAloud")->text() == QStringLiteral("这台电脑没有安装朗读功能。"));
    CHECK(open.speaker->heard.isEmpty());
    CHECK(open.window->findChild<SentenceLabel*>("draft")->text().contains("speech-dispatcher"));
    open.press("language_en");
    CHECK(open.button("readAloud")->text() == "Read aloud");
}

TEST_CASE("nobody asks for a voice before somebody wants to hear one", "[E-13]") {
    OpenExplain open;
    open.everyPage([] {});
    CHECK(open.speaker->asked == 0);
    open.press("readAloud");
    CHECK(open.speaker->asked == 1);
}

TEST_CASE("a message stands beside draft mark and notice", "[E-17]") {
    OpenExplain open({1024, 768}, 100, "zh_CN");
    open.press("readAloud");
    const QString strip = open.window->findChild<SentenceLabel*>("draft")->text();
    for (const char* part : {"speech-dispatcher", "草稿", "仅供教学"}) CHECK(strip.contains(QString::fromUtf8(part)));
    checkLayout(open);
}

TEST_CASE("the draft mark is on every page while nobody has reviewed it", "[E-17]") {
    OpenExplain open;
    open.everyPage([&open] {
        const auto* mark = open.window->findChild<SentenceLabel*>("draft");
        REQUIRE(mark);
        CHECK(mark->isVisible());
        CHECK(mark->text().startsWith("Draft. Not yet checked by clinicians and patients."));
        CHECK(open.window->visibleSentences().first() == mark->text());
        CHECK(mark->geometry().bottom() < open.window->findChild<SentenceLabel*>("question")->geometry().top());
        CHECK(mark->text().contains("For teaching, not for dosing a person."));
    });
}

TEST_CASE("the draft mark goes when clinicians and patients have reviewed it", "[E-17]") {
    OpenExplain open;
    Explanation reviewed = shippedExplanation();
    reviewed.reviewed.clinicians.emplace_back("A nurse");
    reviewed.reviewed.patients.emplace_back("A group");
    ExplainWindow::Options options;
    options.speaker = std::make_unique<FakeSpeaker>();
    const ExplainWindow window(explainLibrary(), reviewed, std::move(options));
    const QString strip = window.findChild<SentenceLabel*>("draft")->text();
    CHECK_FALSE(strip.contains("Draft"));
    CHECK(strip.contains("For teaching, not for dosing a person."));
}

TEST_CASE("what is for students is refused politely and examples are offered", "[E-18]") {
    OpenExplain open;
    open.window->tell(readScenario(resource("scenarios/pump-faults.theca")).value());
    OpenExplain::settle();
    CHECK(open.window->isRefused());
    CHECK(open.window->visibleSentences().contains("This plan is for students. Choose one for patients."));
    CHECK(open.window->visibleSentences().join(' ').contains("a pump that gives the same all day"));
    checkLayout(open);
    open.window->next();
    CHECK(open.window->state().place.screen == ExplainPlace::start);
    open.press("example_adult-stroke");
    CHECK_FALSE(open.window->isRefused());
    for (const auto& [file, drug] :
         {std::pair("ziconotide-pump", "ziconotide"), {"morphine-tablets-and-pump", "morphine"}}) {
        open.window->tell(readScenario(resource(QString("scenarios/%1.theca").arg(file).toStdString())).value());
        CHECK(open.window->isRefused());
        CHECK(open.window->visibleSentences().contains(QString("There is no explanation for %1 yet.").arg(drug)));
    }
}

TEST_CASE("what has the keyboard keeps it when a screen is built again", "[E-19]") {
    OpenExplain open;
    open.everyPage([&open] {
        for (QWidget* one : open.window->findChildren<QWidget*>()) {
            const bool pressed = qobject_cast<QAbstractButton*>(one) || one->inherits("QLineEdit");
            if (!pressed || !one->isVisible()) continue;
            CAPTURE(one->accessibleName().toStdString());
            REQUIRE_FALSE(one->objectName().isEmpty());
            CHECK(open.window->findChildren<QWidget*>(one->objectName()).size() == 1);
        }
    });
    open.go(int(std::find(screenIds.begin(), screenIds.end(), "notice") - screenIds.begin()), true);
    BigButton* answer = open.button("check_0_1");
    REQUIRE(answer);
    answer->setFocus();
    QTest::keyClick(answer, Qt::Key_Space);
    OpenExplain::settle();
    CHECK(open.window->state().checked.contains(0));
    REQUIRE(open.window->focusWidget());
    CHECK(open.window->focusWidget()->objectName() == "check_0_1");
}

TEST_CASE("a tick is drawn while its row is ticked", "[E-8]") {
    OpenExplain open;
    open.go(8);
    BigButton* row = open.button("question_0");
    REQUIRE(row);
    CHECK_FALSE(row->isTicked());
    const QSize before = row->sizeHint();
    row->click();
    CHECK(row->isTicked());
    CHECK(row->sizeHint() == before);
    row->click();
    CHECK_FALSE(row->isTicked());
    CHECK(BigButton(open.window->look(), Sign::Tick, "Save").isTicked());
}

TEST_CASE("Escape leads to the start and from there out, but not where it stands in public", "[E-15]") {
    OpenExplain open;
    open.go(3);
    QTest::keyClick(open.window.get(), Qt::Key_Escape);
    CHECK(open.window->isVisible());
    CHECK(open.window->state().place == ExplainPlace());
    ExplainState state = open.window->state();
    state.answers.notes = "mine";
    open.window->setState(state);
    QTest::keyClick(open.window.get(), Qt::Key_Escape);
    CHECK(open.window->isVisible());
    CHECK(open.window->state().answers.notes == "mine");
    CHECK(open.window->findChild<SentenceLabel*>("draft")->text().contains("Your answers are still here."));
    open.window->startAgain();
    QTest::keyClick(open.window.get(), Qt::Key_Escape);
    CHECK_FALSE(open.window->isVisible());
    ExplainWindow::Options options;
    options.setup.kiosk = true;
    options.speaker = std::make_unique<FakeSpeaker>();
    ExplainWindow kiosk(explainLibrary(), shippedExplanation(), std::move(options));
    kiosk.show();
    QTest::keyClick(&kiosk, Qt::Key_Escape);
    CHECK(kiosk.isVisible());
}

TEST_CASE("keys go everywhere and lose nothing", "[E-19]") {
    OpenExplain open;
    open.window->setFocus();
    QTest::keyClick(open.window.get(), Qt::Key_PageDown);
    CHECK(open.window->state().place.screen == 0);
    ExplainState state = open.window->state();
    state.answers.notes = "mine";
    open.window->setState(state);
    QTest::keyClick(open.window.get(), Qt::Key_Escape);
    CHECK(open.window->state().place.screen == ExplainPlace::start);
    CHECK(open.window->state().answers.notes == "mine");
    int steps = 0;
    while (open.window->state().place.screen < 8 && ++steps < 100) open.window->next();
    CHECK(open.window->state().place.screen == 8);
    CHECK(steps < 60);
    while (open.window->state().place.screen >= 0 && ++steps < 200) open.window->back();
    CHECK(open.window->state().place.screen == ExplainPlace::start);
    OpenExplain::settle();
    QTest::keyClick(open.button("textSize"), Qt::Key_Return);
    CHECK(open.window->state().textPercent == 125);
}
