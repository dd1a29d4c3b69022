#include "app/present/handout.h"

#include <QProcess>
#include <QTemporaryDir>

#include "tests/app/present/stage_fixture.h"
#include "tests/places.h"

using namespace theca;
using namespace theca::app;

namespace {

constexpr std::array kinds{HandoutKind::Notes, HandoutKind::Blank, HandoutKind::Answers, HandoutKind::Cards};

const TalkFacts& wholeTalk() {
    static const OpenedTalk talk =
        openTalk(QStringLiteral("ten-minutes"), std::make_shared<const Library>(builtInLibrary().value()));
    return *talk.facts;
}

int pages(const QByteArray& pdf) { return static_cast<int>(pdf.count("/Type /Page\n")); }

}  // namespace

TEST_CASE("P-17: a handout is the same bytes every time, with its fonts, and has the pages it should have") {
    for (const HandoutKind kind : kinds) {
        const Handout handout = handoutOf(wholeTalk(), kind);
        const QByteArray pdf = handoutPdf(handout);
        CHECK(pdf.startsWith("%PDF"));
        CHECK(pdf == handoutPdf(handout));
        CHECK(!pdf.contains("/CreationDate"));
        CHECK(pdf.contains("/FontFile"));
        CHECK(handoutHtml(handout) == handoutHtml(handout));
        const bool cards = kind == HandoutKind::Cards;
        CHECK(scenePages(handout) == (cards ? 1 : kind == HandoutKind::Notes ? 5 : 3));
        CHECK(pages(pdf) >= scenePages(handout) + (cards ? 0 : 1));
        CHECK(pages(pdf) <= scenePages(handout) + (cards ? 0 : 3));
    }
}

TEST_CASE("P-17: what is given out before the talk has empty axes and tells no answer") {
    const Handout blank = handoutOf(wholeTalk(), HandoutKind::Blank);
    const Handout answers = handoutOf(wholeTalk(), HandoutKind::Answers);
    REQUIRE(blank.scenes.size() == 9);
    for (const HandoutScene& scene : blank.scenes) {
        CHECK(scene.right.isEmpty());
        CHECK(scene.notes.isEmpty());
        CHECK(scene.steps.isEmpty());
        CHECK(scene.picture.caption.isEmpty());
        for (const StageItem& item : layOut(scene.picture, {1920, 1080}, 5, HallPalette::Light).items) {
            CHECK(item.kind != StageItem::Kind::Curve);
            CHECK(item.kind != StageItem::Kind::Spine);
            CHECK(item.kind != StageItem::Kind::Tick);
        }
    }
    const QString html = QString::fromUtf8(handoutHtml(blank));
    CHECK(html.contains(QStringLiteral("About a tenth")));
    CHECK(!html.contains(QStringLiteral("Right:")));
    CHECK(answers.scenes[1].right == QStringLiteral("C  About a tenth"));
    CHECK(answers.scenes[3].right == QStringLiteral("B"));
    CHECK(answers.scenes[1].picture.charts.front().curves.size() == 2);
    CHECK(!answers.scenes[1].picture.charts.front().curves[1].hidden);
}

TEST_CASE("a handout names the sources of its numbers and says in words what its pictures show") {
    const Handout notes = handoutOf(wholeTalk(), HandoutKind::Notes);
    CHECK(notes.sources.size() > 3);
    CHECK(notes.scenes[1].steps.first() == QStringLiteral("question and vote"));
    CHECK(notes.foot.contains(QStringLiteral("For teaching, not for dosing a person.")));
    const QString html = QString::fromUtf8(handoutHtml(notes));
    CHECK(html.count(QStringLiteral("<img ")) == 9);
    CHECK(html.count(QStringLiteral("alt=\"\"")) == 0);
    CHECK(html.contains(QStringLiteral("Spinal fluid at L1 (legs), ng/mL; ")));
}

TEST_CASE("the program writes a handout, and says what is wrong with what it was asked for") {
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("talk.pdf"));
    const auto run = [&](const QStringList& arguments) {
        QProcess program;
        program.start(QString::fromStdString(builtPath("theca")), arguments);
        REQUIRE(program.waitForFinished(60000));
        return QString::fromUtf8(program.readAllStandardError());
    };
    CHECK(run({QStringLiteral("--handout"), file, QStringLiteral("ten-minutes"), QStringLiteral("--with"),
               QStringLiteral("blank")})
              .toStdString() == "");
    QFile written(file);
    REQUIRE(written.open(QIODevice::ReadOnly));
    CHECK(pages(written.readAll()) >= 4);
    CHECK(run({QStringLiteral("--handout"), file, QStringLiteral("ten-minutes"), QStringLiteral("--with"),
               QStringLiteral("jokes")})
              .contains(QStringLiteral("--with jokes: allowed are notes, blank, answers, cards")));
    CHECK(run({QStringLiteral("--handout"), QStringLiteral("a.doc"), QStringLiteral("ten-minutes")})
              .contains(QStringLiteral("ends in one of .pdf, .html")));
    CHECK(run({QStringLiteral("--handout"), file}).contains(QStringLiteral("it goes with a lesson")));
}

TEST_CASE("P-17: a number that was asked for is told on the page of answers, and nowhere before the talk") {
    const TalkFacts& facts = talkNamed("one-needle");
    const auto& scenes = facts.talk().scenes;
    const auto asks = std::find_if(scenes.begin(), scenes.end(),
                                   [](const Scene& one) { return one.question && one.question->number; });
    REQUIRE(asks != scenes.end());
    const auto place = static_cast<std::size_t>(asks - scenes.begin());
    CHECK(handoutOf(facts, HandoutKind::Answers).scenes[place].right == QStringLiteral("10.1 h"));
    CHECK(handoutOf(facts, HandoutKind::Blank).scenes[place].right.isEmpty());
}
