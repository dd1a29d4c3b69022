#include "app/learn/lesson_player.h"

#include <QTimer>
#include <algorithm>
#include <cmath>

#include "app/base/real_seconds.h"
#include "app/learn/answer_words.h"
#include "app/learn/lesson_log.h"
#include "app/learn/marked_text.h"
#include "app/learn/real_seconds.h"
#include "app/learn/scene_beats.h"
#include "app/learn/spoken_step.h"
#include "core/base/number_text.h"
#include "core/lesson/lesson_names.h"
#include "core/lesson/number_question.h"

namespace theca::app {

namespace {

/// Where the unknown of a prediction begins: what lies before needs no waiting.
Hours beginOf(const Predict& predict) { return std::max(predict.from, knownUntil(predict)); }

}  // namespace

LessonPlayer::LessonPlayer(std::shared_ptr<const LessonFacts> facts, LessonPlace place, const LessonShelf& shelf,
                           QObject* parent)
    : QObject(parent),
      m_facts(std::move(facts)),
      m_shelf(shelf),
      m_place(std::move(place)),
      m_missed(missedQuestions()),
      m_returning(returningQuestions(m_facts->lesson().id)),
      m_now(realSeconds()),
      m_waiting(new QTimer(this)) {
    m_waiting->setSingleShot(true);
    connect(m_waiting, &QTimer::timeout, this, &LessonPlayer::lookAtClock);
    m_place.given.resize(lesson().steps.size());
    m_place.step = std::min(m_place.step, farthest(lesson(), m_place));
    m_scenario = scenarioOf(lesson(), m_place.step);
    m_document = std::make_unique<Document>(m_facts->library(), lesson().scenarios.at(m_scenario));
    settlePlayhead();
    enter();
}

/// What is asked once more: what somebody was sure of and wrong, then what was missed, then the rest.
std::vector<std::string> LessonPlayer::recallItems() const {
    const auto* recall = std::get_if<Recall>(&step());
    if (!recall) return {};
    std::vector<std::string> items = recall->items;
    std::erase_if(items, [this](const std::string& one) {
        return std::find(m_returning.begin(), m_returning.end(), one) != m_returning.end();
    });
    std::stable_partition(items.begin(), items.end(),
                          [this](const std::string& one) { return m_missed.contains(QString::fromStdString(one)); });
    items.insert(items.begin(), m_returning.begin(), m_returning.end());
    return items;
}

LessonShelf::Recalled LessonPlayer::recalled() const {
    const std::vector<std::string> items = recallItems();
    return m_place.here().item < items.size() ? m_shelf.recalled(items[m_place.here().item]) : LessonShelf::Recalled{};
}

StepContext LessonPlayer::context() const {
    StepContext context;
    context.uncovering = m_uncovering;
    context.enough = m_enough;
    context.reached = m_reached;
    context.offersHelp = m_offersHelp;
    context.last = m_shelf.next(lesson().id).empty();
    context.recallCount = recallItems().size();
    context.run = &m_document->run();
    return context;
}

StepView LessonPlayer::view() const {
    StepContext with = context();
    const LessonShelf::Recalled question = recalled();
    with.recalled = question.question;
    with.recalledFrom = question.facts.get();
    return stepView(*m_facts, m_place, with);
}

std::optional<double> LessonPlayer::uncovered() const {
    return m_uncovering ? std::optional(m_document->playhead()) : std::nullopt;
}

LessonSight LessonPlayer::sight() const { return sightAt(lesson(), m_place, uncovered()); }

/// A run that is looked at is over; one that is not yet uncovered has not begun.
void LessonPlayer::settlePlayhead() {
    const auto* open = std::get_if<Predict>(&step());
    if ((open && !here().done) || std::holds_alternative<Recall>(step()) || std::holds_alternative<Scene>(step()))
        return;
    m_document->movePlayhead(endOfRun());
}

double LessonPlayer::endOfRun() const {
    if (m_inScene) return sceneState(lesson(), m_place).playhead.number();
    const Predict* predict = predictionOf(lesson(), m_place.step);
    const bool own = predict && predict->at && predict->scenario == scenarioOf(lesson(), m_place.step);
    return (own ? *predict->at : m_document->simulated().horizon).number();
}

/// Another step: its scenario, unless the one before was changed by hand and is still looked at.
void LessonPlayer::enter() {
    const std::string wanted = scenarioOf(lesson(), m_place.step);
    const bool afterTry = std::holds_alternative<TakeAway>(step()) && wanted == m_scenario;
    const Scenario& pristine = lesson().scenarios.at(wanted);
    if (!afterTry && !(m_document->scenario() == pristine)) {
        m_document->replace(pristine, {});
        settlePlayhead();
    }
    m_scenario = wanted;
    m_uncovering = false;
    if (m_inScene && !std::holds_alternative<Scene>(step())) settlePlayhead();
    m_inScene = std::holds_alternative<Scene>(step());
    if (m_inScene) settleScene();
    m_reached.reset();
    m_entered = m_now();
    const auto* predict = std::get_if<Predict>(&step());
    if (predict) {
        const Answer& answer = here().answer;
        m_enough = predict->as == Task::Order || answer.choice.has_value() || !answer.numbers.empty() ||
                   !answer.line.empty() || !answer.profile.empty();
        if (!here().done) m_document->movePlayhead(predict->at.value_or(beginOf(*predict)).number());
    }
    m_waiting->stop();
    if (const auto* task = std::get_if<Try>(&step())) openGoal(*task);
    emit stepChanged();
    emit changed();
    emit told(spokenStep());
}

QString LessonPlayer::spokenStep() const { return app::spokenStep(view()); }

void LessonPlayer::tell(const QString& words) { emit told(marked(words).plain); }

/// Help is offered once somebody has tried for a while, or has been here before.
void LessonPlayer::openGoal(const Try& task) {
    m_reached = m_facts->reached(task, m_scenario, m_document->scenario());
    m_offersHelp = here().done || here().hinted;
    if (!m_offersHelp) lookAtClock();
}

void LessonPlayer::lookAtClock() {
    if (!std::holds_alternative<Try>(step()) || m_offersHelp) return;
    const double left = hintAfter - (m_now() - m_entered);
    if (left > 0) return m_waiting->start(static_cast<int>(std::ceil(1000 * left)));
    m_offersHelp = true;
    emit changed();
    if (view().offersHint) tell(tr("A hint is offered now."));
}

void LessonPlayer::goTo(std::size_t wanted) {
    LessonPlace next = goneTo(lesson(), m_place, wanted);
    if (next == m_place) return;
    keepOwnWords();
    next.given = m_place.given;
    m_place = std::move(next);
    enter();
}

void LessonPlayer::back() {
    if (const auto* recall = std::get_if<Recall>(&step()); recall && here().item > 0) here().item = 0;
    if (const auto* scene = std::get_if<Scene>(&step()))
        if (const auto beat = beatBefore(*scene, m_place.beat)) return goToBeat(*scene, *beat);
    if (m_place.step == 0) return;
    keepOwnWords();
    m_place = goneTo(lesson(), m_place, m_place.step - 1);
    if (const auto* scene = std::get_if<Scene>(&step())) m_place.beat = scene->beats.size();
    enter();
}

void LessonPlayer::next() {
    if (m_uncovering) return finishUncovering();
    if (const auto* predict = std::get_if<Predict>(&step()); predict && !here().done) return runPrediction();
    if (here().done && here().item + 1 < recallItems().size()) {
        const std::size_t item = here().item + 1;
        here() = Given{};
        here().item = item;
        emit changed();
        emit told(spokenStep());
        return;
    }
    if (const auto* scene = std::get_if<Scene>(&step())) {
        if (waitsForAnswer(*scene, sceneState(lesson(), m_place), here())) return;
        if (const auto beat = beatAfter(*scene, m_place.beat)) return press(*scene, *beat);
    }
    keepOwnWords();
    if (m_place.step + 1 >= lesson().steps.size()) {
        emit finished();
        return;
    }
    goTo(m_place.step + 1);
}

void LessonPlayer::skip() {
    if (std::holds_alternative<TakeAway>(step())) {
        keepOwnWords();
        emit exploreAsked();
        return;
    }
    if (!std::holds_alternative<Predict>(step()) || here().done) return;
    here().unknown = true;
    here().answer = {};
    runPrediction();
}

/// The prediction stands; its curve is uncovered, at the step that says so if there is one.
void LessonPlayer::runPrediction() {
    const auto& predict = std::get<Predict>(step());
    if (!here().unknown && !m_enough) return;
    if (predict.as == Task::Order && here().answer.order.empty() && !here().unknown)
        for (const PredictItem& item : predict.items) here().answer.order.push_back(item.measure);
    if (predict.as == Task::Number && here().answer.numbers.empty() && !here().unknown)
        here().answer.numbers.assign(predict.items.size(), startOf(predict));  // what is shown is what is given
    here().done = true;
    if (!here().unknown) {
        const Pattern* pattern = m_facts->pattern(predict, here().answer);
        here().pattern = pattern ? pattern->id : std::string();
        here().right = m_facts->allClose(predict, here().answer);
    }
    record(answerInShort(predict, here()));
    double seconds = 8;
    if (m_place.step + 1 < lesson().steps.size()) {
        if (const auto* run = std::get_if<RunStep>(&lesson().steps[m_place.step + 1])) {
            seconds = run->seconds;
            m_place = goneTo(lesson(), m_place, m_place.step + 1);
            enter();
        }
    }
    uncover(seconds);
}

/// The playhead sets out where the curve was to be guessed from: what is known needs no waiting.
void LessonPlayer::uncover(double seconds) {
    const Predict* predict = predictionOf(lesson(), m_place.step);
    sweep((predict ? beginOf(*predict) : Hours(0)).number(), m_document->simulated().horizon.number(), seconds);
}

void LessonPlayer::sweep(double from, double until, double seconds) {
    m_document->movePlayhead(from);
    m_uncovering = true;
    m_uncoversTo = until;
    if (m_atOnce || until <= from) return finishUncovering();
    m_document->setSpeed((until - from) / std::max(0.5, seconds));
    emit changed();
    emit uncoveringBegun(seconds);
}

void LessonPlayer::finishUncovering() {
    if (!m_uncovering) return;
    m_uncovering = false;
    m_document->movePlayhead(endOfRun());
    emit changed();
    if (!m_inScene) emit told(spokenOutcome(view()));
}

void LessonPlayer::choose(int place) {
    const LessonShelf::Recalled question = recalled();
    if (question.question) return chooseAt(question.question->choices, place);
    if (const auto* predict = std::get_if<Predict>(&step())) {
        if (here().done || predict->as != Task::Choice) return;
        here().answer.choice = place;
        m_enough = true;
        emit changed();
        return;
    }
    if (const auto* scene = std::get_if<Scene>(&step())) return chooseInScene(*scene, place);
    if (const auto* choices = choicesOf(step())) chooseAt(*choices, place);
}

void LessonPlayer::chooseAt(const std::vector<Choice>& choices, int place) {
    Given& given = here();
    if (given.done || place < 0 || place >= static_cast<int>(choices.size())) return;
    if (std::find(given.tried.begin(), given.tried.end(), place) != given.tried.end()) return;
    given.answer.choice = place;
    const bool right = choices[static_cast<std::size_t>(place)].right;
    if (!right) given.tried.push_back(place);
    countTry(right, std::to_string(place + 1));
}

/// The number that was just refused is no second try.
void LessonPlayer::answerNumber(std::optional<double> value) {
    const LessonShelf::Recalled question = recalled();
    const bool recalls = question.question && question.question->number;
    const NumberQuestion* asked = recalls ? &*question.question->number : numberAskedAt(step());
    Given& given = here();
    if (!asked || !value || given.done || given.answer.numbers == std::vector{*value}) return;
    const LessonRun& run = recalls ? question.facts->run() : m_facts->run();
    given.answer.numbers = {*value};
    const auto pattern = recognised(*asked, *value, run);
    const bool right = isRight(*asked, *value, run);
    given.pattern = pattern && !right ? asked->patterns[*pattern].id : std::string();
    countTry(right, rounded(*value, 6));
}

/// Two tries; then it is explained.
void LessonPlayer::countTry(bool right, const std::string& given) {
    ++here().tries;
    here().done = right || here().tries >= mostTries;
    here().right = right && here().tries == 1;
    if (here().done) record(given);
    emit changed();
    tell(view().feedback);
}

void LessonPlayer::giveNumber(std::size_t which, double value) {
    const auto* predict = std::get_if<Predict>(&step());
    if (!predict || here().done || which >= predict->items.size()) return;
    std::vector<double>& numbers = here().answer.numbers;
    numbers.resize(predict->items.size(), startOf(*predict));
    numbers[which] = value;
    m_enough = true;
    emit changed();
}

void LessonPlayer::giveOrder(const QStringList& words) {
    const auto* predict = std::get_if<Predict>(&step());
    if (!predict || here().done) return;
    std::vector<std::string> order;
    for (const QString& one : words)
        for (const PredictItem& item : predict->items)
            if (m_facts->words(item.say) == one) order.push_back(item.measure);
    here().answer.order = order;
    emit changed();
}

void LessonPlayer::give(const Answer& answer, bool enough) {
    if (guessOf(lesson(), m_place)) {
        here().answer.line = answer.line;
        emit placeChanged();
    }
    if (!std::holds_alternative<Predict>(step()) || here().done) return;
    here().answer = answer;
    m_enough = enough;
    emit changed();
}

void LessonPlayer::setSure(Sureness how) {
    here().sure = how;
    emit changed();
}

void LessonPlayer::setBecause(const QString& words) {
    here().because = words.toStdString();
    if (std::holds_alternative<TakeAway>(step())) here().done = false;
}

void LessonPlayer::keepOwnWords() {
    if (!std::holds_alternative<TakeAway>(step()) || here().done || here().because.empty()) return;
    here().done = true;
    record(here().because);
}

void LessonPlayer::askHint() {
    here().hinted = true;
    emit placeChanged();
    emit changed();
    tell(view().hint);
}

void LessonPlayer::showWay() {
    const auto* task = std::get_if<Try>(&step());
    if (!task) return;
    m_document->seal();
    edit(
        [task](Scenario& s) {
            for (const auto& [path, value] : task->oneWay) setPlain(s, path, value);
        },
        {});
}

void LessonPlayer::edit(const Edit& change, const QString& mergeKey) {
    if (!std::holds_alternative<Try>(step())) return;
    m_document->edit(change, mergeKey);
    look();
}

void LessonPlayer::undo() {
    if (!std::holds_alternative<Try>(step())) return;
    m_document->undo();
    look();
}

void LessonPlayer::redo() {
    if (!std::holds_alternative<Try>(step())) return;
    m_document->redo();
    look();
}

/// Whether the goal is reached now.
void LessonPlayer::look() {
    const auto* task = std::get_if<Try>(&step());
    const bool before = m_reached.value_or(false);
    m_reached = m_document->errors().empty() && m_facts->reached(*task, m_scenario, m_document->scenario());
    if (*m_reached && !here().done) {
        here().done = here().right = true;
        record("reached");
    }
    emit changed();
    if (*m_reached && !before) tell(tr("Goal reached."));
}

void LessonPlayer::record(const std::string& given) {
    StepAnswer answer;
    answer.lesson = lesson().id;
    const std::string own = stepId(step());
    answer.step = own.empty() ? std::to_string(m_place.step) : own;
    answer.kind = stepKind(step());
    answer.given = given;
    if (!std::holds_alternative<TakeAway>(step())) answer.right = here().right;
    answer.sure = here().sure;
    answer.seconds = m_now() - m_entered;
    answer.tries = std::max(1, here().tries);
    answer.pattern = here().pattern;
    if (const auto items = recallItems(); here().item < items.size()) answer.recalled = items[here().item];
    emit answered(answer);
}

}  // namespace theca::app
