#include "app/learn/question_words.h"

#include <QCoreApplication>
#include <algorithm>

#include "app/base/joined_text.h"
#include "app/learn/number_words.h"

namespace theca::app {

namespace {

struct StepText {
    Q_DECLARE_TR_FUNCTIONS(Lesson)
};

}  // namespace

QString howTo(Task task) {
    switch (task) {
        case Task::Draw:
            return StepText::tr(
                "Drag in the framed chart; draw again to change a part. Keys: ← → move, ↑ ↓ set, Del clears.");
        case Task::Band:
            return StepText::tr(
                "Draw two lines in the framed chart, one below and one above. Keys: ← → move, ↑ ↓ set, Space "
                "changes the line.");
        case Task::Place:
            return StepText::tr("Press in the framed chart to place each flag. Keys: ↑ ↓ choose a flag, ← → move it.");
        case Task::Profile:
            return StepText::tr("Drag each bar beside the spine. Keys: ↑ ↓ choose a level, ← → set it.");
        case Task::Order:
            return StepText::tr("Drag into order, the most first. Keys: Ctrl with ↑ ↓ moves an entry.");
        case Task::Number:
            return StepText::tr("Move the slider or type a number.");
        case Task::Choice:
            break;
    }
    return {};
}

std::vector<StepView::Option> optionsOf(const LessonFacts& facts, const std::vector<Choice>& choices,
                                        const Given& given, bool over) {
    std::vector<StepView::Option> options;
    for (std::size_t i = 0; i < choices.size(); ++i) {
        const int place = static_cast<int>(i);
        const bool tried = std::find(given.tried.begin(), given.tried.end(), place) != given.tried.end();
        options.push_back(
            {facts.words(choices[i].say), given.answer.choice == place, over && choices[i].right, over || tried});
    }
    return options;
}

QString saidBack(const LessonFacts& facts, const std::vector<Choice>& choices, const Given& given) {
    if (!given.answer.choice) return {};
    const Choice& chosen = choices.at(static_cast<std::size_t>(*given.answer.choice));
    QString words = facts.words(chosen.answer);
    if (chosen.right || !given.done) return words;
    for (const Choice& one : choices)
        if (one.right) words = sentencesInRow({words, facts.words(one.answer)});
    return words;
}

void ask(const LessonFacts& facts, const std::vector<Choice>& choices, const std::optional<NumberQuestion>& number,
         const Given& given, StepView& view) {
    if (choices.empty() && !number) return;
    view.options = optionsOf(facts, choices, given, given.done);
    view.feedback = number ? saidBack(facts, *number, given) : saidBack(facts, choices, given);
    if (number) view.asked = askedNumber(*number, given);
    view.mainEnabled = given.done;
    view.closed = given.done;
}

}  // namespace theca::app
