#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QScrollBar>
#include <QSet>
#include <QTableView>
#include <QTranslator>
#include <algorithm>
#include <array>

#include "app/base/language.h"
#include "app/charts/chart_panel.h"
#include "app/charts/chart_stack.h"
#include "app/compare/compare_panel.h"
#include "app/explore/middle_column.h"
#include "app/explore/notice_bar.h"
#include "app/explore/page_switch.h"
#include "app/explore/side_column.h"
#include "app/explore/view_commands.h"
#include "app/therapies/patient_panel.h"
#include "app/time/time_slider.h"
#include "tests/app/window_fixture.h"

using namespace theca;
using namespace theca::app;

namespace {

/// Every text of the program, marked and 40 % longer.
class PseudoTranslator final : public QTranslator {
public:
    QString translate(const char* context, const char* text, const char*, int count) const override {
        if (QByteArray(context).startsWith("Q")) return {};
        QString words = QString::fromUtf8(text);
        if (count >= 0) words.replace(QStringLiteral("%n"), QString::number(count));
        const qsizetype longer = words.size() * 2 / 5;
        for (qsizetype i = 0; i < longer; ++i) words += QLatin1Char(i % 5 == 0 ? ' ' : '~');
        return QStringLiteral("«") + words + QStringLiteral("»");
    }
    bool isEmpty() const override { return false; }
};

struct PseudoLanguage {
    PseudoLanguage() { QCoreApplication::installTranslator(&translator); }
    ~PseudoLanguage() { QCoreApplication::removeTranslator(&translator); }
    PseudoTranslator translator;
};

QString nameOf(const QWidget* widget) {
    if (!widget->accessibleName().isEmpty()) return widget->accessibleName();
    for (const QLabel* label : widget->window()->findChildren<QLabel*>()) {
        if (label->buddy() == widget) return label->text();
    }
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) return button->text();
    return {};
}

QString describe(const QWidget* widget) {
    return QStringLiteral("%1 '%2'").arg(QLatin1String(widget->metaObject()->className()), nameOf(widget));
}

std::vector<QWidget*> tabOrder(QWidget& window) {
    std::vector<QWidget*> order;
    for (QWidget* at = window.nextInFocusChain(); at != &window; at = at->nextInFocusChain()) {
        const bool stops = at->focusPolicy() & Qt::TabFocus;
        if (stops && at->isVisible() && at->isEnabled() && !at->focusProxy()) order.push_back(at);
    }
    return order;
}

/// Widgets that have less space than they need.
QStringList cutOff(const QWidget& window) {
    QStringList cut;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible()) continue;
        const auto* label = qobject_cast<const QLabel*>(widget);
        const bool counts =
            label || qobject_cast<const QAbstractButton*>(widget) || qobject_cast<const QComboBox*>(widget);
        if (!counts) continue;
        const int needed = label && label->wordWrap() ? label->minimumSizeHint().width() : widget->sizeHint().width();
        const int high =
            label && label->wordWrap() ? label->heightForWidth(label->width()) : widget->minimumSizeHint().height();
        if (widget->width() < needed || widget->height() < high) {
            cut << QStringLiteral("%1 has %2×%3, needs %4×%5")
                       .arg(label ? label->text() : describe(widget))
                       .arg(widget->width())
                       .arg(widget->height())
                       .arg(needed)
                       .arg(high);
        }
    }
    return cut;
}

/// Columns and pages that would scroll sideways.
QStringList sideways(const QWidget& window) {
    QStringList wide;
    for (const QScrollArea* area : window.findChildren<QScrollArea*>()) {
        if (!area->isVisible() || !area->widget()) continue;
        const int room = area->viewport()->width();
        if (area->widget()->width() <= room) continue;
        wide << QStringLiteral("%1: %2 in %3").arg(describe(area)).arg(area->widget()->width()).arg(room);
        for (const QWidget* part : area->widget()->findChildren<QWidget*>()) {
            const int needed = std::max(part->minimumSizeHint().width(), part->minimumWidth());
            if (part->isVisible() && needed > room - 40) wide << describe(part) + QString::number(needed);
        }
    }
    return wide;
}

void settle() {
    for (int i = 0; i < 3; ++i) QCoreApplication::processEvents();
}

}  // namespace

TEST_CASE("everything that takes the focus has a name and a tooltip") {
    OpenWindow open;
    open.window.therapies()->patient()->heading()->click();
    settle();
    const auto order = tabOrder(open.window);
    REQUIRE(order.size() > 25);
    for (const QWidget* widget : order) {
        INFO(describe(widget).toStdString());
        CHECK_FALSE(nameOf(widget).isEmpty());
        const bool chart = open.window.workspace()->charts()->isAncestorOf(widget);
        if (!chart) CHECK_FALSE(widget->toolTip().isEmpty());
    }
}

TEST_CASE("Tab goes down the therapies, then to the charts, fewer than 25 stops from the first card") {
    OpenWindow open;
    const auto order = tabOrder(open.window);
    const auto place = [&order](const QWidget* widget) {
        return std::find(order.begin(), order.end(), widget) - order.begin();
    };
    const auto end = static_cast<std::ptrdiff_t>(order.size());
    const auto shown = place(part<QCheckBox>(open.card(0), "Show Tablets"));
    const auto dose = place(open.control(0, QStringLiteral("Dose")).slider());
    const auto every = place(open.control(0, QStringLiteral("Every")).slider());
    const auto chart = place(open.window.workspace()->charts()->panels().front());
    const auto rate = place(open.control(2, QStringLiteral("Rate")).slider());
    const auto title = place(titleBox(open.window));
    CHECK(shown < dose);
    CHECK(dose < every);
    CHECK(every < rate);
    CHECK(rate < chart);
    CHECK(chart < title);
    CHECK(title < end);
    CHECK(chart - shown < 25);
    const auto playhead = place(part<TimeSlider>(open.window, "Playhead"));
    CHECK(title < playhead);
    CHECK(playhead < end);
}

TEST_CASE("charts that come later are still before the time bar") {
    OpenWindow open;
    open.document().edit([](Scenario& s) { s.drug = "nusinersen"; });  // no effect model, so no chart of it
    settle();
    open.document().undo();
    settle();
    const auto order = tabOrder(open.window);
    const auto place = [&order](const QWidget* widget) {
        return std::find(order.begin(), order.end(), widget) - order.begin();
    };
    const auto& panels = open.window.workspace()->charts()->panels();
    for (const ChartPanel* panel : panels) CHECK(place(panel) < place(titleBox(open.window)));
}

TEST_CASE("buttons of one kind are one stop of the Tab key, with arrow keys between them") {
    OpenWindow open;
    auto* play = part<QToolButton>(open.window, "Play");
    auto* back = part<QToolButton>(*play->parentWidget(), "Step back");
    auto* forward = part<QToolButton>(*play->parentWidget(), "Step forward");
    const auto stopsAt = [&open](const QWidget* widget) {
        const auto order = tabOrder(open.window);
        return std::find(order.begin(), order.end(), widget) != order.end();
    };
    open.document().movePlayhead(24);  // where all of them can be pressed
    CHECK(stopsAt(play));
    CHECK_FALSE(stopsAt(back));
    CHECK_FALSE(stopsAt(forward));
    play->setFocus(Qt::TabFocusReason);
    QTest::keyClick(play, Qt::Key_Right);
    CHECK(QApplication::focusWidget() == forward);
    QTest::keyClick(forward, Qt::Key_Right);
    CHECK(QApplication::focusWidget() == back);  // round
    QTest::keyClick(back, Qt::Key_End);
    CHECK(QApplication::focusWidget() == forward);
    QTest::keyClick(forward, Qt::Key_Home);
    CHECK(QApplication::focusWidget() == back);
    CHECK(stopsAt(back));  // Tab comes back to where it was
    CHECK_FALSE(stopsAt(play));
    const double before = open.document().playhead();
    QTest::keyClick(back, Qt::Key_Left, Qt::ControlModifier);  // not one of its keys
    CHECK(QApplication::focusWidget() == back);
    CHECK(open.document().playhead() == before);

    auto* pages = open.window.findChild<PageSwitch*>();
    int stops = 0;
    for (int i = 0; i < pages->count(); ++i) stops += stopsAt(pages->button(i));
    CHECK(stops == 1);
    pages->button(pages->currentIndex())->setFocus(Qt::TabFocusReason);
    const int current = pages->currentIndex();
    QTest::keyClick(pages->button(current), Qt::Key_Right);
    CHECK(pages->currentIndex() == current + 1);
    CHECK(pages->button(current + 1)->hasFocus());
    CHECK(stopsAt(pages->button(current + 1)));
    CHECK_FALSE(stopsAt(pages->button(current)));
}

TEST_CASE("a control says its unit and its limits") {
    OpenWindow open;
    const NumberControl& rate = open.control(2, QStringLiteral("Rate"));
    CHECK(rate.box()->accessibleName() == QStringLiteral("Rate, µg/day"));
    CHECK(rate.box()->toolTip().contains(QStringLiteral("0 to 20000 µg/day")));
    QAccessibleInterface* slider = QAccessible::queryAccessibleInterface(rate.slider());
    REQUIRE(slider);
    CHECK(slider->text(QAccessible::Name) == QStringLiteral("Rate, µg/day, slider"));
    REQUIRE(slider->valueInterface());
    CHECK(slider->valueInterface()->currentValue() == 200.0);
    CHECK(slider->valueInterface()->maximumValue() == 20000.0);
    slider->valueInterface()->setCurrentValue(437.5);
    CHECK(open.document().scenario().therapies[2].pump->program.front().rate.number() == 437.5);
    CHECK(slider->valueInterface()->currentValue() == 437.5);
    CHECK(slider->valueInterface()->minimumStepSize() == 0.1);
}

/// Whether the right column is below the charts.
static bool isFolded(const OpenWindow& open) {
    const Workspace& workspace = *open.window.workspace();
    const auto top = [&](const QWidget* part) { return part->mapTo(&open.window, QPoint()).y(); };
    return top(workspace.side()) > top(workspace.charts());
}

TEST_CASE("nothing is cut off at 1280×800", "[fit]") {
    OpenWindow open;
    settle();
    CHECK(cutOff(open.window).join('\n').toStdString() == "");
    CHECK(sideways(open.window).join('\n').toStdString() == "");
    CHECK(open.window.size() == QSize(1280, 800));
    CHECK_FALSE(isFolded(open));
}

TEST_CASE("twice the text scrolls down but never sideways at 1280×800", "[fit]") {
    OpenWindow open;
    useTextScale(200);
    settle();
    open.window.resize(1280, 800);
    settle();
    CHECK(open.window.width() == 1280);
    CHECK(cutOff(open.window).join('\n').toStdString() == "");
    CHECK(sideways(open.window).join('\n').toStdString() == "");
    CHECK(isFolded(open));
    useTextScale(100);
}

TEST_CASE("a narrow window folds the right column under the charts", "[fit]") {
    OpenWindow open({900, 768});
    settle();
    CHECK(isFolded(open));
    CHECK(sideways(open.window).join('\n').toStdString() == "");
    open.window.resize(1600, 900);
    settle();
    CHECK_FALSE(isFolded(open));
}

TEST_CASE("pins, their table and typed limits are named, whole and never sideways, also at twice the text", "[fit]") {
    OpenWindow open;
    open.window.workspace()->showAxes(true);
    open.window.views().pinShown();
    part<QComboBox>(*open.window.workspace()->middle()->compare(), "as")->setCurrentIndex(1);
    settle();
    for (const int percent : {100, 200}) {
        useTextScale(percent);
        settle();
        open.window.resize(1280, 800);
        settle();
        CHECK(open.window.width() == 1280);
        CHECK(cutOff(open.window).join('\n').toStdString() == "");
        CHECK(sideways(open.window).join('\n').toStdString() == "");
        for (const QWidget* widget : tabOrder(open.window)) {
            INFO(describe(widget).toStdString());
            CHECK_FALSE(nameOf(widget).isEmpty());
            const bool chart = open.window.workspace()->charts()->isAncestorOf(widget);
            if (!chart) CHECK_FALSE(widget->toolTip().isEmpty());
        }
    }
    useTextScale(100);
}

TEST_CASE("no two entries of a menu have one letter") {
    OpenWindow open;
    for (const QMenu* menu : open.window.menuBar()->findChildren<QMenu*>()) {
        QStringList letters;
        for (const QAction* action : menu->actions()) {
            const qsizetype mark = action->text().indexOf(QLatin1Char('&'));
            if (mark < 0 || !action->isVisible()) continue;
            const QString letter = action->text().mid(mark + 1, 1).toLower();
            INFO(menu->title().toStdString() << ": " << action->text().toStdString());
            CHECK_FALSE(letters.contains(letter));
            letters << letter;
        }
    }
}

TEST_CASE("the line at the bottom shows all of its words, in large text and in a narrow window", "[fit]") {
    const auto [width, percent] = GENERATE(std::pair(1280, 100), std::pair(1280, 200), std::pair(700, 100));
    OpenWindow open({width, 800});
    while (textScale() < percent) open.window.views().largerText();
    settle();
    const auto* bar = open.window.findChild<NoticeBar*>();
    for (const QLabel* label : bar->findChildren<QLabel*>()) {
        INFO(width << " " << percent << ": " << label->text().toStdString());
        CHECK(label->visibleRegion().boundingRect() == label->rect());
        CHECK(label->width() >= label->sizeHint().width());
    }
    useTextScale(100);
}

TEST_CASE("every text of the window can be translated") {
    const PseudoLanguage pseudo;
    OpenWindow open;
    open.window.therapies()->patient()->heading()->click();
    settle();
    const QSet<QString> same{QStringLiteral("✕"),      QStringLiteral("⋯"),      QStringLiteral("mg"),
                             QStringLiteral("µg"),     QStringLiteral("h"),      QStringLiteral("cm"),
                             QStringLiteral("mL"),     QStringLiteral("mL/min"), QString(),
                             QStringLiteral("µg/day"), QStringLiteral("µg/mL")};
    const Drug& drug = open.document().drug();
    const auto saysLeftOut = [&drug](const QString& text) {
        return std::any_of(drug.readOuts.begin(), drug.readOuts.end(), [&text](const ReadOut& one) {
            return text == QString::fromStdString(one.leavesOut.english());
        });
    };
    for (const QLabel* label : open.window.findChildren<QLabel*>()) {
        const QString text = label->text();
        const bool fromData = text.startsWith(QString::fromStdString(drug.title.english())) ||
                              text == QString::fromStdString(drug.summary.english()) ||
                              text.startsWith(QStringLiteral("· ")) || saysLeftOut(text);
        if (!label->isVisible() || same.contains(text) || fromData) continue;
        INFO(text.toStdString());
        CHECK(text.contains(QStringLiteral("«")));
    }
    for (const auto* button : open.window.findChildren<QAbstractButton*>()) {
        if (!button->isVisible() || same.contains(button->text())) continue;
        INFO(button->text().toStdString());
        CHECK(button->text().contains(QStringLiteral("«")));
    }
}

TEST_CASE("every menu entry can be translated and has a shortcut or a menu") {
    const PseudoLanguage pseudo;
    OpenWindow open;
    QSet<QString> data;
    for (const QString& language : languages()) data.insert(languageName(language));  // each in its own words
    for (const QString& name : exampleNames()) data.insert(QString::fromStdString(example(name).title.english()));
    for (QMenu* menu : open.window.menuBar()->findChildren<QMenu*>()) {
        if (menu->title().isEmpty()) continue;
        CHECK(menu->title().contains(QStringLiteral("«")));
        for (const QAction* action : menu->actions()) {
            if (action->isSeparator() || data.contains(action->text())) continue;
            INFO(action->text().toStdString());
            CHECK(action->text().contains(QStringLiteral("«")));
        }
    }
}

TEST_CASE("longer texts of another language are not cut off at 1280×800", "[fit]") {
    const PseudoLanguage pseudo;
    OpenWindow open;
    open.window.therapies()->patient()->heading()->click();
    settle();
    CHECK(open.window.width() == 1280);
    CHECK(cutOff(open.window).join('\n').toStdString() == "");
    CHECK(sideways(open.window).join('\n').toStdString() == "");
}

TEST_CASE("text that is larger or smaller than the rest grows with it in the open window") {
    OpenWindow open;
    const auto sizes = [&open] {
        return std::array{titleBox(open.window)->font().pixelSize(),
                          open.window.noticeBar()->findChild<QLabel*>()->font().pixelSize()};
    };
    const auto usualSizes = sizes();
    useTextScale(200);
    settle();
    CHECK(sizes()[0] == 2 * usualSizes[0]);
    CHECK(sizes()[1] == 2 * usualSizes[1]);
    useTextScale(100);
    settle();
    CHECK(sizes() == usualSizes);
}
