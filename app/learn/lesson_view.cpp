#include "app/learn/lesson_view.h"

#include <QApplication>
#include <QEventLoop>
#include <QFileDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

#include "app/base/alert.h"
#include "app/base/appearance.h"
#include "app/base/display.h"
#include "app/charts/chart_panel.h"
#include "app/charts/chart_stack.h"
#include "app/charts/held_chart.h"
#include "app/controls/glyph_button.h"
#include "app/controls/scroll_room.h"
#include "app/controls/tab_stops.h"
#include "app/learn/draw_layer.h"
#include "app/learn/lesson_time.h"
#include "app/learn/marked_text.h"
#include "app/learn/profile_board.h"
#include "app/learn/scene_charts.h"
#include "app/learn/step_panel.h"
#include "app/learn/take_away_page.h"
#include "app/people/band_content.h"
#include "app/people/band_runner.h"
#include "app/sound/chart_sound.h"
#include "app/sound/hearing.h"
#include "app/spine/legend_bar.h"
#include "app/spine/spine_view.h"

namespace theca::app {

namespace {

constexpr int sideWidth = 328;
constexpr int narrowSide = 300;
constexpr int roomForSide = 900;  ///< of what is right of the column
constexpr int roomForBoth = 690;  ///< below it the spine stands under the charts
constexpr QSize usualRoom(980, 640);
constexpr int slideMargin = 48;

QVBoxLayout* column(QWidget* in, int spacing) {
    auto* rows = new QVBoxLayout(in);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(spacing);
    return rows;
}

}  // namespace

LessonView::LessonView(std::shared_ptr<const LessonFacts> facts, const LessonPlace& place, const LessonShelf& shelf,
                       QWidget* parent)
    : QWidget(parent),
      m_player(new LessonPlayer(std::move(facts), place, shelf, this)),
      m_shelf(shelf),
      m_bands(new BandRunner(this)) {
    build();
    connectPanel();
    connectPlayer();
    connectSound();
    openStep();
    refresh();
}

/// The parts refer to the player and its document.
LessonView::~LessonView() {
    disconnect(m_player, nullptr, this, nullptr);
    delete m_time;
}

void LessonView::build() {
    auto* whole = new QHBoxLayout(this);
    whole->setContentsMargins(12, 8, 0, 4);
    whole->setSpacing(12);
    m_panel = new StepPanel(this);
    m_panel->setFixedWidth(scaled(StepPanel::columnWidth));
    whole->addWidget(m_panel);
    auto* right = column(new QWidget(this), 6);
    whole->addWidget(right->parentWidget(), 1);
    m_title = new QLabel(this);
    setTextRole(m_title, TextRole::Heading);
    m_title->setWordWrap(true);
    m_trail = new TrailBar(this);
    right->addWidget(m_title);
    right->addWidget(m_trail);
    buildViews(right);
    m_time = new LessonTime(m_player->document(), this);
    right->addWidget(m_time);
    m_title->setText(inLanguage(m_player->lesson().title));
    auto* main = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    main->setContext(Qt::WidgetWithChildrenShortcut);
    connect(main, &QShortcut::activated, this, [this] {
        if (m_panel->mainButton()->isEnabled()) m_player->next();
    });
}

/// Charts and spine. Where the window is too low for them they scroll; the trail and the time stay.
void LessonView::buildViews(QVBoxLayout* rows) {
    auto* page = new QWidget;
    m_views = new QBoxLayout(QBoxLayout::LeftToRight, page);
    m_views->setContentsMargins(0, 0, 0, 0);
    m_views->setSpacing(12);
    m_charts = new ChartStack(page);
    m_layer = new DrawLayer(*m_charts);
    m_views->addWidget(m_charts, 1);
    m_side = new QWidget(page);
    auto* side = column(m_side, 6);
    m_spine = new SpineView(m_side);
    m_legend = new LegendBar(m_side);
    m_heldNote = new QLabel(m_side);
    m_heldNote->setWordWrap(true);
    m_heldNote->setForegroundRole(QPalette::PlaceholderText);
    m_heldNote->setAlignment(Qt::AlignTop);
    m_board = new ProfileBoard(m_side);
    for (QWidget* one : std::initializer_list<QWidget*>{m_spine, m_board, m_heldNote}) side->addWidget(one, 1);
    side->addWidget(m_legend);
    m_views->addWidget(m_side);
    m_room = scrollingWhereLow(page, usualRoom, this);
    rows->addWidget(m_room, 1);
    m_slide = new QLabel(this);
    setTextRole(m_slide, TextRole::Figure);
    m_slide->setWordWrap(true);
    m_slide->setAlignment(Qt::AlignCenter);
    m_slide->setMargin(scaled(slideMargin));
    rows->addWidget(m_slide, 1);
}

void LessonView::connectPanel() {
    connect(m_panel, &StepPanel::rebuilt, this, &LessonView::orderStops, Qt::QueuedConnection);  // once all is built
    connect(m_panel, &StepPanel::mainAsked, m_player, &LessonPlayer::next);
    connect(m_panel, &StepPanel::backAsked, m_player, &LessonPlayer::back);
    connect(m_panel, &StepPanel::skipAsked, m_player, &LessonPlayer::skip);
    connect(m_panel, &StepPanel::chosen, m_player, &LessonPlayer::choose);
    connect(m_panel, &StepPanel::numberGiven, m_player, &LessonPlayer::giveNumber);
    connect(m_panel, &StepPanel::numberAnswered, m_player, &LessonPlayer::answerNumber);
    connect(m_panel, &StepPanel::ordered, m_player, &LessonPlayer::giveOrder);
    connect(m_panel, &StepPanel::sureGiven, m_player, &LessonPlayer::setSure);
    connect(m_panel, &StepPanel::becauseGiven, m_player, &LessonPlayer::setBecause);
    connect(m_panel, &StepPanel::hintAsked, m_player, &LessonPlayer::askHint);
    connect(m_panel, &StepPanel::wayAsked, m_player, &LessonPlayer::showWay);
    connect(m_panel, &StepPanel::edited, m_player, &LessonPlayer::edit);
    connect(m_panel, &StepPanel::sealed, &m_player->document(), &Document::seal);
    connect(m_panel, &StepPanel::wordAsked, this, &LessonView::wordAsked);
    connect(m_panel, &StepPanel::pageAsked, this, &LessonView::savePage);
    connect(m_trail, &TrailBar::stepAsked, m_player, &LessonPlayer::goTo);
    connect(m_trail, &TrailBar::leaveAsked, this, &LessonView::leaveAsked);
    connect(m_layer, &DrawLayer::changed, this, [this] {
        m_player->give(answerOf(m_layer->task(), m_layer->state()), isEnough(m_layer->task(), m_layer->state()));
    });
    connect(m_board, &ProfileBoard::changed, this, [this] {
        Answer answer;
        answer.profile = m_board->drawn();
        m_player->give(answer, m_board->share() >= 0.8);
    });
}

/// A drawing is heard instead of its chart: alone while it is made, beside the run afterwards.
void LessonView::connectSound() {
    m_sound = new ChartSound(*m_charts, this);
    m_sound->drawnBy([this](const ChartPanel& panel) -> std::optional<ChartSound::Drawn> {
        const auto drawn = m_player->drawing();
        if (!drawn || !isOver(panel) || drawn->task.kind == DrawTask::Kind::Flags) return std::nullopt;
        ChartSound::Drawn heard;
        for (const Drawing& one : m_layer->state().lines)
            heard.lines.push_back({[one](double hours) {
                                       const bool within = hours >= one.from() && hours <= one.until();
                                       return within ? one.value(one.columnAt(hours)) : std::nan("");
                                   },
                                   {}});
        if (drawn->given.done) heard.therapy = static_cast<std::size_t>(drawn->therapy);
        return heard;
    });
    connect(m_sound, &ChartSound::told, this, &LessonView::tell);
    connect(m_layer, &DrawLayer::soundAsked, this, &LessonView::hear);
    connect(m_panel, &StepPanel::soundAsked, this, [this] { hear(false); });
}

bool LessonView::isOver(const ChartPanel& panel) const {
    return m_layer->isOpen() && m_layer->geometry() == panel.geometry();
}

/// The chart that is drawn in.
void LessonView::hear(bool slow) {
    for (ChartPanel* panel : m_charts->panels())
        if (isOver(*panel)) m_sound->toggle(panel, slow);
}

void LessonView::connectPlayer() {
    connect(m_player, &LessonPlayer::changed, this, &LessonView::refresh);
    connect(m_bands, &BandRunner::changed, this, &LessonView::showCharts);
    connect(m_player, &LessonPlayer::stepChanged, this, &LessonView::openStep);
    connect(m_player, &LessonPlayer::told, this, &LessonView::tell);
    connect(m_player, &LessonPlayer::uncoveringBegun, this, [this] {
        m_time->player().play();
        m_watching = true;
        takeFocus();
    });
    connect(&m_time->player(), &Player::changed, this, [this] {
        if (m_time->player().isPlaying() && !m_player->uncovered() && !m_player->mayMoveTime())
            return m_time->player().pause();
        const bool end = m_player->document().playhead() >= m_player->document().simulated().horizon.number();
        if (!m_time->player().isPlaying() && end) m_player->finishUncovering();
    });
    connect(&m_player->document(), &Document::playheadMoved, this, [this] {
        const double hours = m_player->document().playhead();
        if (m_player->uncovered() && hours >= m_player->uncoversTo() && m_time->player().isPlaying()) {
            m_time->player().pause();
            return m_player->finishUncovering();
        }
        if (m_player->uncovered())
            showCharts();
        else
            m_charts->setPlayhead(hours);
        m_spine->setPlayhead(hours);
    });
    connect(m_charts, &ChartStack::playAsked, &m_time->player(), &Player::toggle);
    connect(m_charts, &ChartStack::playheadAsked, this, [this](double hours) {
        if (m_player->mayMoveTime()) m_player->document().movePlayhead(hours);
    });
}

void LessonView::openStep() {
    m_time->player().pause();
    const auto* predict = std::get_if<Predict>(&m_player->step());
    if (predict && predict->as == Task::Profile && !m_player->place().here().done) {
        const Span axis = predict->axis.value_or(Span{0, 1});
        m_board->begin({axis.low, axis.high, predict->log}, m_player->place().here().answer.profile);
    }
    showCharts();
    showDrawing(true);
    QMetaObject::invokeMethod(this, &LessonView::revealTask,
                              Qt::QueuedConnection);  // when the charts have their places
}

void LessonView::refresh() {
    const QPointer<QWidget> focused = QApplication::focusWidget();
    const bool inColumn = focused && m_panel->isAncestorOf(focused);
    StepView view = m_player->view();
    const auto drawn = m_player->drawing();
    view.hears = hearsCurves() && drawn && !drawn->given.unknown && drawn->task.kind != DrawTask::Kind::Flags;
    m_slide->setText(marked(view.text.isEmpty() ? view.heading : view.text).plain);
    m_panel->show(view, m_player->document().scenario(), m_player->document().opened());
    const std::size_t count = m_shelf.ids().size();
    const int number = m_shelf.number(m_player->lesson().id);
    m_trail->show({number > 0 ? tr("Lesson %1 of %2").arg(number).arg(count) : tr("Lesson"),
                   trailWords(m_player->facts()), m_player->place().step,
                   farthest(m_player->lesson(), m_player->place())});
    m_time->setScrubbing(m_player->mayMoveTime());
    showCharts();
    const bool wasOpen = m_layer->isOpen();
    showDrawing(false);
    if (!wasOpen && m_layer->isOpen() && isVisible()) takeFocus();  // a scene asks what is expected
    const bool lost = inColumn && (!focused || !focused->hasFocus() || !focused->isEnabled());
    if (lost) takeFocus();  // what was answered takes no more keys: not on to whatever stands beside it
    if (!m_watching || m_player->uncovered()) return;
    m_watching = false;
    m_time->player().pause();
    if (m_time->playButton().hasFocus()) takeFocus();
}

void LessonView::showCharts() {
    const LessonSight sight = m_player->sight();
    const Shown shown = m_player->document().shown();
    const std::optional<Scene> compared = m_player->compared();
    ChartContent content = compared ? comparedCharts(m_player->facts(), *compared, sight, currentTheme())
                                    : lessonCharts(shown, sight, currentTheme());
    if (!compared) addPeople(shown, content);
    m_charts->show(content);
    m_charts->setPlayhead(shown.scenario.therapies.empty() ? 0 : m_player->document().playhead());
    m_spineContent = lessonSpine(shown, sight, currentTheme(), m_spineContent);
    const auto* predict = std::get_if<Predict>(&m_player->step());
    const bool profile = predict && predict->as == Task::Profile && !m_player->place().here().done;
    const bool held = m_spineContent.therapies.empty();
    m_board->setVisible(profile);
    m_heldNote->setVisible(held && !profile);
    m_spine->setVisible(!held && !profile);
    m_legend->setVisible(!held && !profile);
    m_spine->show(m_spineContent);
    m_spine->setPlayhead(m_player->document().playhead());
    m_legend->show({m_spineContent.colours, m_spineContent.unit, m_spineContent.theme});
    m_heldNote->setText(std::holds_alternative<Scene>(m_player->step())
                            ? tr("The spine comes with its curves.")
                            : tr("The spine is held back until you run it."));
    m_slide->setVisible(sight.words);
    m_room->setVisible(!sight.words);
    arrange();
}

/// The spread between people, where the scenario has some and nothing of the chart is held back.
void LessonView::addPeople(const Shown& shown, ChartContent& content) {
    auto request = bandRequest(shown.simulated, m_player->facts().library(), content);
    if (!request) return m_bands->clear();
    m_bands->request(std::move(*request));
    if (!m_bands->latest()) return;
    addBands(*m_bands->latest(), content);
    for (ChartSpec& chart : content.charts) {
        if (!chart.id.startsWith(heldChartMark)) continue;
        chart.bands.clear();
        chart.people = 0;
    }
}

void LessonView::waitForBands() {
    QEventLoop loop;
    connect(m_bands, &BandRunner::changed, &loop, [this, &loop] {
        if (m_bands->isDone()) loop.quit();
    });
    if (!m_bands->isDone()) loop.exec();
}

/// The chart to be drawn in, or the drawing beside the curve it was compared with.
void LessonView::showDrawing(bool other) {
    const auto drawn = m_player->drawing();
    const std::string predicted = m_player->sight().predicted;
    const auto& specs = m_charts->content().charts;
    const auto found = std::find_if(specs.begin(), specs.end(), [&](const ChartSpec& one) {
        return one.id == QString::fromStdString(predicted) ||
               one.id == heldChartMark + QString::fromStdString(predicted);
    });
    if (!drawn || found == specs.end() || drawn->given.unknown) return m_layer->end();
    const auto panel = static_cast<std::size_t>(found - specs.begin());
    if (other || !m_layer->isOpen()) m_layer->begin(drawn->task, panel, drawingOf(drawn->task, drawn->given.answer));
    if (!drawn->given.done) return;
    std::optional<Curve> run;
    for (Curve& curve : curvesOf(m_charts->content(), *found))
        if (curve.therapy == static_cast<std::size_t>(drawn->therapy)) run = std::move(curve);
    m_layer->finish(run, m_player->uncovered().value_or(drawn->task.until));
}

void LessonView::tell(const QString& words) {
    if (words.isEmpty()) return;
    m_told = words;
    const bool answers = words != m_player->spokenStep();  // a step begins at its top
    setAccessibleDescription(words);
    alertReaders(*this, words);
    if (answers) m_panel->revealFeedback();
}

/// What is drawn or given first, then the rest of the column, then what stands beside it.
void LessonView::orderStops() {
    std::vector<QWidget*> stops{m_layer, m_board};
    for (QWidget* one : m_panel->tabStops()) stops.push_back(one);
    for (const QWidget* part : std::initializer_list<QWidget*>{m_trail, m_charts, m_side, m_time}) {
        std::vector<QWidget*> inside;
        appendStops(*part, inside);
        for (QWidget* one : inside)
            if (one != m_layer && one != m_board) stops.push_back(one);
    }
    orderTabs(stops);
}

std::vector<QWidget*> LessonView::parts() { return {m_panel, m_trail, m_charts, m_side, m_time}; }

/// While a curve is uncovered that is what pauses it: there Space is no press of Next.
void LessonView::takeFocus() {
    const auto drawn = m_player->drawing();
    if (m_player->uncovered())
        m_time->playButton().setFocus(Qt::OtherFocusReason);
    else if (drawn && !drawn->given.done && m_layer->isOpen())
        m_layer->setFocus(Qt::OtherFocusReason);
    else if (!m_board->isHidden())
        m_board->setFocus(Qt::OtherFocusReason);
    else
        m_panel->firstControl()->setFocus(Qt::OtherFocusReason);
}

/// Scrolls to what is drawn in, or was; to its top where it is higher than the room.
void LessonView::revealTask() {
    QWidget* task = m_board->isHidden() ? static_cast<QWidget*>(m_layer) : m_board;
    if (task->isHidden()) return;
    if (task->height() > m_room->viewport()->height())
        m_room->verticalScrollBar()->setValue(task->mapTo(m_room->widget(), QPoint(0, 0)).y());
    else
        m_room->ensureWidgetVisible(task, 0, 0);
}

/// What the first step says is said when it is seen: nobody listened before.
void LessonView::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (!event->spontaneous() && m_told.isEmpty()) tell(m_player->spokenStep());
}

/// The spine gives way before the charts do, unless the lesson names it.
void LessonView::arrange() {
    const int room = width() - scaled(StepPanel::columnWidth);
    const bool wide = room >= scaled(roomForSide);
    const bool named = m_player->sight().spineNamed || !m_board->isHidden();
    const bool beside = room >= scaled(roomForBoth);
    m_side->setVisible(wide || named);
    m_views->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_side->setFixedWidth(scaled(wide ? sideWidth : narrowSide));
}

void LessonView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void LessonView::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) m_panel->setFixedWidth(scaled(StepPanel::columnWidth));
    if (event->type() == QEvent::PaletteChange) refresh();
}

void LessonView::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        emit leaveAsked();
    } else if (event->key() == Qt::Key_Space || event->key() == Qt::Key_F5) {
        m_time->player().toggle();
    } else if (event->matches(QKeySequence::Undo)) {
        m_player->undo();
    } else if (event->matches(QKeySequence::Redo)) {
        m_player->redo();
    } else {
        event->ignore();
    }
}

void LessonView::savePage() {
    const QString name = QFileDialog::getSaveFileName(this, tr("Save this page"),
                                                      m_title->text() + QStringLiteral(".pdf"), tr("PDF (*.pdf)"));
    if (name.isEmpty()) return;
    const QString problem = saveTakeAway(name, m_player->facts(), m_player->place(), *m_charts);
    tell(problem.isEmpty() ? tr("Saved: %1").arg(name) : problem);
}

}  // namespace theca::app
