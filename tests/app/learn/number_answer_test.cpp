#include "app/learn/number_answer.h"

#include <QComboBox>

#include "app/base/language.h"
#include "app/controls/text_box.h"
#include "app/learn/lesson_log.h"
#include "app/learn/number_words.h"
#include "core/lesson/number_question.h"
#include "tests/app/learn/lesson_fixture.h"

using namespace theca;
using namespace theca::app;

namespace {

/// The small lesson, with a number asked for instead of choices: when tone is lowest, 3.88 h.
std::shared_ptr<const LessonFacts> askingFacts() {
    static const auto facts = [] {
        Lesson lesson = *smallLesson();
        auto& check = std::get<CheckStep>(lesson.steps[2]);
        check.choices.clear();
        NumberQuestion number;
        number.is = "low_at";
        number.unit = "h";
        number.units = {{"min", {}}, {"glances", 0.25}};
        number.close = 0.5;
        number.answer = say("The cord is late.");
        Pattern pattern;
        pattern.id = "at-once";
        pattern.when = {"given < 1"};
        pattern.say = say("That is when the fluid is highest.");
        pattern.example.numbers = {0.05};
        number.patterns = {pattern};
        check.number = number;
        return std::make_shared<const LessonFacts>(
            LessonFacts::of(std::make_shared<const Lesson>(std::move(lesson)), testLibrary()).value());
    }();
    return facts;
}

struct AskedLesson : OpenLesson {
    AskedLesson() : OpenLesson({1280, 760}, askingFacts(), 2) {
        QObject::connect(&player(), &LessonPlayer::answered, [this](const StepAnswer& one) { answers.push_back(one); });
    }
    NumberAnswer& answer() { return *view.findChild<NumberAnswer*>(); }
    void write(const QString& text) {
        answer().box()->setFocus();
        answer().box()->selectAll();
        QTest::keyClicks(answer().box(), text);
    }
    void give(const QString& text) {
        write(text);
        QTest::keyClick(answer().box(), Qt::Key_Return);
    }
    const QString& feedback() { return view.panel().view().feedback; }

    std::vector<StepAnswer> answers;
};

}  // namespace

TEST_CASE("a number is typed by the program's rule, with a point or a comma", "[learn]") {
    AskedLesson with;
    with.view.takeFocus();
    CHECK(QApplication::focusWidget() == with.answer().box());
    CHECK_FALSE(with.answer().button()->isEnabled());
    with.write(QStringLiteral("about 4"));
    CHECK_FALSE(with.answer().error().isEmpty());
    CHECK_FALSE(with.answer().button()->isEnabled());
    with.write(QStringLiteral("4,000"));  // one rule: may be 4 or 4000
    CHECK_FALSE(with.answer().button()->isEnabled());
    QTest::keyClick(with.answer().box(), Qt::Key_Return);
    CHECK(with.player().place().here().tries == 0);
    with.write(QStringLiteral("4,1"));
    CHECK(with.answer().error().isEmpty());
    QTest::mouseClick(with.answer().button(), Qt::LeftButton);
    CHECK(with.player().place().here().done);
    CHECK(with.player().place().here().right);
    CHECK(with.feedback() == QStringLiteral("✓ Right: the run has 3.88 h. The cord is late."));
    CHECK_FALSE(with.answer().box()->isEnabled());
    CHECK(with.view.panel().mainButton()->isEnabled());
}

TEST_CASE("a number has two tries, then the run's is told", "[learn]") {
    AskedLesson with;
    with.give(QStringLiteral("0.1"));
    CHECK(with.feedback() == QStringLiteral("That is when the fluid is highest."));
    CHECK(with.view.lastTold() == with.feedback());
    CHECK_FALSE(with.view.panel().mainButton()->isEnabled());
    with.give(QStringLiteral("0.1"));  // the same once more is no second try
    CHECK(with.player().place().here().tries == 1);
    with.give(QStringLiteral("12"));
    CHECK(with.player().place().here().done);
    CHECK(with.feedback() == QStringLiteral("The run has 3.88 h. The cord is late."));
    REQUIRE(with.answers.size() == 1);
    CHECK(with.answers[0].given == "12");
    CHECK(with.answers[0].right == false);
    CHECK(with.answers[0].tries == 2);
    CHECK(with.answers[0].pattern.empty());
}

TEST_CASE("a number that nothing recognises is said neutrally to be another one", "[learn]") {
    AskedLesson with;
    with.give(QStringLiteral("12"));
    CHECK(with.feedback() == QStringLiteral("The run has another number. Look once more, then try again."));
}

TEST_CASE("a number is right in any unit that is offered", "[learn]") {
    AskedLesson with;
    QComboBox* units = with.answer().unitBox();
    CHECK(units->count() == 3);
    units->setFocus();
    QTest::keyClick(units, Qt::Key_Down);
    CHECK(units->currentText() == QStringLiteral("min"));
    with.give(QStringLiteral("235"));
    CHECK(with.player().place().here().right);
    REQUIRE(with.answers.size() == 1);
    CHECK(with.answers[0].given == "3.91667");
    AskedLesson other;
    other.answer().unitBox()->setCurrentIndex(2);
    other.give(QStringLiteral("16"));
    CHECK(other.player().place().here().right);
}

TEST_CASE("a try at a number comes back with the lesson", "[learn][L11]") {
    AskedLesson with;
    with.give(QStringLiteral("0.1"));
    const auto back = placeOf(placeText(with.player().place()));
    REQUIRE(back);
    LessonView again(askingFacts(), *back, with.shelf, nullptr);
    CHECK(again.panel().view().feedback == with.feedback());
    CHECK(again.findChild<NumberAnswer*>()->box()->text() == QStringLiteral("0.1"));
    CHECK(again.player().place().here().tries == 1);
}
