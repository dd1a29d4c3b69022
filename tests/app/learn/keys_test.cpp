#include <QCheckBox>
#include <QComboBox>
#include <iostream>

#include "app/charts/axis_scale.h"
#include "app/explore/learn_commands.h"
#include "app/learn/order_list.h"
#include "app/learn/profile_board.h"
#include "app/learn/scene_beats.h"
#include "core/lesson/marking.h"
#include "core/lesson/number_question.h"
#include "core/people/population.h"
#include "tests/app/learn/lesson_fixture.h"

using namespace theca;
using namespace theca::app;

namespace {

/// Two digits are what somebody types who draws.
QString shortNumber(double value) { return QString::number(value, 'g', value >= 100 ? 3 : 2); }

/// Does the open lesson with the keyboard: presses keys where the keyboard is, and never puts it anywhere.
class Learner {
public:
    explicit Learner(LearnCommands& learn) : m_learn(learn) {}

    int keys() const { return m_keys; }
    /// The step that is open, and on to the next.
    void doStep() {
        settle();
        if (!isRun()) std::visit([this](const auto& step) { work(step); }, player().step());
        press(Qt::Key_Return, Qt::ControlModifier);
        settle();
    }

private:
    /// A prediction that was run, with its outcome beside it.
    bool isRun() { return std::holds_alternative<Predict>(player().step()) && player().place().here().done; }
    LessonView& view() { return *m_learn.lesson(); }
    LessonPlayer& player() { return view().player(); }
    static void settle() {
        for (int i = 0; i < 3; ++i) QCoreApplication::processEvents();
    }
    void press(int key, Qt::KeyboardModifiers with = {}) {
        REQUIRE(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key), with);
        ++m_keys;
    }
    void write(const QString& text) {
        for (const QChar one : text) {
            REQUIRE(QApplication::focusWidget());
            QTest::keyClick(QApplication::focusWidget(), one.toLatin1());
            ++m_keys;
        }
    }
    double number(const std::string& measure) { return player().facts().run().numbers.at(measure); }

    /// Answers come one below the other; the keyboard is on the first of them.
    void choose(const std::vector<Choice>& choices) {
        for (const Choice& one : choices) {
            if (one.right) break;
            press(Qt::Key_Down);
        }
        press(Qt::Key_Space);
        CHECK(player().place().here().done);
    }

    void work(const Recall& recall) {
        for (std::size_t i = 0; i < recall.items.size(); ++i) {
            const LessonShelf::Recalled asked = m_learn.shelf().recalled(recall.items[i]);
            if (asked.question->number)
                answer(*asked.question->number, *asked.facts);
            else
                choose(asked.question->choices);
            if (i + 1 == recall.items.size()) break;
            press(Qt::Key_Return, Qt::ControlModifier);
            settle();
        }
    }
    void work(const Predict& predict) {
        switch (predict.as) {
            case Task::Draw:
            case Task::Band:
                return draw(predict);
            case Task::Number:
                return giveNumbers(predict);
            case Task::Order:
                return putInOrder(predict);
            case Task::Place:
                return placeFlags(predict);
            case Task::Profile:
                return drawProfile(predict);
            case Task::Choice:
                return choose(predict.choices);
        }
    }
    void work(const RunStep&) {}
    void work(const Explain& step) {
        if (!step.choices.empty()) choose(step.choices);
    }
    void work(const CheckStep& step) {
        if (step.number)
            answer(*step.number, player().facts());
        else
            choose(step.choices);
    }
    void work(const Item&) {}
    /// The box has the keyboard.
    void answer(const NumberQuestion& number, const LessonFacts& facts) {
        write(shortNumber(*rightNumber(number, facts.run())));
        press(Qt::Key_Return);
        CHECK(player().place().here().done);
    }
    void work(const Try& task) {
        for (const std::string& path : task.unlock) {
            if (&path != &task.unlock.front()) press(Qt::Key_Tab);
            const auto way = task.oneWay.find(path);
            if (way != task.oneWay.end()) set(way->second);
        }
        CHECK(player().view().goal->reached);
    }
    void work(const TakeAway&) {}
    /// Each beat is a press of Next; a question is answered where it waits.
    void work(const Scene& scene) {
        for (;;) {
            const StageState state = sceneState(player().lesson(), player().place());
            if (waitsForAnswer(scene, state, player().place().here())) {
                for (std::size_t i = 0; i < rightAnswer(*scene.question).value(); ++i) press(Qt::Key_Down);
                press(Qt::Key_Space);
            }
            if (!beatAfter(scene, player().place().beat)) return;
            const LessonPlace before = player().place();
            press(Qt::Key_Return, Qt::ControlModifier);
            settle();
            REQUIRE_FALSE(player().place() == before);
        }
    }

    void set(const PlainValue& value) {
        if (const auto* number = std::get_if<double>(&value)) {
            write(QString::number(*number));
            press(Qt::Key_Return);
        } else if (const auto* word = std::get_if<std::string>(&value)) {
            REQUIRE(qobject_cast<QComboBox*>(QApplication::focusWidget()));
            write(QString::fromStdString(*word));
        } else {
            REQUIRE(qobject_cast<QCheckBox*>(QApplication::focusWidget()));
            press(Qt::Key_Space);
        }
    }

    /// The run at the knots that keys set.
    std::vector<std::vector<double>> valuesAtKnots(const Predict& predict) {
        const DrawTask& task = view().layer().task();
        const Trajectory& run = player().document().run().therapies.at(static_cast<std::size_t>(predict.therapy));
        const Signal signal = *signalNamed(predict.what, run.model().drug());
        const double factor = isConcentration(signal, run.model().drug()) ? 1000 : 1;
        std::vector<double> hours, line;
        for (int i = 0; i < Drawing::knots; ++i)
            hours.push_back(task.from + (task.until - task.from) * i / (Drawing::knots - 1));
        for (const double at : hours) line.push_back(factor * run.value(signal, Hours(at)));
        if (predict.as == Task::Draw) return {line};
        const auto bands = populationBands(player().document().scenario(), *testLibrary(), {signal}, hours);
        std::vector<double> low, high;
        for (int i = 0; i < Drawing::knots; ++i) {
            low.push_back(factor * bands->therapies[0][0].p5[static_cast<std::size_t>(i)]);
            high.push_back(factor * bands->therapies[0][0].p95[static_cast<std::size_t>(i)]);
        }
        return {low, high};
    }

    void draw(const Predict& predict) {
        REQUIRE(QApplication::focusWidget() == &view().layer());
        const auto lines = valuesAtKnots(predict);
        for (std::size_t i = 0; i < lines.size(); ++i) {
            if (i > 0) press(Qt::Key_Space);  // the other line, at the same knot
            drawLine(lines[i], predict.startsAt.has_value() ? 1 : 0, i > 0);
        }
        CHECK(player().view().mainEnabled);
    }
    void drawLine(const std::vector<double>& values, int first, bool backwards) {
        std::optional<double> before;
        if (first > 0) before = view().layer().task().startsAt;
        for (int i = first; i < Drawing::knots; ++i) {
            const int knot = backwards ? Drawing::knots - 1 - i : i;
            if (i > first) press(backwards ? Qt::Key_Left : Qt::Key_Right);
            before = setKnot(values[static_cast<std::size_t>(knot)], backwards ? std::nullopt : before);
        }
    }
    /// By arrows from the knot before, or typed, whichever needs fewer keys; returns what stands there.
    double setKnot(double value, std::optional<double> before) {
        const Scale scale = view().layer().place().scale;
        const double step = niceStep((scale.high - scale.low) / 40);
        const QString typed = shortNumber(std::round(value / step * 2) * step / 2);
        const int ups = before ? static_cast<int>(std::lround(value / step) - std::lround(*before / step)) : 1000;
        if (std::abs(ups) <= typed.size()) {
            if (ups == 0) press(Qt::Key_Up), press(Qt::Key_Down);  // as high as the one before
            for (int i = 0; i < std::abs(ups); ++i) press(ups > 0 ? Qt::Key_Up : Qt::Key_Down);
            return step * static_cast<double>(std::lround(value / step));
        }
        write(typed);
        return typed.toDouble();
    }

    void giveNumbers(const Predict& predict) {
        for (const PredictItem& item : predict.items) {
            if (&item != &predict.items.front()) press(Qt::Key_Tab);
            write(shortNumber(number(item.measure)));
            press(Qt::Key_Return);
        }
    }
    void putInOrder(const Predict& predict) {
        auto* list = qobject_cast<OrderList*>(QApplication::focusWidget());
        REQUIRE(list);
        const std::vector<QString> wanted = player().facts().trueOrder(predict);
        for (int place = 0; place + 1 < list->count(); ++place) {
            const int at = static_cast<int>(list->words().indexOf(wanted[static_cast<std::size_t>(place)]));
            if (at == place) continue;
            while (list->currentRow() != at) press(list->currentRow() < at ? Qt::Key_Down : Qt::Key_Up);
            while (list->currentRow() != place) press(Qt::Key_Up, Qt::ControlModifier);
        }
        CHECK(player().place().here().answer.order == theca::trueOrder(predict, player().facts().run()));
    }
    void placeFlags(const Predict& predict) {
        REQUIRE(QApplication::focusWidget() == &view().layer());
        for (const PredictItem& item : predict.items) {
            if (&item != &predict.items.front()) press(Qt::Key_Down);
            write(QString::number(std::round(number(item.measure))));
        }
        press(Qt::Key_Return);
        CHECK(player().view().mainEnabled);
    }
    /// Bar by bar down the canal.
    void drawProfile(const Predict& predict) {
        auto* board = qobject_cast<ProfileBoard*>(QApplication::focusWidget());
        REQUIRE(board);
        const Trajectory& run = player().document().run().therapies.at(static_cast<std::size_t>(predict.therapy));
        const double step = niceStep((predict.axis->high - predict.axis->low) / 40);
        for (const char* place : {"cranial", "C1", "C7", "T6", "T10", "L1", "L3", "S2"}) {
            if (std::string_view(place) != "cranial") press(Qt::Key_Down);
            const Signal signal = *signalNamed(std::string("csf:").append(place), run.model().drug());
            const double value = 1000 * run.value(signal, *predict.at);
            for (int i = 0; i < std::lround(value / step); ++i) press(Qt::Key_Right);
        }
        CHECK(player().view().mainEnabled);
    }

    LearnCommands& m_learn;
    int m_keys = 0;
};

}  // namespace

TEST_CASE("each of the lessons, and the talk, is done with the keyboard alone, in at most 120 keys", "[learn][L4]") {
    OpenWindow open;
    LearnCommands& learn = open.window.learn();
    learn.uncoverAtOnce(true);
    std::vector<std::string> all = learn.shelf().ids();
    for (const std::string& talk : learn.shelf().talks()) all.push_back(talk);
    CHECK(all.back() == "ten-minutes");
    for (const std::string& id : all) {
        INFO(id);
        REQUIRE(learn.open(id));
        Learner learner(learn);
        while (learn.lesson() && learn.lesson()->player().lesson().id == id) {
            const LessonPlace before = learn.lesson()->player().place();
            INFO("step " << before.step + 1 << ", keys so far " << learner.keys());
            learner.doStep();
            REQUIRE(learner.keys() < 400);
            const bool same = learn.lesson() && learn.lesson()->player().lesson().id == id;
            REQUIRE_FALSE((same && learn.lesson()->player().place() == before));
        }
        std::cout << id << ": " << learner.keys() << " keys\n";
        CHECK(learner.keys() <= 120);
    }
    CHECK((learn.list() && learn.list()->isVisible()));
}
