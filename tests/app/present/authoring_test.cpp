#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QTimer>

#include "app/charts/chart_stack.h"
#include "app/explore/middle_column.h"
#include "app/explore/present_commands.h"
#include "app/explore/projected_view.h"
#include "app/present/present_session.h"
#include "app/present/question_panel.h"
#include "app/present/stage_picture.h"
#include "app/present/talk_draft.h"
#include "app/present/talk_editor.h"
#include "app/present/talk_steps.h"
#include "core/lesson/talk_edits.h"
#include "core/text/lesson_text.h"
#include "tests/app/window_fixture.h"
#include "tests/places.h"

using namespace theca;
using namespace theca::app;

namespace {

/// A window in which a talk is made.
struct Author {
    /// Its talk has so many scenes, all of the example that is open at the start, and is open in the editor if it has.
    explicit Author(int scenes = 0) {
        for (int i = 0; i < scenes; ++i) talks.addScene();
        if (scenes > 0) talks.editTalk();
    }
    TalkEditor& editor() const { return *talks.editor(); }
    const Scene& scene(std::size_t place = 0) const { return sceneAt(talks.draft().talk(), place); }

    OpenWindow open;
    PresentCommands& talks = *open.window.findChild<PresentCommands*>();
};

Lesson twoScenes() {
    Scenario one = example(QStringLiteral("default"));
    Lesson talk = withScene(emptyTalk(), one);
    one.view.playhead = Hours(24);
    return withScene(talk, one);
}

}  // namespace

TEST_CASE("a scene shows what was looked at, and a scenario is kept once however often it is shown") {
    const Lesson talk = twoScenes();
    CHECK(talk.scenarios.size() == 1);
    REQUIRE(talk.steps.size() == 2);
    CHECK(sceneAt(talk, 1).playhead == Hours(24));
    CHECK(sceneAt(talk, 0).show == std::vector<int>{0, 1, 2});
    CHECK(sceneAt(talk, 0).id != sceneAt(talk, 1).id);
    Scenario other = example(QStringLiteral("one-tablet"));
    const Lesson three = withScene(talk, other);
    CHECK(three.scenarios.size() == 2);
    CHECK(withoutScene(three, 2).scenarios.size() == 1);
    CHECK(withoutScene(three, 0).scenarios.size() == 2);
    CHECK(sceneAt(withSceneMoved(three, 2, 0), 0).title == other.title);
    CHECK(sceneAt(withSceneTwice(three, 1), 2).playhead == Hours(24));
}

TEST_CASE("a reveal hides its curve from the beginning, and removing it shows it again") {
    const Lesson talk = withBeat(twoScenes(), 0, RevealBeat{{2}});
    CHECK(sceneAt(talk, 0).hide == std::vector<int>{2});
    CHECK(sceneAt(withoutBeat(talk, 0, 0), 0).hide.empty());
    const Lesson played = withBeat(twoScenes(), 1, PlayBeat{Hours(48), 8});
    CHECK(sceneAt(played, 1).playhead == Hours(0));
    CHECK(!sceneAt(played, 1).ahead);
}

TEST_CASE("a talk that was made is written as a lesson that reads the same, with an id after its file") {
    Sandbox sandbox;
    TalkDraft draft;
    draft.push(withBeat(twoScenes(), 0, RevealBeat{{2}}));
    draft.push(withSceneNotes(draft.talk(), 0, "en", "Say hello.\nThen wait."));
    CHECK(draft.isModified());
    const QString file = sandbox.path("My first Talk.theca");
    CHECK(draft.saveTo(file).toStdString() == "");
    CHECK(!draft.isModified());
    TalkDraft again;
    CHECK(again.open(file).toStdString() == "");
    CHECK(again.talk() == draft.talk());
    CHECK(again.talk().id == "my-first-talk");
    draft.undo();
    draft.undo();
    CHECK(sceneAt(draft.talk(), 0).notes.empty());
    CHECK(again.open(QString::fromStdString(sourcePath("resources/lessons/one-needle.theca")))
              .contains(QStringLiteral("only a talk")));
}

TEST_CASE("P11: a talk of four scenes is made from the examples with at most 40 actions, and given") {
    Author author;
    OpenWindow& open = author.open;
    PresentCommands& talks = author.talks;
    int actions = 0;
    const auto act = [&](auto&& what, int cost) {
        what();
        actions += cost;
        QCoreApplication::processEvents();
    };
    // An example is File, Examples and its name; adding is one key.
    for (const char* name : {"default", "one-tablet", "missed-tablets", "tip-t10-against-c5"}) {
        act([&] { open.window.files().openExample(QLatin1String(name)); }, 3);
        act([&] { talks.addScene(); }, 1);
    }
    REQUIRE(talks.draft().scenes() == 4);
    act([&] { talks.editTalk(); }, 3);
    TalkEditor& editor = *talks.editor();
    CHECK(editor.scenes().count() == 4);
    act([&] { editor.choose(0); }, 1);
    act([&] { editor.steps().addReveal(2); }, 2);
    act([&] { editor.steps().addPlay(); }, 1);
    act([&] { editor.steps().addBig(2); }, 2);
    act([&] { editor.notes().setPlainText(QStringLiteral("Ask first.")); }, 2);
    act([&] { editor.choose(3); }, 1);
    act([&] { editor.moveUp(); }, 1);
    act([&] { CHECK(talks.draft().saveTo(open.path("talk.theca")).isEmpty()); }, 3);
    CHECK(actions <= 40);
    CHECK(editor.problem().text().toStdString() == "");
    CHECK(author.scene().notes.english() == "Ask first.");
    CHECK(author.scene().beats.size() == 3);
    CHECK(editor.steps().list().count() == 0);
    editor.choose(0);
    CHECK(editor.steps().list().item(0)->text().startsWith(QStringLiteral("reveal ")));
    const Lesson saved = talks.draft().talk();
    CHECK(readLesson(writeLesson(saved)).value() == saved);
    editor.present();
    REQUIRE(talks.session());
    CHECK(!open.window.isVisible());
    CHECK(talks.session()->player().talk().scenes.size() == 4);
    talks.session()->end();
    QCoreApplication::processEvents();
    CHECK(open.window.isVisible());
    CHECK(!talks.session());
}

TEST_CASE("the editor takes scenes away, back and twice in one history") {
    const Author author(2);
    PresentCommands& talks = author.talks;
    TalkEditor& editor = author.editor();
    editor.choose(0);
    editor.duplicate();
    CHECK(talks.draft().scenes() == 3);
    CHECK(editor.scene() == 1);
    editor.remove();
    editor.remove();
    editor.remove();
    CHECK(talks.draft().scenes() == 0);
    CHECK(!editor.title().isEnabled());
    for (int i = 0; i < 3; ++i) talks.draft().undo();
    CHECK(talks.draft().scenes() == 3);
    QTest::keyClicks(&editor.title(), QStringLiteral("!"));
    CHECK(author.scene(editor.scene()).title.english().ends_with("!"));
}

TEST_CASE("a talk that is not saved keeps the window open until it was asked about") {
    Author author;
    PresentCommands& talks = author.talks;
    CHECK(talks.mayDiscard());
    talks.addScene();
    bool asked = false;
    QTimer::singleShot(0, [&] {
        auto* box = QApplication::activeModalWidget();
        asked = box != nullptr;
        if (box) QTest::keyClick(box, Qt::Key_Escape);
    });
    CHECK(!talks.mayDiscard());
    CHECK(asked);
    CHECK(talks.draft().saveTo(author.open.path("kept.theca")).isEmpty());
    CHECK(talks.mayDiscard());
}

TEST_CASE("P11: a question is made in words, asked, counted and answered, and its steps can be put in another order") {
    Author author(1);
    TalkEditor& editor = author.editor();
    const auto scene = [&]() -> const Scene& { return author.scene(); };
    editor.steps().addReveal(2);
    editor.steps().addQuestion();
    REQUIRE(editor.question().isVisible());
    QLineEdit& third = editor.question().answer(2);
    QTest::keyClicks(&third, QStringLiteral("It stays"));
    editor.question().right(2).click();
    editor.question().text().setText(QString());
    QTest::keyClick(&editor.question().text(), Qt::Key_Space);
    CHECK(!editor.question().note().isEmpty());
    CHECK(!scene().question->text.english().empty());
    editor.question().text().clear();
    QTest::keyClicks(&editor.question().text(), QStringLiteral("And then?"));
    CHECK(editor.question().note().isEmpty());
    REQUIRE(scene().question);
    CHECK(scene().question->text.english() == "And then?");
    CHECK(scene().question->answers.size() == 3);
    CHECK(rightAnswer(*scene().question) == std::size_t{2});
    REQUIRE(scene().beats.size() == 4);
    CHECK(std::holds_alternative<AskBeat>(scene().beats[0]));
    CHECK(std::holds_alternative<ResultBeat>(scene().beats[1]));
    CHECK(std::holds_alternative<AnswerBeat>(scene().beats[3]));

    editor.steps().list().setCurrentRow(3);
    editor.steps().move(-1);
    CHECK(std::holds_alternative<AnswerBeat>(scene().beats[2]));
    CHECK(editor.steps().list().currentRow() == 2);
    editor.steps().list().model()->moveRow({}, 2, {}, 4);  // what a drag does
    QCoreApplication::processEvents();
    CHECK(std::holds_alternative<AnswerBeat>(scene().beats[3]));

    const Lesson saved = author.talks.draft().talk();
    CHECK(readLesson(writeLesson(saved)).value() == saved);
    CHECK(editor.problem().text().startsWith(QStringLiteral("Not on the stage: spines after the first 2")));
    emit editor.question().removed();
    CHECK(!scene().question);
    CHECK(scene().beats.size() == 1);
    CHECK(!editor.question().isVisible());
}

TEST_CASE("P11: Set makes steps of what was changed in the window, and says when there is more to it than numbers") {
    Author author(1);
    TalkEditor& editor = author.editor();
    const auto scene = [&]() -> const Scene& { return author.scene(); };
    editor.steps().addSet();
    CHECK(editor.problem().text().contains(QStringLiteral("Nothing differs")));
    author.open.document().edit([](Scenario& s) { s.therapies[2].pump->program[0].rate = MicrogramsPerDay(300); });
    editor.steps().addSet();
    REQUIRE(scene().beats.size() == 1);
    CHECK(std::get<SetBeat>(scene().beats[0]) == SetBeat{"therapies/2/pump/program/0/rate_ug_per_day", 300.0});
    CHECK(editor.steps().list().item(0)->text().contains(QStringLiteral("300")));
    editor.steps().addSet();
    CHECK(scene().beats.size() == 1);
    author.open.document().edit([](Scenario& s) { s.therapies.pop_back(); });
    editor.steps().addSet();
    CHECK(scene().beats.size() == 1);
    CHECK(editor.problem().text().contains(QStringLiteral("more than numbers")));
}

TEST_CASE("P11: scenes are dragged into another order") {
    Author author(1);
    author.open.window.files().openExample(QStringLiteral("one-tablet"));
    author.talks.addScene();
    const auto title = [&] { return author.scene().title; };
    const auto second = author.scene(1).title;
    CHECK(!(title() == second));
    author.editor().scenes().model()->moveRow({}, 1, {}, 0);
    QCoreApplication::processEvents();
    CHECK(title() == second);
    author.talks.draft().undo();
    CHECK(!(title() == second));
}

TEST_CASE("P11: what is shown is seen as projected inside the window, and follows what is changed") {
    OpenWindow open;
    MiddleColumn* middle = open.window.workspace()->middle();
    const auto choose = [&](const QString& name) {
        for (QAction* one : open.window.menuBar()->findChildren<QAction*>())
            if (one->text() == name) one->trigger();
        QCoreApplication::processEvents();
    };
    choose(QStringLiteral("4:3"));
    REQUIRE(middle->isProjected());
    CHECK(middle->projected()->isVisible());
    CHECK(!middle->charts()->isVisible());
    const auto layout = [&]() -> const StageLayout& { return middle->projected()->picture().layoutShown(); };
    CHECK(layout().size == QSize(1024, 768));
    const auto placeOf = [&](const QString& id) {
        for (const StageItem& one : layout().items)
            if (one.id == id) return one.rect;
        return QRectF();
    };
    const QRectF curve = placeOf(QStringLiteral("csf:L1/marker/2"));
    CHECK(!curve.isEmpty());
    open.document().edit([](Scenario& s) { s.therapies[2].pump->program[0].rate = MicrogramsPerDay(400); });
    CHECK(placeOf(QStringLiteral("csf:L1/marker/2")) != curve);
    const QString changed = stageInWords(layout());
    open.document().movePlayhead(open.document().scenario().horizon.number() / 2);
    CHECK(stageInWords(layout()) != changed);
    choose(QStringLiteral("16:9"));
    CHECK(layout().size == QSize(1920, 1080));
    choose(QStringLiteral("No"));
    CHECK(!middle->isProjected());
    CHECK(middle->charts()->isVisible());
}
