#include "app/explain/person_rows.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>
#include <algorithm>
#include <array>

#include "app/explain/big_button.h"
#include "app/explain/card_view.h"
#include "app/explain/explain_rows.h"
#include "app/explain/outline.h"

namespace theca::app {

namespace {

QString words(const ContentRequest& request, std::string_view name) {
    return QString::fromStdString(request.telling.word(name));
}

QString inLanguage(const ContentRequest& request, const Text& text) {
    return QString::fromStdString(request.telling.filled(text));
}

SentenceLabel* label(const ContentRequest& request, const QString& text, bool strong = false) {
    return new SentenceLabel(request.look, text, request.look.body, strong, request.parent);
}

/// Buttons of which one is chosen; `chosen` −1: none yet. `id` is theirs in every language.
std::vector<QWidget*> choices(const ContentRequest& request, const std::string& id, const QString& of,
                              const QStringList& names, int chosen, const std::function<void(int)>& choose) {
    std::vector<QWidget*> buttons;
    for (int i = 0; i < names.size(); ++i) {
        auto* button = new BigButton(request.look, Sign::None, names[i], request.parent);
        button->setObjectName(QStringLiteral("%1_%2").arg(QString::fromStdString(id)).arg(i));
        button->setPixels(request.look.small);
        button->setCheckable(true);
        button->setChecked(i == chosen);
        button->setAccessibleName(QStringLiteral("%1: %2").arg(of, names[i]));
        buttons.push_back(button);
    }
    for (int i = 0; i < names.size(); ++i) {
        auto* button = static_cast<BigButton*>(buttons[std::size_t(i)]);
        QObject::connect(button, &QAbstractButton::clicked, button, [buttons, i, choose] {
            for (std::size_t j = 0; j < buttons.size(); ++j)
                static_cast<BigButton*>(buttons[j])->setChecked(int(j) == i);
            choose(i);
        });
    }
    return buttons;
}

QStringList weightNames(const ContentRequest& request) {
    QStringList names;
    for (int i = 0; i <= mostWeight; ++i) names << words(request, std::string("weight_") + std::to_string(i));
    return names;
}

QStringList yesNo(const ContentRequest& request) { return {words(request, "yes"), words(request, "no")}; }

template <class Box>
void dress(Box* box, const ExplainLook& look, const QString& name) {
    box->setFont(look.font(look.body));
    box->setAccessibleName(name);
    box->setMinimumHeight(look.target);
    new Outline(look, *box);
    QPalette colours = box->palette();
    colours.setColor(QPalette::Base, look.theme.ground);
    colours.setColor(QPalette::Text, look.theme.ink);
    box->setPalette(colours);
}

/// A box with its name above it; both stay on one page.
QWidget* headed(const ContentRequest& request, const QString& name, QWidget* box) {
    auto* both = new QWidget(request.parent);
    auto* rows = new QVBoxLayout(both);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(request.look.gap / 2);
    rows->addWidget(label(request, name, true));
    rows->addWidget(box);
    return both;
}

void addOwnConcern(const ContentRequest& request, Segment& segment) {
    PersonAnswers* answers = &request.state.answers;
    const QString name = words(request, "own_concern");
    auto* box = new QLineEdit(QString::fromStdString(answers->ownConcern), request.parent);
    dress(box, request.look, name);
    box->setFrame(false);
    box->setTextMargins(12, 0, 12, 0);
    box->setObjectName(QStringLiteral("ownConcern"));
    box->setMaxLength(200);
    QObject::connect(box, &QLineEdit::textChanged, box,
                     [answers](const QString& text) { answers->ownConcern = text.trimmed().toStdString(); });
    auto* row = new LabelledRow(box,
                                choices(request, "own", name, weightNames(request), answers->ownWeight.value_or(-1),
                                        [answers](int weight) { answers->ownWeight = weight; }),
                                request.look, request.parent);
    segment.rows.push_back(headed(request, name, row));
}

/// One of the three columns of what fits.
QWidget* column(const ContentRequest& request, std::string_view heading, const QStringList& entries) {
    auto* frame = new CardFrame(request.look, false, request.parent);
    auto* list = new QVBoxLayout(frame);
    list->setContentsMargins(14, 12, 14, 12);
    list->addWidget(new SentenceLabel(request.look, words(request, heading), request.look.body, true, frame));
    for (const QString& one : entries)
        list->addWidget(new SentenceLabel(request.look, QStringLiteral("• ") + one, request.look.body, false, frame));
    list->addStretch(1);
    return frame;
}

QStringList valueWords(const ContentRequest& request, const std::vector<std::string>& ids) {
    QStringList all;
    for (const std::string& id : ids)
        for (const ValueCard& one : request.telling.explanation.values)
            if (one.id == id) all << inLanguage(request, one.text);
    return all;
}

BigButton* tickRow(const ContentRequest& request, const QString& text, bool on) {
    auto* button = new BigButton(request.look, Sign::Tick, text, request.parent);
    button->setFromLeft();
    button->setCheckable(true);
    button->setChecked(on);
    return button;
}

/// The leaflet, and starting again, which asks first: a hand may slip.
void addEndRows(const ContentRequest& request, Segment& segment) {
    const auto button = [&request](Sign sign, std::string_view name, const char* id, std::function<void()> pressed) {
        auto* one = new BigButton(request.look, sign, words(request, name), request.parent);
        one->setObjectName(QLatin1String(id));
        QObject::connect(one, &QAbstractButton::clicked, one, std::move(pressed));
        return one;
    };
    ExplainState* state = &request.state;
    const auto ask = [state, changed = request.changed](bool clearing) {
        state->clearing = clearing;
        changed();
    };
    std::vector<QWidget*> pair;
    if (state->clearing) {
        segment.rows.push_back(label(request, words(request, "start_again_sure"), true));
        pair = {button(Sign::Back, "keep", "keepAnswers", [ask] { ask(false); }),
                button(Sign::Home, "start_again", "clearAnswers", request.startAgain)};
    } else {
        pair = {button(Sign::Print, "leaflet", "leaflet", request.leaflet),
                button(Sign::Home, "start_again", "startAgain", [ask] { ask(true); })};
    }
    segment.rows.push_back(new EvenRow(pair, request.look.gap, 12 * request.look.body, request.parent));
}

}  // namespace

void addValueRows(const ContentRequest& request, Segment& segment) {
    PersonAnswers* answers = &request.state.answers;
    for (const ValueCard& value : request.telling.explanation.values) {
        const QString text = inLanguage(request, value.text);
        const auto found = answers->weights.find(value.id);
        const int chosen = found == answers->weights.end() ? -1 : found->second;
        const auto choose = [answers, id = value.id](int weight) { answers->weights[id] = weight; };
        segment.rows.push_back(new LabelledRow(
            label(request, text), choices(request, "weight_" + value.id, text, weightNames(request), chosen, choose),
            request.look, request.parent));
    }
    addOwnConcern(request, segment);
}

Segment fitSegment(const ContentRequest& request) {
    Segment segment;
    const PersonAnswers& answers = request.state.answers;
    for (const std::string& one : fitSentences(request.telling, answers))
        segment.rows.push_back(label(request, QString::fromStdString(one)));
    segment.rows.push_back(label(request, words(request, "other_ways")));
    const WhatFits fits = whatFits(request.telling.explanation, answers);
    QStringList middle = valueWords(request, fits.middle);
    if (fits.own) middle << QString::fromStdString(answers.ownConcern);
    QWidget* tablets = column(request, "for_tablets", valueWords(request, fits.tablets));
    QWidget* pump = column(request, "for_pump", valueWords(request, fits.pump));
    QWidget* between = column(request, "in_middle", middle);
    std::vector<QWidget*> columns = {tablets, between, pump};
    if (request.state.pumpFirst) std::swap(columns.front(), columns.back());
    segment.rows.push_back(new EvenRow(std::move(columns), request.look.gap, 9 * request.look.body, request.parent));
    return segment;
}

namespace {

/// All ways there are, tablets and pump in the order of this start.
void addLeanRow(const ContentRequest& request, Segment& segment) {
    std::array ways = {std::pair(Lean::Tablets, "lean_tablets"), std::pair(Lean::Pump, "lean_pump"),
                       std::pair(Lean::Other, "lean_other"), std::pair(Lean::Wait, "lean_wait"),
                       std::pair(Lean::Unsure, "lean_unsure")};
    if (request.state.pumpFirst) std::swap(ways[0], ways[1]);
    PersonAnswers* answers = &request.state.answers;
    QStringList names;
    int chosen = -1;
    for (std::size_t i = 0; i < ways.size(); ++i) {
        names << words(request, ways[i].second);
        if (answers->lean == ways[i].first) chosen = int(i);
    }
    const QString lean = words(request, "lean");
    const auto choose = [answers, ways](int i) { answers->lean = ways[std::size_t(i)].first; };
    segment.rows.push_back(new LabelledRow(label(request, lean, true),
                                           choices(request, "lean", lean, names, chosen, choose), request.look,
                                           request.parent));
}

}  // namespace

Segment readySegment(const ContentRequest& request) {
    Segment segment;
    PersonAnswers* answers = &request.state.answers;
    addLeanRow(request, segment);
    segment.rows.push_back(label(request, words(request, "ready"), true));
    const auto& sure = request.telling.explanation.sure;
    for (int i = 0; i < int(sure.size()); ++i) {
        const QString text = inLanguage(request, sure[std::size_t(i)]);
        const auto found = answers->ready.find(i);
        const int said = found == answers->ready.end() ? -1 : found->second ? 0 : 1;
        segment.rows.push_back(new LabelledRow(label(request, text),
                                               choices(request, "sure_" + std::to_string(i), text, yesNo(request), said,
                                                       [answers, i](int no) { answers->ready[i] = no == 0; }),
                                               request.look, request.parent));
    }
    return segment;
}

void addQuestionRows(const ContentRequest& request, Segment& segment) {
    PersonAnswers* answers = &request.state.answers;
    const auto& all = request.telling.explanation.questions;
    for (int i = 0; i < int(all.size()); ++i) {
        const bool on = std::find(answers->questions.begin(), answers->questions.end(), i) != answers->questions.end();
        BigButton* row = tickRow(request, inLanguage(request, all[std::size_t(i)]), on);
        row->setObjectName(QStringLiteral("question_%1").arg(i));
        QObject::connect(row, &QAbstractButton::toggled, row, [answers, i](bool ticked) {
            std::erase(answers->questions, i);
            if (ticked) answers->questions.push_back(i);
            std::sort(answers->questions.begin(), answers->questions.end());
        });
        segment.rows.push_back(row);
    }
}

Segment listSegment(const ContentRequest& request) {
    Segment segment;
    PersonAnswers* answers = &request.state.answers;
    if (!answers->asked.empty()) segment.rows.push_back(label(request, words(request, "my_list"), true));
    const std::vector<ToldScreen> screens = toldScreens(request.telling);
    for (const std::string& id : answers->asked) {
        const QString text = askedWords(request.telling, screens, id);
        if (!text.isEmpty()) segment.rows.push_back(label(request, QStringLiteral("• ") + text));
    }
    auto* notes = new QPlainTextEdit(QString::fromStdString(answers->notes), request.parent);
    const QString name = words(request, "own_questions");
    dress(notes, request.look, name);
    notes->setFrameShape(QFrame::NoFrame);
    notes->document()->setDocumentMargin(12);
    notes->setObjectName(QStringLiteral("notes"));
    notes->setTabChangesFocus(true);
    notes->setFixedHeight(std::min(request.look.body * 6, request.room / 2));
    QObject::connect(notes, &QPlainTextEdit::textChanged, notes,
                     [answers, notes] { answers->notes = notes->toPlainText().left(5000).toStdString(); });
    segment.rows.push_back(headed(request, name, notes));
    addEndRows(request, segment);
    return segment;
}

Segment checkSegment(const ContentRequest& request) {
    Segment segment;
    segment.more = true;
    segment.rows.push_back(label(request, words(request, "check_yourself"), true));
    const auto& checks = request.telling.explanation.checks;
    for (int i = 0; i < int(checks.size()); ++i) {
        const SelfCheck& check = checks[std::size_t(i)];
        const QString text = inLanguage(request, check.question);
        const auto found = request.state.checked.find(i);
        const bool answered = found != request.state.checked.end();
        const int said = !answered ? -1 : found->second ? 0 : 1;
        ExplainState* state = &request.state;
        segment.rows.push_back(
            new LabelledRow(label(request, text),
                            choices(request, "check_" + std::to_string(i), text, yesNo(request), said,
                                    [state, i, changed = request.changed](int no) {
                                        state->checked[i] = no == 0;
                                        changed();
                                    }),
                            request.look, request.parent));
        if (!answered) continue;
        const QString right = words(request, check.yes ? "yes_right" : "no_right");
        segment.rows.push_back(label(request, right + QLatin1Char(' ') + inLanguage(request, check.explained), true));
    }
    return segment;
}

}  // namespace theca::app
