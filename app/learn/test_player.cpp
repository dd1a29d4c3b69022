#include "app/learn/test_player.h"

#include <algorithm>

#include "app/learn/number_words.h"
#include "app/learn/real_seconds.h"
#include "app/learn/spoken_step.h"
#include "core/base/number_text.h"
#include "core/lesson/item_test.h"
#include "core/lesson/lesson_names.h"
#include "core/lesson/number_question.h"

namespace theca::app {

namespace {

/// An answer that was kept may be of a question that has changed since.
bool fits(const Item& item, const Answer& answer) {
    const auto choices = static_cast<int>(item.choices.size());
    return (!answer.choice || (*answer.choice >= 0 && *answer.choice < choices)) &&
           (answer.numbers.empty() || item.number.has_value());
}

}  // namespace

TestPlayer::TestPlayer(std::shared_ptr<const LessonFacts> facts, TestTime time, const std::optional<LessonPlace>& place,
                       QObject* parent)
    : QObject(parent),
      m_facts(std::move(facts)),
      m_time(time),
      m_items(itemsAt(m_facts->lesson(), time)),
      m_place{0, std::vector<Given>(m_items.size()), 0},
      m_now(realSeconds()) {
    if (place && place->given.size() == m_items.size() && !isOver(*place)) m_place = *place;
    for (std::size_t i = 0; i < m_items.size(); ++i)
        if (!fits(itemAt(i), m_place.given[i].answer)) m_place.given[i].answer = {};
    m_since = m_now();
}

void TestPlayer::useClock(std::function<double()> seconds) {
    m_now = std::move(seconds);
    m_since = m_now();
}

const Item& TestPlayer::itemAt(std::size_t which) const {
    return std::get<Item>(m_facts->lesson().steps[m_items[which]]);
}

bool TestPlayer::isAnswered() const {
    const Given& given = m_place.here();
    return given.unknown || given.answer.choice || !given.answer.numbers.empty();
}

StepView TestPlayer::view() const {
    StepView view;
    const Given& given = m_place.here();
    view.key = {m_place.step, false, 0};
    view.heading = m_time == TestTime::Before ? tr("Before the lessons") : tr("After the lessons");
    view.text = m_facts->words(item().text);
    view.ask = m_facts->words(item().ask);
    for (std::size_t i = 0; i < item().choices.size(); ++i)
        view.options.push_back(
            {m_facts->words(item().choices[i].say), given.answer.choice == static_cast<int>(i), false, false});
    if (item().number) {
        view.asked = askedNumber(*item().number, given);
        view.asked->checks = false;
    }
    view.note = tr("Question %1 of %2. What was right is told after the last one.").arg(m_place.step + 1).arg(count());
    view.main = m_place.step + 1 < count() ? tr("&Next") : tr("&Finish");
    view.mainEnabled = isAnswered();
    view.backEnabled = m_place.step > 0;
    view.skip = tr("I do not &know");
    return view;
}

QString TestPlayer::spokenItem() const { return spokenStep(view()); }

void TestPlayer::choose(int place) {
    if (place < 0 || static_cast<std::size_t>(place) >= item().choices.size()) return;
    m_place.here().answer.choice = place;
    m_place.here().unknown = false;
    emit changed();
}

void TestPlayer::answerNumber(std::optional<double> value) {
    if (!item().number) return;
    m_place.here().answer.numbers.clear();
    if (value) m_place.here().answer.numbers = {*value};
    m_place.here().unknown = false;
    emit changed();
}

void TestPlayer::skip() {
    m_place.here().answer = {};
    m_place.here().unknown = true;
    next();
}

void TestPlayer::next() {
    if (!isAnswered() || isOver(m_place)) return;
    countTime();
    if (m_place.step + 1 < count()) return goTo(m_place.step + 1);
    finish();
}

void TestPlayer::back() {
    if (m_place.step > 0) goTo(m_place.step - 1);
}

void TestPlayer::goTo(std::size_t which) {
    countTime();
    m_place.step = which;
    emit itemChanged();
    emit changed();
}

/// A question that is looked at again takes the time of both.
void TestPlayer::countTime() {
    const double now = m_now();
    m_place.here().seconds += now - m_since;
    m_since = now;
}

void TestPlayer::finish() {
    std::vector<StepAnswer> answers;
    for (std::size_t i = 0; i < count(); ++i) answers.push_back(judged(i));
    for (Given& given : m_place.given) given.done = true;
    for (const StepAnswer& one : answers) emit answered(one);
    emit finished();
}

StepAnswer TestPlayer::judged(std::size_t which) {
    const Item& asked = itemAt(which);
    Given& given = m_place.given[which];
    StepAnswer answer;
    answer.lesson = asked.lesson;
    answer.step = names<TestTime>[static_cast<std::size_t>(m_time)];
    answer.kind = Item::name;
    answer.given = "unknown";
    given.right = false;
    if (given.answer.choice) {
        answer.given = std::to_string(*given.answer.choice + 1);
        given.right = asked.choices[static_cast<std::size_t>(*given.answer.choice)].right;
    } else if (!given.answer.numbers.empty()) {
        const double value = given.answer.numbers.front();
        answer.given = rounded(value, 6);
        given.right = isRight(*asked.number, value, m_facts->run());
        const auto pattern = recognised(*asked.number, value, m_facts->run());
        if (pattern && !given.right) given.pattern = asked.number->patterns[*pattern].id;
    }
    answer.right = given.right;
    answer.pattern = given.pattern;
    answer.seconds = given.seconds;
    answer.tries = 1;
    return answer;
}

bool isOver(const LessonPlace& place) {
    return !place.given.empty() &&
           std::all_of(place.given.begin(), place.given.end(), [](const Given& one) { return one.done; });
}

}  // namespace theca::app
