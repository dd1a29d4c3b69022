#include "app/explore/learn_commands.h"

#include <QAction>
#include <QDir>
#include <QInputDialog>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QRandomGenerator>
#include <QStackedWidget>

#include "app/base/display.h"
#include "app/base/settings.h"
#include "app/document/document.h"
#include "app/explore/banner.h"
#include "app/explore/file_commands.h"
#include "app/explore/workspace.h"
#include "app/learn/answers_file.h"
#include "app/learn/lesson_list.h"
#include "app/learn/lesson_log.h"
#include "app/learn/lesson_view.h"
#include "app/learn/start_strip.h"
#include "app/words/claims_window.h"
#include "app/words/words_window.h"

namespace theca::app {

namespace {

const char* const usableKey = "usableInLesson";
const auto atOnceKey = QStringLiteral("learn/at_once");
const auto startedKey = QStringLiteral("learn/started");

/// Answered as the first example of its patterns has it; "I do not know" where there is none.
Given exampleOf(const Step& step) {
    Given given;
    given.done = true;
    if (const auto* predict = std::get_if<Predict>(&step)) {
        given.unknown = predict->patterns.empty();
        if (!given.unknown) given.answer = predict->patterns.front().example;
    } else if (const auto* choices = choicesOf(step)) {
        for (std::size_t i = 0; i < choices->size(); ++i)
            if ((*choices)[i].right) given.answer.choice = static_cast<int>(i);
    }
    return given;
}

}  // namespace

void alwaysUsable(QAction* action) { action->setProperty(usableKey, true); }

LearnCommands::LearnCommands(const Parts& parts)
    : QObject(&parts.window), m_parts(parts), m_shelf(parts.document.sharedLibrary()) {}

/// The pages refer to the shelf.
LearnCommands::~LearnCommands() {
    delete m_view;
    delete m_list;
    delete m_drills;
}

std::optional<ResumedLesson> LearnCommands::here() const {
    if (!m_view) return std::nullopt;
    return ResumedLesson{m_view->player().lesson().id, m_view->player().place()};
}

void LearnCommands::showList() {
    if (m_view) return leave();
    if (!m_list) {
        closePages();
        m_list = new LessonList(m_shelf, &m_parts.stage);
        connect(m_list, &LessonList::startAsked, this, [this](const QString& id) { open(id.toStdString()); });
        connect(m_list, &LessonList::closeAsked, this, &LearnCommands::backToCharts);
    }
    show(m_list);
    m_list->takeFocus();
}

bool LearnCommands::open(const std::string& id, const std::optional<LessonPlace>& place) {
    const auto facts = m_shelf.facts(id);
    if (!facts) return false;
    const bool fits = place && place->given.size() == facts->lesson().steps.size();
    begin(facts, fits ? *place : startOf(facts->lesson()));
    return true;
}

bool LearnCommands::openAt(const std::string& id, std::size_t step) {
    const auto facts = m_shelf.facts(id);
    if (!facts || step >= facts->lesson().steps.size()) return false;
    LessonPlace place = startOf(facts->lesson());
    for (std::size_t i = 0; i < step; ++i) place.given[i] = exampleOf(facts->lesson().steps[i]);
    place.step = step;
    begin(facts, place);
    return true;
}

void LearnCommands::begin(std::shared_ptr<const LessonFacts> facts, const LessonPlace& place) {
    closePages();
    m_view = new LessonView(std::move(facts), place, m_shelf, &m_parts.stage);
    LessonPlayer* player = &m_view->player();
    player->setAtOnce(rememberedAtOnce());
    connect(m_view, &LessonView::leaveAsked, this, &LearnCommands::leave);
    connect(m_view, &LessonView::wordAsked, this, &LearnCommands::showWord);
    connect(player, &LessonPlayer::exploreAsked, this, &LearnCommands::keepExploring, Qt::QueuedConnection);
    connect(player, &LessonPlayer::finished, this, &LearnCommands::finish, Qt::QueuedConnection);
    connect(player, &LessonPlayer::stepChanged, this, &LearnCommands::rememberHere);
    connect(player, &LessonPlayer::answered, this, [this](const StepAnswer& answer) {
        rememberHere();
        if (const QString problem = keepAnswer(answer); !problem.isEmpty()) m_parts.banner.show(problem);
        if (answer.kind == CheckStep::name)
            rememberQuestion(answer.lesson + "/" + answer.step, !answer.right.value_or(true));
    });
    connect(
        player, &LessonPlayer::stepChanged, m_view, [this] { m_view->takeFocus(); }, Qt::QueuedConnection);
    show(m_view);
    rememberHere();
    m_view->takeFocus();
}

void LearnCommands::rememberHere() {
    if (m_view) rememberPlace(m_view->player().lesson().id, m_view->player().place());
}

void LearnCommands::show(QWidget* page) {
    m_parts.strip.hide();
    m_parts.stage.addWidget(page);
    m_parts.stage.setCurrentWidget(page);
    lockMenus(true);
    emit stageChanged();
}

/// A page may be closed by a button of its own.
void LearnCommands::closePages() {
    for (QWidget* page : std::initializer_list<QWidget*>{m_view, m_list, m_drills}) {
        if (!page) continue;
        m_parts.stage.removeWidget(page);
        page->hide();
        page->deleteLater();
    }
    m_view = nullptr;
    m_list = nullptr;
    m_drills = nullptr;
}

void LearnCommands::backToCharts() {
    m_parts.stage.setCurrentIndex(0);
    closePages();
    lockMenus(false);
    emit stageChanged();
}

/// Asks what becomes of the run that is open in the lesson.
void LearnCommands::leave() {
    if (!m_view) return backToCharts();
    QMessageBox box(&m_parts.window);
    box.setWindowTitle(tr("Leave the lesson"));
    box.setText(tr("The lesson is kept where it is. What would you like to see now?"));
    auto* back = box.addButton(tr("What was &open before"), QMessageBox::AcceptRole);
    auto* keep = box.addButton(tr("Keep &exploring this run"), QMessageBox::AcceptRole);
    box.addButton(tr("&Stay here"), QMessageBox::RejectRole);
    box.setDefaultButton(back);
    box.exec();
    if (box.clickedButton() == back) backToCharts();
    if (box.clickedButton() == keep) keepExploring();
}

void LearnCommands::keepExploring() {
    if (!m_view || !m_parts.files.mayDiscard()) return;
    takeOver(m_view->player().document());
    backToCharts();
}

/// The lesson's run becomes the document, with the steps that led to it.
void LearnCommands::takeOver(const Document& lesson) {
    const History<Scenario>& history = lesson.history();
    std::vector<std::size_t> way{history.position()};
    while (const auto parent = history.parent(way.back())) way.push_back(*parent);
    const double playhead = lesson.playhead();
    m_parts.document.replace(history.value(way.back()), {});
    for (std::size_t i = way.size() - 1; i-- > 0;)
        m_parts.document.edit([&](Scenario& s) { s = history.value(way[i]); });
    m_parts.document.movePlayhead(playhead);
}

void LearnCommands::finish() {
    if (!m_view) return;
    const std::string id = m_view->player().lesson().id;
    rememberFinished(id);
    forgetPlace();
    const std::string next = m_shelf.next(id);
    if (!next.empty() && open(next)) return;
    backToCharts();
    showList();
}

void LearnCommands::showWord(const QString& id) { showWords(&m_parts.window, id); }

bool LearnCommands::rememberedAtOnce() { return settings()->value(atOnceKey).toBool(); }

void LearnCommands::uncoverAtOnce(bool atOnce) {
    settings()->setValue(atOnceKey, atOnce);
    if (m_view) m_view->player().setAtOnce(atOnce);
}

void LearnCommands::showDrills() {
    if (m_view) return leave();
    closePages();
    const auto seed = QRandomGenerator::global()->bounded(1'000'000U);
    m_drills = new DrillPage(m_parts.document.sharedLibrary(), seed, &m_parts.stage);
    connect(m_drills, &DrillPage::closeAsked, this, &LearnCommands::backToCharts);
    show(m_drills);
    m_drills->takeFocus();
}

void LearnCommands::showClaims() { app::showClaims(m_parts.document.sharedLibrary(), &m_parts.window); }

/// Asks for a code under which answers are kept; an empty one stops it. What was kept stays.
void LearnCommands::chooseAnswers() {
    const QString about =
        tr("Your answers can be kept as a table on this computer, %1. No name is kept and nothing is sent "
           "anywhere. Choose a code (letters, digits, - and _); leave it empty to keep nothing.")
            .arg(QDir::toNativeSeparators(answersFile()));
    bool taken = false;
    const QString code = QInputDialog::getText(&m_parts.window, tr("My answers"), inLines(about), QLineEdit::Normal,
                                               answersCode(), &taken);
    if (!taken) return;
    if (!keepAnswers(code.trimmed()))
        m_parts.banner.show(tr("The code is not taken: allowed are up to 20 letters, digits, - and _."));
    else
        m_parts.banner.say(keepsAnswers() ? tr("Your answers are kept as %1.").arg(answersCode())
                                          : tr("Your answers are not kept."));
}

void LearnCommands::offerStart() {
    const auto kept = settings();
    if (isOpen()) return;
    if (const auto before = rememberedPlace(); before && m_shelf.lesson(before->lesson)) {
        const QString title = inLanguage(m_shelf.lesson(before->lesson)->title);
        m_parts.strip.offer(tr("You were in the lesson “%1”.").arg(title), {tr("&Go on"), tr("N&ot now")});
        connect(&m_parts.strip, &StartStrip::chosen, this, [this, before](int choice) {
            if (choice == 0)
                open(before->lesson, before->place);
            else
                forgetPlace();
        });
        return;
    }
    if (kept->value(startedKey).toBool() || m_shelf.ids().empty()) return;
    const auto first = m_shelf.lesson(m_shelf.ids().front());
    if (!first) return;
    m_parts.strip.offer(
        tr("New here?"),
        {tr("&Lesson 1: %n minute(s)", nullptr, static_cast<int>(first->minutes + 0.5)), tr("Look &around")});
    connect(&m_parts.strip, &StartStrip::chosen, this, [this](int choice) {
        settings()->setValue(startedKey, true);
        if (choice == 0) open(m_shelf.ids().front());
    });
}

/// In a lesson, entries that act on what was open before wait.
void LearnCommands::lockMenus(bool locked) {
    if (!locked) {
        for (const QPointer<QAction>& one : m_locked)
            if (one) one->setEnabled(true);
        m_locked.clear();
        return;
    }
    const std::function<void(QMenu*)> lock = [&](QMenu* menu) {
        for (QAction* action : menu->actions()) {
            if (action->isSeparator() || action->property(usableKey).toBool()) continue;
            if (action->menu() && !action->menu()->isEmpty()) {
                lock(action->menu());
            } else if (action->isEnabled()) {
                action->setEnabled(false);
                m_locked.push_back(action);
            }
        }
    };
    for (QAction* entry : m_parts.window.menuBar()->actions())
        if (entry->menu() && !entry->property(usableKey).toBool()) lock(entry->menu());
}

}  // namespace theca::app
