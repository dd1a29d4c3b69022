#include "app/explore/learn_commands.h"

#include <QDir>
#include <QFileDialog>
#include <QFileSystemWatcher>
#include <QInputDialog>
#include <QMainWindow>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QRandomGenerator>
#include <QStackedWidget>
#include <QTimer>
#include <algorithm>

#include "app/base/display.h"
#include "app/base/sentences.h"
#include "app/base/settings.h"
#include "app/charts/chart_panel.h"
#include "app/charts/chart_stack.h"
#include "app/document/document.h"
#include "app/explore/banner.h"
#include "app/explore/file_commands.h"
#include "app/explore/tour.h"
#include "app/explore/word_places.h"
#include "app/explore/workspace.h"
#include "app/files/lesson_files.h"
#include "app/files/scenario_files.h"
#include "app/learn/answers_file.h"
#include "app/learn/lesson_list.h"
#include "app/learn/lesson_log.h"
#include "app/learn/lesson_view.h"
#include "app/learn/start_strip.h"
#include "app/words/call_out.h"
#include "app/words/claims_window.h"
#include "app/words/words_window.h"
#include "core/lesson/item_test.h"
#include "core/lesson/skeleton.h"
#include "core/text/lesson_text.h"

namespace theca::app {

namespace {

const auto atOnceKey = QStringLiteral("learn/at_once");
constexpr const char* testId = "before-and-after";
constexpr qsizetype mostLines = 5;
constexpr int pointsFor = 4000;  ///< ms
constexpr int wholeFile = 200;   ///< ms until an editor has written all of it
const auto startedKey = QStringLiteral("learn/started");

}  // namespace

LearnCommands::LearnCommands(const Parts& parts)
    : QObject(&parts.window),
      m_parts(parts),
      m_shelf(parts.document.sharedLibrary()),
      m_watcher(new QFileSystemWatcher(this)) {
    connect(m_watcher, &QFileSystemWatcher::fileChanged, this,
            [this] { QTimer::singleShot(wholeFile, this, &LearnCommands::reload); });
}

/// The pages refer to the shelf.
LearnCommands::~LearnCommands() {
    delete m_view;
    delete m_list;
    delete m_drills;
    delete m_test;
}

std::optional<ResumedLesson> LearnCommands::here() const {
    if (m_test && m_test->keeps() == TestPage::Keeps::InSettings) return ResumedLesson{testId, {}};
    if (!m_view) return std::nullopt;
    return ResumedLesson{m_view->player().lesson().id, m_view->player().place()};
}

void LearnCommands::showList() {
    if (m_view) return leave();
    if (!m_list) {
        closePages();
        m_list = new LessonList(m_shelf, &m_parts.stage);
        connect(m_list, &LessonList::startAsked, this,
                [this](const QString& id) { open(id.toStdString(), rememberedPlace(id.toStdString())); });
        connect(m_list, &LessonList::anewAsked, this, [this](const QString& id) { open(id.toStdString()); });
        connect(m_list, &LessonList::closeAsked, this, &LearnCommands::backToCharts);
    }
    show(m_list);
    m_list->takeFocus();
}

bool LearnCommands::open(const std::string& id, const std::optional<LessonPlace>& place) {
    const auto facts = m_shelf.facts(id);
    if (!facts) return false;
    if (isItemTest(facts->lesson())) {
        openTest(facts, true);
        if (const auto time = theca::app::openTest(); time && place) m_test->begin(*time);
        return true;
    }
    const bool fits = place && place->given.size() == facts->lesson().steps.size();
    begin(facts, fits ? *place : startOf(facts->lesson()));
    return true;
}

bool LearnCommands::openAt(const std::string& id, std::size_t step) {
    const auto facts = m_shelf.facts(id);
    if (!facts || isItemTest(facts->lesson()) || step >= facts->lesson().steps.size()) return false;
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
    connect(player, &LessonPlayer::placeChanged, this, &LearnCommands::rememberHere);
    connect(player, &LessonPlayer::answered, this, &LearnCommands::keep);
    connect(
        player, &LessonPlayer::stepChanged, m_view, [this] { m_view->takeFocus(); }, Qt::QueuedConnection);
    show(m_view);
    rememberHere();
    m_view->takeFocus();
}

void LearnCommands::keep(const StepAnswer& answer) {
    rememberHere();
    keepRow(answer);
    if (!m_file.isEmpty()) return;
    const bool right = answer.right.value_or(true);
    if (answer.kind == CheckStep::name) rememberQuestion(answer.lesson + "/" + answer.step, !right);
    if (!answer.recalled.empty()) {
        rememberQuestion(answer.recalled, !right);
        broughtBack(answer.recalled);
    }
    const LessonPlayer& player = m_view->player();
    const auto* predict = std::get_if<Predict>(&player.step());
    if (!predict || !sureAndWrong(*predict, player.place().here())) return;
    for (const Step& step : player.lesson().steps) {
        const auto* check = std::get_if<CheckStep>(&step);
        if (check && !check->id.empty()) return bringBack(answer.lesson + "/" + check->id);
    }
}

/// In the file of answers, if they are kept.
void LearnCommands::keepRow(const StepAnswer& answer) {
    if (const QString problem = keepAnswer(answer); !problem.isEmpty()) m_parts.banner.show(problem);
}

QStringList LearnCommands::openFile(const QString& fileName, const std::optional<LessonPlace>& place) {
    LoadedLesson loaded = readLessonFile(fileName);
    if (!loaded.lesson) return loaded.errors;
    const auto lesson = std::make_shared<const Lesson>(std::move(*loaded.lesson));
    Result<LessonFacts> made = m_shelf.factsOf(lesson);
    if (!made) return errorLines(fileName, loaded.text, made.errors());
    const auto facts = std::make_shared<const LessonFacts>(std::move(made).value());
    if (isItemTest(*lesson)) {
        openTest(facts, false);
        tell(unproved(*lesson, *facts->library(), fileName, loaded.text));
        return {};
    }
    const bool fits = place && place->given.size() == lesson->steps.size();
    begin(facts, fits ? *place : startOf(*lesson));
    m_file = fileName;
    m_watcher->addPath(fileName);
    tell(unproved(*lesson, *facts->library(), fileName, loaded.text));
    return {};
}

/// The first lines; without any nothing is said any more.
void LearnCommands::tell(const QStringList& lines) {
    m_parts.banner.show(lines.mid(0, mostLines).join(QLatin1Char('\n')));
}

/// A file that cannot be read as it is now leaves the lesson as it was.
void LearnCommands::reload() {
    if (m_file.isEmpty() || !m_view) return;
    const QString file = m_file;
    const QStringList problems = openFile(file, m_view->player().place());
    if (problems.isEmpty()) return;
    tell(problems);
    if (!m_watcher->files().contains(file)) m_watcher->addPath(file);
}

void LearnCommands::startFromRun() {
    const QString name = QFileDialog::getSaveFileName(&m_parts.window, tr("New lesson from this run"),
                                                      QStringLiteral("new-lesson.theca"), tr("Lessons (*.theca)"));
    if (!name.isEmpty()) writeFromRun(name);
}

/// Of the chart with the keyboard, else of the first.
std::optional<Signal> LearnCommands::chosenSignal() const {
    const auto& panels = m_parts.workspace.charts()->panels();
    if (panels.empty()) return std::nullopt;
    const auto focused =
        std::find_if(panels.begin(), panels.end(), [](const ChartPanel* panel) { return panel->hasFocus(); });
    return (focused == panels.end() ? panels.front() : *focused)->values().spec().signal;
}

bool LearnCommands::writeFromRun(const QString& fileName) {
    const Shown shown = m_parts.document.shown();
    const auto& therapies = shown.simulated.therapies;
    const auto first = std::find_if(therapies.begin(), therapies.end(), [](const Therapy& one) { return one.shown; });
    const auto signal = chosenSignal();
    if (first == therapies.end() || !signal) {
        m_parts.banner.show(tr("Switch on a therapy first: a lesson begins with its curve."));
        return false;
    }
    const Lesson lesson = skeletonOf(shown.simulated, shown.run, static_cast<int>(first - therapies.begin()),
                                     signalName(*signal, shown.drug));
    const QString problem =
        writeBeside(m_parts.document.fileName(), fileName, QByteArray::fromStdString(writeLesson(lesson)));
    if (!problem.isEmpty()) {
        m_parts.banner.show(problem);
        return false;
    }
    if (const QStringList problems = openFile(fileName); !problems.isEmpty()) return tell(problems), false;
    m_parts.banner.say(tr("Saved to %1. Change it in a text editor: it is read again whenever it is saved.")
                           .arg(isolated(QDir::toNativeSeparators(fileName))));
    return true;
}

void LearnCommands::rememberHere() {
    if (m_view && m_file.isEmpty()) rememberPlace(m_view->player().lesson().id, m_view->player().place());
}

void LearnCommands::show(QWidget* page) {
    m_parts.strip.hide();
    m_parts.stage.addWidget(page);
    m_parts.stage.setCurrentWidget(page);
    m_menuLock.lock(*m_parts.window.menuBar());
    emit stageChanged();
}

/// A page may be closed by a button of its own.
void LearnCommands::closePages() {
    if (m_view) m_view->player().keepOwnWords();
    for (QWidget* page : std::initializer_list<QWidget*>{m_view, m_list, m_drills, m_test}) {
        if (!page) continue;
        m_parts.stage.removeWidget(page);
        page->hide();
        page->deleteLater();
    }
    m_view = nullptr;
    m_list = nullptr;
    m_drills = nullptr;
    m_test = nullptr;
    if (!m_file.isEmpty()) m_watcher->removePath(m_file);
    m_file.clear();
}

void LearnCommands::backToCharts() {
    m_parts.stage.setCurrentIndex(0);
    closePages();
    m_menuLock.release();
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
    if (!m_file.isEmpty()) return backToCharts();
    const std::string id = m_view->player().lesson().id;
    rememberFinished(id);
    forgetPlace(id);
    const std::string next = m_shelf.next(id);
    if (!next.empty() && open(next)) return;
    backToCharts();
    showList();
}

void LearnCommands::showWord(const QString& id) {
    WordsWindow* words = showWords(&m_parts.window, id);
    words->offerPlaces(!isOpen());
    connect(words, &WordsWindow::placeAsked, this, &LearnCommands::showPlace, Qt::UniqueConnection);
}

/// Points at it for as long as somebody may look for it.
void LearnCommands::showPlace(GlossaryPlace place) {
    QWidget* part = wordPlace(place, m_parts.window, m_parts.workspace);
    if (!m_callOut) m_callOut = new CallOut(&m_parts.window);
    m_callOut->point(part, part ? tr("Here.") : tr("There is none in this run."));
    QTimer::singleShot(pointsFor, m_callOut, &QWidget::hide);
}

void LearnCommands::showTour() {
    if (m_tour) return;
    m_tour = new Tour(m_parts.another(), m_parts.window, this);
    connect(m_tour, &Tour::ended, this, [this] {
        const bool whole = m_tour->step() == Tour::steps;
        m_tour->deleteLater();
        m_tour = nullptr;
        m_parts.banner.say(whole ? tr("That was the tour. What was open is as it was; lessons begin with F2.")
                                 : tr("The tour is in the menu Learn."));
    });
}

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
    connect(m_drills, &DrillPage::wordAsked, this, &LearnCommands::showWord);
    connect(m_drills, &DrillPage::answered, this, &LearnCommands::keepRow);
    show(m_drills);
    m_drills->takeFocus();
}

void LearnCommands::showTest() {
    if (m_view) return leave();
    if (m_test) return m_test->takeFocus();
    open(testId);
}

/// One from a file is not remembered.
void LearnCommands::openTest(std::shared_ptr<const LessonFacts> facts, bool keeps) {
    closePages();
    const auto where = keeps ? TestPage::Keeps::InSettings : TestPage::Keeps::Nothing;
    m_test = new TestPage(std::move(facts), m_shelf, where, &m_parts.stage);
    connect(m_test, &TestPage::closeAsked, this, &LearnCommands::backToCharts);
    connect(m_test, &TestPage::wordAsked, this, &LearnCommands::showWord);
    connect(m_test, &TestPage::lessonAsked, this, [this](const QString& id) { open(id.toStdString()); });
    connect(m_test, &TestPage::answered, this, &LearnCommands::keepRow);
    show(m_test);
    m_test->takeFocus();
}

/// The questions that were open when the program ended; false if none were.
bool LearnCommands::offerTest() {
    const auto time = theca::app::openTest();
    if (!time) return false;
    m_parts.strip.offer(*time == TestTime::Before ? tr("You were in the questions before the lessons.")
                                                  : tr("You were in the questions after the lessons."),
                        {tr("&Go on"), tr("N&ot now")});
    connect(&m_parts.strip, &StartStrip::chosen, this, [this, time](int choice) {
        rememberOpenTest(std::nullopt);
        if (choice != 0) return;
        showTest();
        if (m_test) m_test->begin(*time);
    });
    return true;
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
    if (isOpen() || offerTest()) return;
    if (const auto before = lastLesson(); before && m_shelf.lesson(before->lesson)) {
        const QString title = inLanguage(m_shelf.lesson(before->lesson)->title);
        m_parts.strip.offer(tr("You were in the lesson “%1”.").arg(title), {tr("&Go on"), tr("N&ot now")});
        connect(&m_parts.strip, &StartStrip::chosen, this, [this, before](int choice) {
            if (choice == 0)
                open(before->lesson, before->place);
            else
                forgetLast();
        });
        return;
    }
    if (kept->value(startedKey).toBool()) return;
    const std::string first = m_shelf.first();
    if (first.empty()) return;
    m_parts.strip.offer(tr("New here?"),
                        {tr("Lesson &1: %n minute(s)", nullptr, static_cast<int>(m_shelf.lesson(first)->minutes + 0.5)),
                         tr("Show me round: half a &minute"), tr("Loo&k around")});
    connect(&m_parts.strip, &StartStrip::chosen, this, [this, first](int choice) {
        settings()->setValue(startedKey, true);
        if (choice == 0) open(first);
        if (choice == 1) showTour();
    });
}

}  // namespace theca::app
