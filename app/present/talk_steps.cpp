#include "app/present/talk_steps.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

#include "app/base/display.h"
#include "app/present/beat_words.h"
#include "app/present/question_panel.h"
#include "core/lesson/stage_state.h"
#include "core/lesson/talk.h"
#include "core/lesson/talk_edits.h"

namespace theca::app {

TalkSteps::TalkSteps(QWidget* parent) : QWidget(parent), m_list(new QListWidget(this)) {
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    auto* label = new QLabel(tr("Steps, one press each"), this);
    label->setBuddy(m_list);
    rows->addWidget(label);
    rows->addWidget(m_list);
    auto* bar = new QHBoxLayout;
    buildButtons(bar);
    rows->addLayout(bar);
    m_list->setAccessibleName(label->text());
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    // Not while the list is still moving its row: everything in it is shown anew.
    connect(
        m_list->model(), &QAbstractItemModel::rowsMoved, this,
        [this](const QModelIndex&, int from, int, const QModelIndex&, int to) {
            moveTo(from, to > from ? to - 1 : to);
        },
        Qt::QueuedConnection);
}

void TalkSteps::buildButtons(QHBoxLayout* bar) {
    const auto menuButton = [&](const QString& text) {
        auto* button = new QToolButton(this);
        button->setText(text);
        button->setPopupMode(QToolButton::InstantPopup);
        button->setMenu(new QMenu(button));
        bar->addWidget(button);
        return button;
    };
    const auto button = [&](const QString& text, auto slot) {
        auto* made = new QPushButton(text, this);
        connect(made, &QPushButton::clicked, this, slot);
        bar->addWidget(made);
    };
    m_reveal = menuButton(tr("Reveal"));
    button(tr("Play to here"), &TalkSteps::addPlay);
    button(tr("Set as shown"), &TalkSteps::addSet);
    m_big = menuButton(tr("Big number"));
    QMenu* question = menuButton(tr("Question"))->menu();
    connect(question->addAction(tr("Vote on answers")), &QAction::triggered, this, &TalkSteps::addQuestion);
    connect(question->addAction(tr("Draw a guess")), &QAction::triggered, this, &TalkSteps::addGuess);
    button(tr("Remove step"), &TalkSteps::removeStep);
    bar->addStretch();
}

const Scene& TalkSteps::scene() const { return sceneAt(m_talk, m_scene); }

const Scenario* TalkSteps::scenario() const {
    if (m_scene >= m_talk.steps.size()) return nullptr;
    const auto found = m_talk.scenarios.find(scene().scenario);
    return found == m_talk.scenarios.end() ? nullptr : &found->second;
}

void TalkSteps::showScene(const Lesson& talk, std::size_t scene) {
    const int row = scene == m_scene ? m_list->currentRow() : -1;
    m_talk = talk;
    m_scene = scene;
    m_list->clear();
    for (const Beat& beat : this->scene().beats) m_list->addItem(beatWords(beat, m_talk, this->scene()));
    m_list->setCurrentRow(std::min(row < 0 ? m_list->count() - 1 : row, m_list->count() - 1));
    fillTherapies();
}

void TalkSteps::fillTherapies() {
    m_reveal->menu()->clear();
    m_big->menu()->clear();
    const Scenario* shown = scenario();
    if (!shown) return;
    for (const int therapy : scene().show) {
        const QString name = inMenu(inLanguage(shown->therapies[static_cast<std::size_t>(therapy)].name));
        connect(m_reveal->menu()->addAction(name), &QAction::triggered, this, [=, this] { addReveal(therapy); });
        connect(m_big->menu()->addAction(name), &QAction::triggered, this, [=, this] { addBig(therapy); });
    }
}

void TalkSteps::add(Beat beat) {
    if (m_scene < m_talk.steps.size()) emit edited(withBeat(m_talk, m_scene, std::move(beat)));
}

void TalkSteps::addReveal(int therapy) { add(RevealBeat{{therapy}}); }

void TalkSteps::addPlay() {
    if (const Scenario* shown = scenario()) add(PlayBeat{std::min(Hours(m_now.playhead()), shown->horizon), 8});
}

void TalkSteps::addSet() {
    if (!scenario()) return;
    StageState last;
    last.scenario = scene().scenario;
    last.changes = changesOf(scene());
    const auto before = scenarioAt(m_talk, last);
    const auto beats = before ? beatsBetween(*before, m_now.scenario()) : std::nullopt;
    if (!beats)
        return emit refused(
            tr("What is shown differs from this scene in more than numbers: add it as a scene instead."));
    if (beats->empty()) return emit refused(tr("Nothing differs from this scene: first change what is shown."));
    Lesson next = m_talk;
    for (const SetBeat& one : *beats) next = withBeat(std::move(next), m_scene, one);
    emit edited(next);
}

void TalkSteps::addBig(int therapy) {
    if (m_scene < m_talk.steps.size()) add(BigBeat{scene().charts.front(), therapy, std::nullopt});
}

void TalkSteps::addQuestion() {
    if (m_scene < m_talk.steps.size())
        emit edited(withQuestion(m_talk, m_scene, scene().question.value_or(QuestionPanel::first())));
}

void TalkSteps::addGuess() { add(GuessBeat{}); }

void TalkSteps::removeStep() {
    const int row = m_list->currentRow();
    if (row >= 0) emit edited(withoutBeat(m_talk, m_scene, static_cast<std::size_t>(row)));
}

void TalkSteps::move(int by) { moveTo(m_list->currentRow(), m_list->currentRow() + by); }

void TalkSteps::moveTo(int from, int to) {
    if (m_scene >= m_talk.steps.size()) return;
    const auto count = static_cast<int>(scene().beats.size());
    if (from < 0 || from >= count || to < 0 || to >= count || from == to) return;
    m_list->setCurrentRow(to);
    emit edited(withBeatMoved(m_talk, m_scene, static_cast<std::size_t>(from), static_cast<std::size_t>(to)));
}

}  // namespace theca::app
