#include "app/words/word_marks.h"

#include <QAbstractButton>
#include <QTableView>
#include <set>

#include "app/charts/chart_panel.h"
#include "app/charts/chart_stack.h"
#include "app/explore/side_pages.h"
#include "app/words/word_line.h"
#include "app/words/word_of.h"
#include "app/words/words_window.h"
#include "tests/app/learn/lesson_fixture.h"

using namespace theca;
using namespace theca::app;

namespace {

struct MarkedWindow : OpenWindow {
    MarkedWindow() {
        marks = window.findChild<WordMarks*>();
        REQUIRE(marks);
        marks->lookNow();
        QCoreApplication::processEvents();
    }

    WordMarks* marks = nullptr;
};

}  // namespace

TEST_CASE("words in labels of the window are underlined, once a label, inside it, and in no button", "[words]") {
    MarkedWindow open;
    open.marks->lookNow();  // a second look marks nothing twice
    const auto all = open.window.findChildren<LabelMark*>();
    std::set<QString> words;
    for (const LabelMark* one : all) {
        words.insert(one->word());
        const auto* label = qobject_cast<const QLabel*>(one->parent());
        REQUIRE(label);
        INFO(label->text().toStdString());
        CHECK(label->findChildren<LabelMark*>().size() == 1);
        for (const QWidget* above = label; above; above = above->parentWidget())
            CHECK_FALSE(qobject_cast<const QAbstractButton*>(above));
        if (label->isVisible()) CHECK(QRectF(label->rect()).adjusted(-1, -1, 1, 2).contains(one->wordPlace()));
    }
    CHECK(words.size() >= 2);
}

TEST_CASE("a word of a label is explained where it is pointed at", "[words]") {
    Sandbox sandbox;
    QWidget page;
    QLabel label(QStringLiteral("The half-life of a drug"), &page);
    label.resize(300, 24);
    page.show();
    WordMarks marks(page, &page);
    marks.lookNow();
    const auto* mark = label.findChild<LabelMark*>();
    REQUIRE(mark);
    CHECK(mark->word() == QStringLiteral("half-life"));
    const QFontMetricsF metrics(label.font());
    CHECK(std::abs(mark->wordPlace().left() - metrics.horizontalAdvance(QStringLiteral("The "))) < 2);
    CHECK(std::abs(mark->wordPlace().width() - metrics.horizontalAdvance(QStringLiteral("half-life"))) < 2);
    QString asked;
    QObject::connect(&marks, &WordMarks::wordAsked, [&](const QString& id) { asked = id; });
    QTest::mouseClick(&label, Qt::LeftButton, {}, QPoint(2, 12));
    CHECK(asked.isEmpty());
    QTest::mouseClick(&label, Qt::LeftButton, {}, mark->wordPlace().center().toPoint());
    CHECK(asked == QStringLiteral("half-life"));
    label.setText(QStringLiteral("Nothing of that kind"));
    CHECK(mark->wordPlace().isEmpty());
}

TEST_CASE("units and long texts are not underlined", "[words]") {
    CHECK_FALSE(underlinedWord(QStringLiteral("12 ng/mL")));
    CHECK_FALSE(
        underlinedWord(QStringLiteral("A long sentence about the half-life of a drug in the fluid, and so on and on")));
    CHECK(underlinedWord(QStringLiteral("Half-life, ng/mL"))->id == "half-life");
}

TEST_CASE("titles of charts have a word, and F1 on a chart explains it", "[words]") {
    MarkedWindow open;
    const auto& panels = open.window.findChild<ChartStack*>()->panels();
    CHECK(panels[0]->values().spec().word.id == QStringLiteral("csf"));
    CHECK(panels[1]->values().spec().word.id == QStringLiteral("plasma"));
    panels[1]->setFocus();
    QTest::keyClick(&open.window, Qt::Key_F1);
    const auto* words = open.window.findChild<WordsWindow*>();
    REQUIRE(words);
    CHECK(words->current() == QStringLiteral("plasma"));
}

TEST_CASE("measures of the exposure table are underlined, and F1 in a row explains its word", "[words]") {
    MarkedWindow open;
    open.window.workspace()->pages()->setCurrent(QStringLiteral("exposure"));
    open.marks->lookNow();
    bool found = false;
    for (QTableView* table : open.window.findChildren<QTableView*>()) {
        if (!qobject_cast<WordDelegate*>(table->itemDelegateForColumn(0))) continue;
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            const QModelIndex cell = table->model()->index(row, 0);
            const auto word = underlinedWord(cell.data().toString());
            if (!word) continue;
            table->setCurrentIndex(cell);
            CHECK(wordAt(table) == QString::fromStdString(word->id));
            found = true;
        }
    }
    CHECK(found);
}
