// What a person says, what the staff set up, and that nothing stays behind.
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimer>

#include "app/explain/leaflet.h"
#include "app/explain/leaflet_dialog.h"
#include "app/explain/setup_page.h"
#include "tests/app/explain/explain_fixture.h"

using namespace theca;
using namespace theca::app;

namespace {

BigButton* named(const OpenExplain& open, const QString& name) {
    for (BigButton* one : open.window->findChildren<BigButton*>())
        if (one->accessibleName() == name) return one;
    return nullptr;
}

int screenOf(std::string_view id) { return int(std::find(screenIds.begin(), screenIds.end(), id) - screenIds.begin()); }

}  // namespace

TEST_CASE("three voices", "[E-12]") {
    OpenExplain open;
    open.press("voice_child");
    CHECK(open.window->state().answers.voice == Voice::Child);
    CHECK(open.window->visibleSentences().join(' ').contains("The pictures show an adult."));
    open.go(1);
    CHECK(open.window->visibleSentences().at(1) == "How does it reach my child?");
    CHECK(open.window->visibleSentences().contains("A tablet goes to your child’s stomach."));
}

TEST_CASE("weights, a concern of one's own and what they mean", "[E-16]") {
    OpenExplain open;
    open.go(screenOf("matters"));
    BigButton* much = named(open, "not having an operation: very much");
    REQUIRE(much);
    QTest::mouseClick(much, Qt::LeftButton);
    CHECK(open.window->state().answers.weights.at("operation") == 4);
    CHECK(much->isChecked());
    QLineEdit* own = nullptr;
    for (int page = 0; page < open.window->pageCount() && !own; ++page) {
        open.go(screenOf("matters"), false, page);
        own = open.window->findChild<QLineEdit*>("ownConcern");
    }
    REQUIRE(own);
    QTest::keyClicks(own, "swimming");
    CHECK(open.window->state().answers.ownConcern == "swimming");
    const QString all = open.saidOn(screenOf("matters"));
    CHECK(all.contains("You said “not having an operation” matters very much. Tablets fit that."));
    CHECK(all.contains("Which way do you lean?"));
    CHECK_FALSE(all.contains("you should"));
    const QString leaflet = QString::fromUtf8(leafletText(open.window->telling(), open.window->state()));
    CHECK(leaflet.contains("swimming"));
    CHECK(leaflet.contains("very much: not having an operation"));
}

TEST_CASE("what is marked goes on the list and into the leaflet", "[E-16]") {
    OpenExplain open;
    open.go(0);
    BigButton* ask = named(open, "Ask about this");
    REQUIRE(ask);
    QTest::mouseClick(ask, Qt::LeftButton);
    CHECK(ask->accessibleName() == "On my list");
    CHECK(open.window->state().answers.asked == std::vector<std::string>{"spasticity"});
    open.go(screenOf("ask"));
    BigButton* night = named(open, "Who do I call at night?");
    REQUIRE(night);
    QTest::mouseClick(night, Qt::LeftButton);
    CHECK(open.saidOn(screenOf("ask")).contains("Some illnesses make muscles tight and stiff."));
    const QString leaflet = QString::fromUtf8(leafletText(open.window->telling(), open.window->state()));
    CHECK(leaflet.contains("Who do I call at night?"));
    CHECK(leaflet.contains("Some illnesses make muscles tight and stiff."));
}

TEST_CASE("check yourself explains and counts nothing", "[E-16]") {
    OpenExplain open;
    open.go(screenOf("notice"), true);
    BigButton* wait = named(open, "The pump beeps. Is it right to wait for the next refill?: No");
    REQUIRE(wait);
    QTest::mouseClick(wait, Qt::LeftButton);
    OpenExplain::settle();
    CHECK(open.window->visibleSentences().join('\n').contains("No. Call your team the same day."));
}

TEST_CASE("a missed refill shows at once what to do", "[E-5]") {
    OpenExplain open;
    open.go(screenOf("day"));
    BigButton* miss = named(open, "What if a refill is missed?");
    REQUIRE(miss);
    QTest::mouseClick(miss, Qt::LeftButton);
    OpenExplain::settle();
    CHECK(open.window->state().day == DayKind::Empty);
    CHECK(open.window->visibleSentences().join('\n').contains("Call your team the same day."));
    QString all;
    for (int page = 0; page < open.window->pageCount(); ++page) {
        open.window->setState([&] {
            ExplainState state = open.window->state();
            state.place.page = page;
            return state;
        }());
        all += open.window->visibleSentences().join('\n');
    }
    CHECK(all.contains("Far too little medicine"));
    CHECK_FALSE(all.contains("Too much medicine"));
}

TEST_CASE("every way there is can be leaned to, and is named where the wishes are weighed", "[E-16]") {
    for (const bool pumpFirst : {false, true}) {
        OpenExplain open;
        ExplainState state = open.window->state();
        state.pumpFirst = pumpFirst;
        open.window->setState(state);
        const QString all = open.saidOn(screenOf("matters"));
        CHECK(all.contains("You can also do other things, or change nothing now."));
        CHECK_FALSE(all.contains("ready"));
        const std::vector<std::pair<QString, Lean>> ways = {{"Tablets", Lean::Tablets},
                                                            {"Pump", Lean::Pump},
                                                            {"Other things", Lean::Other},
                                                            {"Wait", Lean::Wait},
                                                            {"Not sure", Lean::Unsure}};
        for (const auto& [name, lean] : ways) {
            BigButton* way = nullptr;
            for (int page = 0; page < open.window->pageCount() && !way; ++page) {
                open.go(screenOf("matters"), false, page);
                way = named(open, "Which way do you lean?: " + name);
            }
            REQUIRE(way);
            way->click();
            CHECK(open.window->state().answers.lean == lean);
        }
    }
}

TEST_CASE("a kiosk that nobody answers clears everything and writes nothing", "[E-15]") {
    OpenExplain open;
    ExplainState state = open.window->state();
    state.answers.notes = "private";
    state.place.screen = 3;
    open.window->setState(state);
    open.window->idle().touch();
    const QStringList before = QDir(open.folder.path()).entryList(QDir::Files);
    open.now += 10 * 60 * 1000 - 1;
    open.window->idle().check();
    CHECK_FALSE(open.window->idle().isAsking());
    open.now += 1;
    open.window->idle().check();
    CHECK(open.window->idle().isAsking());
    CHECK(open.window->findChild<SentenceLabel*>("question")->text() == "Are you still there?");
    CHECK(open.button("stillHere")->isVisible());
    CHECK_FALSE(open.button("next")->isVisible());
    open.now += 60 * 1000;
    open.window->idle().check();
    CHECK(open.window->state().place.screen == ExplainPlace::start);
    CHECK(open.window->state().answers == PersonAnswers());
    CHECK(QDir(open.folder.path()).entryList(QDir::Files) == before);
}

TEST_CASE("an answer to the question keeps everything", "[E-15]") {
    OpenExplain open;
    ExplainState state = open.window->state();
    state.answers.notes = "private";
    open.window->setState(state);
    open.window->idle().touch();
    open.now += IdleWatch::asksAfter;
    open.window->idle().check();
    open.press("stillHere");
    CHECK(open.window->findChild<SentenceLabel*>("question")->text() != "Are you still there?");
    open.now += 60 * 1000;
    open.window->idle().check();
    CHECK(open.window->state().answers.notes == "private");
}

TEST_CASE("the staff's corner keeps phones and days, nothing of a person", "[E-6]") {
    OpenExplain open;
    QTest::keyClick(open.window.get(), Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    OpenExplain::settle();
    CHECK(open.window->state().place.screen == ExplainPlace::setup);
    for (QLineEdit* box : open.window->findChildren<QLineEdit*>())
        if (box->objectName() == "setup_phone_night") QTest::keyClicks(box, "020 222");
    open.press("saveSetup");
    CHECK(rememberedSetup().phoneNight == "020 222");
    CHECK(open.window->state().place.screen == ExplainPlace::start);
    open.go(screenOf("notice"));
    CHECK(open.saidOn(screenOf("notice")).contains("By night: 020\u00A0222"));
}

TEST_CASE("the staff's corner leaves the plan that is told, unless another example is chosen", "[E-6]") {
    OpenExplain open;
    Scenario mine = readScenario(resource("explain/adult-ms.theca")).value();
    for (Therapy& therapy : mine.therapies)
        if (therapy.pump) therapy.pump->program.front().rate = MicrogramsPerDay(50);
    open.window->tell(mine);
    const double given = open.window->telling().run.pump.given;
    open.window->openSetup();
    open.press("saveSetup");
    CHECK(open.window->telling().run.pump.given == given);
    open.window->openSetup();
    OpenExplain::settle();
    BigButton* other = open.button("example_adult-stroke");
    REQUIRE(other);
    other->click();
    open.press("saveSetup");
    CHECK(open.window->telling().run.pump.given != given);
}

TEST_CASE("what the staff typed stays when the window gets another size", "[E-6]") {
    OpenExplain open;
    open.window->openSetup();
    OpenExplain::settle();
    QTest::keyClicks(open.window->findChild<QLineEdit*>("setup_phone_day"), "020 111");
    open.window->resize(1100, 800);
    OpenExplain::settle();
    CHECK(open.window->findChild<QLineEdit*>("setup_phone_day")->text() == "020 111");
    open.window->go({});
    open.window->openSetup();
    OpenExplain::settle();
    CHECK(open.window->findChild<QLineEdit*>("setup_phone_day")->text().isEmpty());
}

TEST_CASE("a leaflet goes through the writer, as what its ending says", "[E-14]") {
    OpenExplain open;
    CHECK(open.window->saveLeaflet("a.txt").isEmpty());
    CHECK(open.written.at("a.txt") == leafletText(open.window->telling(), open.window->state()));
    open.problem = "full";
    CHECK(open.window->saveLeaflet("b.html") == "full");
}

TEST_CASE("the dialog gives a leaflet the ending of the kind that was chosen", "[E-14]") {
    OpenExplain open;
    const auto save = [&open](const QString& name, int kind) {
        QTimer::singleShot(0, [name, kind] {
            auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
            REQUIRE(dialog);
            auto* kinds = dialog->findChild<QComboBox*>("fileTypeCombo");
            REQUIRE(kinds);
            kinds->setCurrentIndex(kind);
            emit kinds->activated(kind);
            emit kinds->textActivated(kinds->itemText(kind));
            dialog->findChild<QLineEdit*>("fileNameEdit")->setText(name);
            dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save)->click();
        });
        return QFileInfo(askForLeaflet(open.window.get(), "Save", "mine")).fileName();
    };
    const QDir folder(open.folder.path());
    CHECK(save(folder.filePath("plain"), 0) == "plain.pdf");
    CHECK(save(folder.filePath("plain"), 1) == "plain.html");
    CHECK(save(folder.filePath("plain.v2"), 2) == "plain.v2.txt");
    CHECK(save(folder.filePath("plain.html"), 0) == "plain.html");
}

TEST_CASE("start again asks first, and then clears all", "[E-15]") {
    OpenExplain open;
    ExplainState state = open.window->state();
    state.answers.notes = "private";
    open.window->setState(state);
    open.go(screenOf("ask"));
    open.go(screenOf("ask"), false, open.window->pageCount() - 1);
    open.press("startAgain");
    CHECK(open.window->state().answers.notes == "private");
    CHECK(open.window->visibleSentences().contains("This clears all your answers."));
    open.press("keepAnswers");
    CHECK(open.window->state().answers.notes == "private");
    open.press("startAgain");
    open.press("clearAnswers");
    CHECK(open.window->state().answers == PersonAnswers());
    CHECK(open.window->state().place == ExplainPlace());
}

TEST_CASE("a concern without a weight is still the person's", "[E-16]") {
    PersonAnswers answers;
    answers.ownConcern = "school";
    CHECK(whatFits(shippedExplanation(), answers).own);
    answers.ownWeight = 0;
    CHECK_FALSE(whatFits(shippedExplanation(), answers).own);
}
