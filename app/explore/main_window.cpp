#include "app/explore/main_window.h"

#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMenuBar>
#include <QMimeData>
#include <QPointer>
#include <QScreen>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>

#include "app/base/appearance.h"
#include "app/base/display.h"
#include "app/base/fonts.h"
#include "app/base/sentences.h"
#include "app/base/session.h"
#include "app/base/settings.h"
#include "app/controls/tab_stops.h"
#include "app/document/locked.h"
#include "app/explore/banner.h"
#include "app/explore/file_commands.h"
#include "app/explore/journal_keeper.h"
#include "app/explore/learn_commands.h"
#include "app/explore/menus.h"
#include "app/explore/notice_bar.h"
#include "app/explore/points_commands.h"
#include "app/explore/present_commands.h"
#include "app/explore/recovery.h"
#include "app/explore/recovery_bar.h"
#include "app/explore/side_pages.h"
#include "app/explore/time_commands.h"
#include "app/explore/view_commands.h"
#include "app/explore/workspace.h"
#include "app/files/lesson_files.h"
#include "app/files/scenario_files.h"
#include "app/help/help_window.h"
#include "app/import/import_panel.h"
#include "app/learn/lesson_view.h"
#include "app/learn/start_strip.h"
#include "app/sound/chart_sound.h"
#include "app/tables/exposure_panel.h"
#include "app/therapies/therapy_list.h"
#include "app/time/time_bar.h"
#include "app/words/word_marks.h"

namespace theca::app {

namespace {

const auto placeKey = QStringLiteral("window/geometry");
constexpr QSize firstSize(1280, 800);
constexpr QSize smallestSize(480, 300);
constexpr int firstLook = 10;  ///< ms for the screen to show the first frame

/// Errors that no card shows: those that belong to no therapy.
QStringList unclaimed(const Errors& errors) {
    QStringList sentences;
    for (const Error& error : errors) {
        if (error.path.rfind("therapies/", 0) != 0 && error.path.rfind("patient/", 0) != 0) {
            sentences << sentence(error);
        }
    }
    return sentences;
}

/// The space that a screen has for a window inside its frame.
QSize roomOnScreen() {
    constexpr QSize frame(16, 48);  // the real size is known only when it is shown
    return QGuiApplication::primaryScreen()->availableSize() - frame;
}

void focusFirst(const std::vector<QWidget*>& stops) {
    const auto first = std::find_if(stops.begin(), stops.end(),
                                    [](const QWidget* stop) { return stop->focusPolicy() & Qt::TabFocus; });
    if (first != stops.end()) (*first)->setFocus(Qt::ActiveWindowFocusReason);
}

QString droppedFile(const QMimeData* data) {
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 && urls[0].isLocalFile() ? urls[0].toLocalFile() : QString();
}

/// For the tour.
TourWindow withExample(std::shared_ptr<const Library> library) {
    auto window = std::make_unique<MainWindow>(std::move(library), example(exampleNames().value(0)));
    MainWindow& shown = *window;
    return {std::move(window), shown.document(), *shown.therapies(), *shown.workspace()};
}

}  // namespace

MainWindow::MainWindow(std::shared_ptr<const Library> library, const Scenario& first, Columns columns)
    : m_document(std::move(library), first), m_columns(columns) {
    build();
    setAcceptDrops(true);
    setMinimumSize(smallestSize);
    resize(firstSize);
    if (m_columns == Columns::AfterCharts)
        m_workspace->letSideWait(true);
    else
        showIcons(*this);
    refresh();
}

void MainWindow::build() {
    buildPanels();
    m_points = new PointsCommands(m_document, *m_importPanel, *m_banner, this);
    m_files = new FileCommands({m_document, *m_workspace, *m_points, *m_banner, m_seenFile}, this);
    m_views = new ViewCommands(m_document, *m_workspace, this);
    m_time = new TimeCommands(m_document, *m_workspace, *m_timeBar, this);
    m_learn = new LearnCommands({*this, m_document, *m_workspace, *m_files, *m_banner, *m_stage, *m_strip,
                                 [library = m_document.sharedLibrary()] { return withExample(library); }});
    m_files->openLessonsWith([this](const QString& name) { return m_learn->openFile(name); });
    buildMenus({*this, m_document, *m_workspace, *m_files, *m_points, *m_views, *m_time, *m_learn,
                [this](const QString& line) { m_banner->show(line); },
                [this](const QString& line) { m_banner->say(line); }, [this](PartStep step) { goToPart(step); }});
    connectPanels();
    explainParts();
    serveJournal();
}

void MainWindow::rebuild() {
    m_columns = Columns::AtOnce;
    const auto lesson = m_learn->here();
    const QString lessonFile = m_learn->file();
    for (QObject* commands : std::initializer_list<QObject*>{m_learn, m_time, m_views, m_files, m_points})
        delete commands;
    delete findChild<HelpWindow*>();
    delete takeCentralWidget();
    const QPointer<QMenuBar> before = menuBar();
    setMenuBar(new QMenuBar(this));
    delete before;  // now: its shortcuts would be those of the new one, twice
    build();
    m_bannerIsProblem = m_boxesTold = false;
    m_lookedThrough.clear();
    showIcons(*this);
    m_views->restore();
    refresh();
    focusFirst(m_therapies->tabStops());
    if (!lessonFile.isEmpty())
        m_learn->openFile(lessonFile, lesson->place);
    else if (lesson)
        m_learn->open(lesson->lesson, lesson->place);
    offerLeft();
}

void MainWindow::buildPanels() {
    auto* page = new QWidget(this);
    auto* rows = new QVBoxLayout(page);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    m_banner = new Banner(page);
    m_recoveryBar = new RecoveryBar(page);
    m_importPanel = new ImportPanel(page);
    m_therapies = new TherapyList(page);
    m_workspace = new Workspace(m_document, page);
    m_timeBar = new TimeBar(page);
    m_notice = new NoticeBar(page);
    m_strip = new StartStrip(page);
    m_stage = new QStackedWidget(page);
    auto* explore = new QWidget(m_stage);
    auto* parts = new QVBoxLayout(explore);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->setSpacing(0);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(0);
    columns->addWidget(m_therapies);
    columns->addWidget(m_workspace, 1);
    parts->addLayout(columns, 1);
    parts->addWidget(m_timeBar);
    m_stage->addWidget(explore);
    rows->addWidget(m_banner);
    rows->addWidget(m_recoveryBar);
    rows->addWidget(m_strip);
    rows->addWidget(m_importPanel);
    rows->addWidget(m_stage, 1);
    rows->addWidget(m_notice);
    setCentralWidget(page);
}

void MainWindow::connectPanels() {
    connect(m_therapies, &TherapyList::edited, &m_document, &Document::edit);
    connect(m_therapies, &TherapyList::sealed, &m_document, &Document::seal);
    connect(m_therapies, &TherapyList::sourceAsked, m_views, &ViewCommands::showSourceOf);
    connect(m_workspace, &Workspace::edited, &m_document, &Document::edit);
    connect(m_workspace, &Workspace::sealed, &m_document, &Document::seal);
    connect(m_workspace, &Workspace::playheadAsked, &m_document, &Document::movePlayhead);
    connect(m_views, &ViewCommands::languageChanged, this, &MainWindow::rebuild,
            Qt::QueuedConnection);  // not while one of the menus speaks
    connect(&m_document, &Document::playheadMoved, m_workspace,
            [this] { m_workspace->setPlayhead(m_document.playhead()); });
    connect(m_workspace, &Workspace::goToAsked, &m_document, &Document::goTo);
    connect(m_workspace, &Workspace::rebuilt, this, &MainWindow::orderTabStops);
    connect(m_therapies, &TherapyList::rebuilt, this, &MainWindow::orderTabStops);
    connect(&m_document, &Document::refused, m_banner, [this] { m_banner->say(lockedReason(m_document)); });
    connect(m_learn, &LearnCommands::stageChanged, this, &MainWindow::showStage);
    connect(&m_document, &Document::changed, this, &MainWindow::refresh, Qt::UniqueConnection);
}

/// Curves that can be heard, words that are underlined; both go with the page.
void MainWindow::explainParts() {
    auto* sound = new ChartSound(*m_workspace->charts(), m_workspace);
    connect(sound, &ChartSound::told, m_banner, [this](const QString& line) { m_banner->say(line); });
    QWidget* explore = m_stage->widget(0);
    auto* words = new WordMarks(*explore, explore);
    connect(words, &WordMarks::wordAsked, m_learn, &LearnCommands::showWord);
    connect(&m_document, &Document::changed, words, &WordMarks::look);
    connect(m_workspace, &Workspace::rebuilt, words, &WordMarks::look);
    connect(m_workspace->pages(), &SidePages::currentChanged, words, &WordMarks::look);
    connect(m_therapies, &TherapyList::rebuilt, words, &WordMarks::look);
    words->look();
}

void MainWindow::keepJournal(std::chrono::milliseconds delay) {
    m_keeper = new JournalKeeper(m_document, m_seenFile, journalFolder(), delay, this);
    serveJournal();
    offerLeft();
}

/// Not before the first frame: it reads files.
void MainWindow::offerLeft() {
    if (!m_keeper || m_recovery || m_columns == Columns::AfterCharts) return;
    m_recovery = new Recovery(takeLeft(journalFolder()), m_document, m_seenFile, this);
    m_recovery->keepWith([this] { return m_keeper->writeNow(); });
    m_recovery->serve(*m_recoveryBar, *m_files, *m_banner);
}

void MainWindow::serveJournal() {
    if (m_keeper)
        connect(m_keeper, &JournalKeeper::failed, m_banner,
                [banner = m_banner](const QString& text) { banner->show(text); });
    if (m_recovery) m_recovery->serve(*m_recoveryBar, *m_files, *m_banner);
}

/// A failure is told to nobody: the window is about to go.
void MainWindow::saveJournal() {
    if (!m_keeper) return;
    const QSignalBlocker quiet(m_keeper);
    m_keeper->writeNow();
}

void MainWindow::refresh() {
    if (m_columns == Columns::AtOnce) showTherapies();
    m_workspace->refresh();
    if (m_document.isComputing())
        m_notice->showComputing();
    else if (!m_learn->isOpen())
        m_notice->show(ExposureModel::ratios({m_document.simulated(), m_document.run(), m_document.scenario().view}));
    showTitle();
    showProblems();
}

void MainWindow::showTherapies() {
    m_therapies->show({m_document.scenario(), m_document.opened(), m_document.errors(), m_document.simulated(),
                       m_document.run(), m_document.history(), m_document.drug(), currentTheme(),
                       lockedReason(m_document)});
}

void MainWindow::fillColumns() {
    if (m_columns == Columns::AtOnce) return;
    m_columns = Columns::AtOnce;
    showTherapies();
    m_workspace->letSideWait(false);
    showIcons(*this);
    focusFirst(m_therapies->tabStops());
    offerLeft();
}

void MainWindow::paintEvent(QPaintEvent* event) {
    QMainWindow::paintEvent(event);
    if (m_columns == Columns::AtOnce) return;
    const auto seen = [this] { QTimer::singleShot(firstLook, this, &MainWindow::fillColumns); };
    QMetaObject::invokeMethod(this, seen, Qt::QueuedConnection);  // after the whole frame is painted
}

void MainWindow::showStage() {
    if (m_learn->isOpen())
        m_notice->show(QStringList());
    else
        refresh();
    showTitle();
}

void MainWindow::orderTabStops() {
    std::vector<QWidget*> stops;
    appendStops(*m_recoveryBar, stops);
    for (QWidget* stop : m_therapies->tabStops()) stops.push_back(stop);
    for (QWidget* stop : m_workspace->tabStops()) stops.push_back(stop);
    appendStops(*m_timeBar, stops);
    orderTabs(stops);
}

void MainWindow::showTitle() {
    if (LessonView* lesson = m_learn->lesson()) {
        setWindowTitle(tr("%1 – Theca").arg(inLanguage(lesson->player().lesson().title)));
        return setWindowModified(false);
    }
    const QString file = m_document.fileName();
    QString name = file.isEmpty() ? inLanguage(m_document.scenario().title) : QFileInfo(file).fileName();
    name.replace(QLatin1String("[*]"), QLatin1String("[*][*]"));  // a pair stands for the sign itself
    setWindowTitle(tr("%1[*] – Theca").arg(name));
    setWindowModified(m_document.isModified());
}

void MainWindow::showProblems() {
    const QStringList problems = unclaimed(m_document.errors());
    if (!problems.isEmpty())
        m_banner->show(problems.join(QLatin1Char('\n')));
    else if (m_bannerIsProblem)
        m_banner->show(QString());
    m_bannerIsProblem = !problems.isEmpty();
    tellBoxes();
}

QStringList MainWindow::names() const {
    const Scenario& scenario = m_document.scenario();
    QStringList all{inLanguage(scenario.title), inLanguage(m_document.drug().title)};
    for (const Therapy& therapy : scenario.therapies) all << inLanguage(therapy.name);
    return all;
}

void MainWindow::tellBoxes() {
    const QStringList now = names();
    if (now == m_lookedThrough) return;  // a slider that moves changes no name
    m_lookedThrough = now;
    const QString advice = adviceOnBoxes(now);
    if (!advice.isEmpty() && !m_boxesTold && !m_bannerIsProblem) m_banner->show(advice);
    m_boxesTold = !advice.isEmpty();
}

void MainWindow::goToPart(PartStep step) {
    if (LessonView* lesson = m_learn->lesson()) return app::goToPart(lesson->parts(), step);
    std::vector<QWidget*> parts{m_recoveryBar, m_therapies};
    for (QWidget* part : m_workspace->parts()) parts.push_back(part);
    parts.push_back(m_timeBar);
    app::goToPart(parts, step);
}

void MainWindow::restorePlace() {
    if (!restoreGeometry(settings()->value(placeKey).toByteArray())) resize(size().boundedTo(roomOnScreen()));
    m_views->restore();
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (!m_files->mayDiscard()) return event->ignore();
    auto* talks = findChild<PresentCommands*>();
    if (talks && !talks->mayDiscard()) return event->ignore();
    if (isFullScreen()) showNormal();
    settings()->setValue(placeKey, saveGeometry());
    rememberSession(m_document.fileName());
    if (m_keeper) m_keeper->forget();
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (!droppedFile(event->mimeData()).isEmpty()) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
    const QString file = droppedFile(event->mimeData());
    if (!file.isEmpty() && (!m_learn->isOpen() || isLessonFile(file))) m_files->openAsked(file);
}

void MainWindow::changeEvent(QEvent* event) {
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_workspace) refresh();
}

}  // namespace theca::app
