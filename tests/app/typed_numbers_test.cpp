// What is typed: one rule for its signs, and kept as it is typed.
#include <set>

#include "app/base/display.h"
#include "app/base/typed_number.h"
#include "app/explore/axis_panel.h"
#include "app/time/pause_panel.h"
#include "tests/app/full_scenario.h"
#include "tests/app/playing.h"

using namespace theca;
using namespace theca::app;

namespace {

std::vector<NumberControl*> numbersOf(const MainWindow& window) {
    unfoldCards(window);
    const auto found = window.findChildren<NumberControl*>();
    return {found.begin(), found.end()};
}

/// Numbers that are allowed though the slider does not reach them.
std::vector<double> beyondSlider(const NumberSpec& spec) {
    std::vector<double> values{spec.lowest + (spec.scale.from - spec.lowest) * 0.375,
                               spec.scale.to + (spec.highest - spec.scale.to) * 0.375};
    if (spec.scale.whole)
        for (double& value : values) value = std::floor(value);
    const auto fits = [&spec](double value) {
        const bool above = spec.lowestExcluded ? value > spec.lowest : value >= spec.lowest;
        return above && value <= spec.highest && (value < spec.scale.from || value > spec.scale.to);
    };
    std::erase_if(values, [&fits](double value) { return !fits(value); });
    return values;
}

/// Types, without leaving the box.
void write(QLineEdit* box, const QString& text) {
    box->setFocus();
    box->selectAll();
    QTest::keyClicks(box, text);
}

const QString rule =
    QStringLiteral("Write a number with a point or a comma before its decimals, and no sign between thousands.");

}  // namespace

TEST_CASE("a point or a comma begins the decimals in every language") {
    for (const char* language : {"en", "es", "zh_CN", "de", "fr"}) {
        const InLocale locale(language);
        INFO(language);
        for (const char* text : {"0.125", "0,125", ",125", "+.125", " 0.1250 ", "1.25e-1", "1,25E-1", "０．１２５"})
            CHECK(typedNumber(QString::fromUtf8(text)) == 0.125);
        CHECK(typedNumber(QStringLiteral("12500")) == 12500);
        CHECK(typedNumber(QStringLiteral("12,5")) == 12.5);
        CHECK(typedNumber(QStringLiteral("12.5")) == 12.5);
        CHECK(typedNumber(QString::fromUtf8("−2,5")) == -2.5);
        for (const double value : {0.125, 12.345, 1234.5678, 1e-9, 123456789.0, 0.1 + 0.2})
            CHECK(typedNumber(setting(value)).value_or(0) == Approx(value).epsilon(1e-9));
    }
}

TEST_CASE("no sign stands between thousands, and nothing else is a number") {
    for (const char* language : {"en", "es", "zh_CN", "de", "fr"}) {
        const InLocale locale(language);
        INFO(language);
        for (const char* text : {"1,234.5", "1.234,5", "1,234,567", "1.234.567", "12 500", "12\u00A0500", "12\u202F500",
                                 "12'500", "1_000", "", "-", ".", "e5", "1e", "inf", "nan", "0x10", "25x", "1/2", "5²",
                                 "1e999", "١٢"}) {
            CAPTURE(text);
            CHECK_FALSE(typedNumber(QString::fromUtf8(text)));
            CHECK(whyNoNumber(QString::fromUtf8(text)) == rule);
        }
    }
}

TEST_CASE("what may be thousands or decimals is refused, and both readings are told") {
    {
        const InLocale locale("es");
        CHECK_FALSE(typedNumber(QStringLiteral("12.500")));
        CHECK(whyNoNumber(QStringLiteral("12.500")).startsWith(QStringLiteral("“12.500” may be 12,5 or 12500.")));
        CHECK(typedNumber(QStringLiteral("12,500")) == 12.5);
        CHECK(typedNumber(QStringLiteral("0.500")) == 0.5);
    }
    CHECK_FALSE(typedNumber(QStringLiteral("1,000")));
    CHECK(whyNoNumber(QStringLiteral("1,000")).startsWith(QStringLiteral("“1,000” may be 1 or 1000.")));
    CHECK(typedNumber(QStringLiteral("1.000")) == 1);
    CHECK(typedNumber(QStringLiteral("0,125")) == 0.125);
    CHECK(typedNumber(QStringLiteral("1,0000")) == 1);
}

TEST_CASE("what is typed within the limits is kept exactly, also where no slider reaches") {
    OpenWindow open({1280, 1000}, fullScenario());
    const std::size_t count = numbersOf(open.window).size();
    CHECK(count > 40);
    std::set<QString> seen;
    int typed = 0;
    for (std::size_t i = 0; i < count; ++i) {
        const NumberSpec spec = numbersOf(open.window)[i]->spec();
        const bool another = !seen.insert(spec.label).second;
        for (const double value : beyondSlider(spec)) {
            if (another && value > spec.scale.to) continue;  // one of a kind is enough there
            INFO(spec.label.toStdString() << " " << value);
            type(numbersOf(open.window)[i]->box(), setting(value));
            CHECK(numbersOf(open.window)[i]->value() == Approx(value).epsilon(1e-12));
            CHECK(numbersOf(open.window)[i]->box()->text() == setting(value));
            CHECK(open.document().canUndo());
            while (open.document().canUndo()) open.document().undo();
            ++typed;
        }
    }
    CHECK(typed > 25);
}

TEST_CASE("a time that is typed out of order stays, with what is wrong below it, the hand stays in order") {
    OpenWindow open({1280, 1000}, fullScenario());
    unfold(open.window);
    const auto until = [&open] { return endOf(open.document().scenario().therapies[2].pump->faults[0])->number(); };
    NumberControl& end = open.control(2, QStringLiteral("Until"));
    type(end.box(), QStringLiteral("20"));
    CHECK(until() == 20);
    CHECK_FALSE(open.document().errors().empty());
    CHECK_FALSE(open.control(2, QStringLiteral("Until")).error().isEmpty());
    QTest::keyClick(open.control(2, QStringLiteral("Until")).slider(), Qt::Key_Left);
    CHECK(until() > 32);
    CHECK(open.document().errors().empty());
}

TEST_CASE("every box that takes a number keeps the rule and says it") {
    Playing open({1280, 1000}, fullScenario());
    unfold(open.window);
    const Scenario before = open.document().scenario();
    for (NumberControl* control : numbersOf(open.window)) {
        INFO(control->spec().label.toStdString());
        write(control->box(), QStringLiteral("1,000"));
        CHECK(control->error().startsWith(QStringLiteral("“1,000” may be 1 or 1000.")));
        write(control->box(), QStringLiteral("1 000"));
        CHECK(control->error() == rule);
        QTest::keyClick(control->box(), Qt::Key_Return);
        QTest::keyClick(control->box(), Qt::Key_Escape);
        CHECK(control->error().isEmpty());
    }
    CHECK(open.document().scenario() == before);
    const auto says = [](const QWidget& panel, const QString& sentence) {
        for (const QLabel* label : panel.findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(sentence)) return true;
        return false;
    };
    auto& axes = *open.window.findChild<AxisPanel*>();
    open.click(part<QToolButton>(open.bar(), "Pause when …"));
    auto& pause = *open.bar().findChild<PausePanel*>();
    auto& asked = *part<QLineEdit>(open.card(2), "Asked for at, hours");
    int boxes = 0;
    for (QWidget* panel : {static_cast<QWidget*>(&axes), static_cast<QWidget*>(&pause), asked.parentWidget()}) {
        for (QLineEdit* box : panel->findChildren<QLineEdit*>()) {
            if (qobject_cast<NumberControl*>(box->parentWidget())) continue;
            INFO(box->accessibleName().toStdString());
            type(box, QStringLiteral("1,000"));
            CHECK(says(*panel, QStringLiteral("“1,000” may be 1 or 1000.")));
            CHECK(box->text() == QStringLiteral("1,000"));
            CHECK(open.document().scenario() == before);
            box->clear();
            ++boxes;
        }
    }
    CHECK(boxes == 10);
    pause.hide();
}

TEST_CASE("times to ask for an extra dose are taken as they are typed, or all of them stay in the box") {
    OpenWindow open({1280, 1000}, fullScenario());
    unfold(open.window);
    QLineEdit* box = part<QLineEdit>(open.card(2), "Asked for at, hours");
    const auto requests = [&open] { return open.document().scenario().therapies[2].pump->patientBoluses->requests; };
    type(box, QStringLiteral("5,5 6; 7.25"));
    CHECK(requests() == std::vector{Hours(5.5), Hours(6), Hours(7.25)});
    type(box, QStringLiteral("5 x 9999"));
    CHECK(requests().size() == 3);
    CHECK(box->text() == QStringLiteral("5 x 9999"));
    type(box, QStringLiteral("5 9999"));
    CHECK(requests().size() == 3);
    QTest::keyClick(box, Qt::Key_Escape);
    CHECK(box->text() == QStringLiteral("5.5 6 7.25"));
}
