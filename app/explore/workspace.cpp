#include "app/explore/workspace.h"

#include <QEvent>
#include <QLabel>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>

#include "app/base/appearance.h"
#include "app/base/display.h"
#include "app/charts/chart_stack.h"
#include "app/controls/lock_look.h"
#include "app/controls/scroll_room.h"
#include "app/controls/tab_stops.h"
#include "app/controls/text_box.h"
#include "app/document/kept.h"
#include "app/document/locked.h"
#include "app/document/places.h"
#include "app/document/plan_edits.h"
#include "app/exercise/exercise_page.h"
#include "app/exercise/goal_layer.h"
#include "app/explore/axis_panel.h"
#include "app/explore/middle_column.h"
#include "app/explore/side_column.h"
#include "app/explore/side_pages.h"
#include "app/explore/view_bar.h"
#include "app/spine/heat_strip.h"
#include "app/spine/spine_page.h"
#include "app/spine/spine_view.h"
#include "app/time/time_steps.h"
#include "core/scenario/lock.h"
#include "core/scenario/scenario_fields.h"

namespace theca::app {

namespace {

constexpr int narrowestSide = 268;
constexpr int usualSide = 328;
constexpr int widestSide = 460;
constexpr int narrowestCharts = 420;
constexpr int lowestForStrip = 820;
constexpr int gap = 16;
constexpr QSize usualRoom(1000, 1000);

QLabel* note(QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->hide();
    return label;
}

void setNote(QLabel* label, const QString& text) {
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

/// Goals are drawn in the charts, and what is drawn there becomes one of them.
void connectExercise(ExercisePage& page, ChartStack& charts) {
    auto* layer = new GoalLayer(charts);
    QObject::connect(&page, &ExercisePage::goalsChanged, layer, [&page, layer] { layer->show(page.goals()); });
    QObject::connect(&page, &ExercisePage::drawAsked, layer, [layer] { layer->arm(true); });
    QObject::connect(layer, &GoalLayer::drawn, &page, &ExercisePage::add);
}

}  // namespace

Workspace::Workspace(const Document& document, QWidget* parent) : QScrollArea(parent), m_document(document) {
    expectRoom(*this, usualRoom);
    auto* page = new QWidget;
    buildTitle(page);
    m_viewBar = new ViewBar(page);
    m_axes = new AxisPanel(page);
    m_structureNote = note(page);
    m_split = new QBoxLayout(QBoxLayout::LeftToRight);
    m_split->setSpacing(gap);
    buildMiddle(page);
    buildSide(page);
    m_top = new QBoxLayout(QBoxLayout::LeftToRight);
    m_top->setSpacing(gap);
    m_top->addWidget(m_title, 1);
    m_top->addWidget(m_viewBar);
    auto* rows = new QVBoxLayout(page);
    rows->setContentsMargins(8, 8, 12, 8);
    rows->setSpacing(8);
    rows->addLayout(m_top);
    rows->addWidget(m_axes);
    rows->addWidget(m_structureNote);
    rows->addLayout(m_split, 1);
    setWidget(page);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    connect(m_viewBar, &ViewBar::edited, this, &Workspace::edited);
    connect(m_viewBar, &ViewBar::drugAsked, this, [this](const std::string& drug) {
        emit edited(changeDrug(m_document.history(), m_document.library(), drug), {});
    });
    connect(m_axes, &AxisPanel::edited, this, &Workspace::edited);
    connect(m_axes, &AxisPanel::closed, this, [this] { showAxes(false); });
}

void Workspace::buildTitle(QWidget* page) {
    m_title = new TextBox(page);
    m_title->setProperty("bare", true);
    m_title->setFrame(false);
    m_title->setAccessibleName(tr("Title"));
    m_title->setToolTip(tr("What this comparison is called; type to change it."));
    setTextRole(m_title, TextRole::Heading);
    m_titleTaken =
        connect(m_title, &TextBox::taken, this, [this](const QString& title) { emit edited(retitle(title), {}); });
}

void Workspace::buildMiddle(QWidget* page) {
    m_middle = new MiddleColumn(page);
    m_split->addWidget(m_middle, 1);
    connect(m_middle, &MiddleColumn::edited, this, &Workspace::edited);
    connect(m_middle, &MiddleColumn::rebuilt, this, &Workspace::rebuilt);
    connect(m_middle, &MiddleColumn::compareShown, this, &Workspace::arrange);
    connect(m_middle, &MiddleColumn::comparisonWanted, this, [this] { m_middle->showComparison(m_document.shown()); });
    connect(charts(), &ChartStack::playheadAsked, this, [this](double hours) { emit playheadAsked(toMinute(hours)); });
    connect(charts(), &ChartStack::refitted, this, [this] {
        m_spineContent.held.clear();
        showSpine();
    });
    connect(m_middle->strip(), &HeatStrip::playheadAsked, this, &Workspace::playheadAsked);
}

void Workspace::buildSide(QWidget* page) {
    m_side = new SideColumn(page);
    m_pages = new SidePages;
    m_spine = m_pages->page<SpinePage>();
    connect(m_pages, &SidePages::currentChanged, this, &Workspace::refreshSide);
    connect(m_pages, &SidePages::contentWanted, this, &Workspace::refreshSide);
    connect(m_middle, &MiddleColumn::peopleExposureChanged, this, &Workspace::refreshSide);
    connect(m_pages, &SidePages::edited, this, &Workspace::edited);
    connect(m_pages, &SidePages::sealed, this, &Workspace::sealed);
    connect(m_pages, &SidePages::goToAsked, this, &Workspace::goToAsked);
    connect(m_pages, &SidePages::rebuilt, this, &Workspace::rebuilt);
    connectSpine();
    m_exercise = m_pages->page<ExercisePage>();
    connectExercise(*m_exercise, *charts());
    m_side->setWidget(m_pages);
    m_side->setHeader(m_pages->switcher());
    m_split->addWidget(m_side);
}

/// The page of the spine is the only one that others depend on: the therapy chosen there is also shown in the strip.
void Workspace::connectSpine() {
    connect(m_spine->view(), &SpineView::chosenChanged, this,
            [this](std::size_t column) { m_middle->strip()->show(m_spineContent, column); });
    connect(m_spine, &SpinePage::raceAsked, this, &Workspace::raceAsked);
    connect(m_spine, &SpinePage::logColoursAsked, this, &Workspace::logColoursAsked);
}

ChartStack* Workspace::charts() const { return m_middle->charts(); }

const SpineView& Workspace::spine() const { return *m_spine->view(); }

void Workspace::showAxes(bool shown) {
    m_axes->setVisible(shown);
    if (shown) m_axes->show(axisLimits(*charts(), m_document.drug()));
    if (shown) m_axes->takeFocus();
    emit axesShown(shown);
}

void Workspace::setPlayhead(double hours) {
    charts()->setPlayhead(hours);
    m_spine->view()->setPlayhead(hours);
    m_middle->strip()->setPlayhead(hours);
    m_middle->setPlayhead(hours);
}

void Workspace::reveal(QWidget* part) {
    if (!part) return;
    QTimer::singleShot(0, part, [this, part] {
        // Of a part taller than its column, what has the keyboard.
        QWidget* focused = part->focusWidget() ? part->focusWidget() : part;
        for (QWidget* one : {part, focused}) {
            m_side->ensureWidgetVisible(one, 0, 0);
            ensureWidgetVisible(one, 0, 0);
        }
    });
}

void Workspace::letSideWait(bool waits) {
    m_sideWaits = waits;
    m_pages->setVisible(!waits);
    m_pages->switcher()->setVisible(!waits);
    if (!waits) refreshSide();
}

void Workspace::refreshSide() {
    if (m_sideWaits) return m_pages->showAlone();
    m_middle->wantPeopleExposure(m_pages->currentPage().showsPeople());
    m_pages->show(
        {m_document.shown(), m_document.history(), m_document.edition(), currentTheme(), m_middle->peopleExposure()});
}

void Workspace::refresh() {
    const Scenario& scenario = m_document.scenario();
    m_title->setGiven(inLanguage(scenario.title));
    const QString locked = lockedReason(m_document);
    m_viewBar->show(scenario, m_document.library(), locked);
    const bool mayRetitle = adjustable(scenario.lock, format::field<&Scenario::title>().key);
    setLocked(*m_title, mayRetitle ? QString() : locked);
    arrangeTop();
    forgetRanges();
    m_exercise->keepOnly(m_document.edition());
    const std::size_t before = charts()->panels().size();
    m_middle->show(m_document.shown(), m_document.sharedLibrary(), m_choice);
    if (charts()->panels().size() != before) emit rebuilt();
    if (!m_axes->isHidden()) m_axes->show(axisLimits(*charts(), m_document.drug()));
    setPlayhead(m_document.playhead());
    showSpine();
    if (m_side->isHidden())
        m_middle->wantPeopleExposure(false);
    else
        refreshSide();
    showNotes();
}

void Workspace::forgetRanges() {
    if (m_document.edition() == m_edition) return;
    m_edition = m_document.edition();
    charts()->forgetRanges();
    m_spineContent.held.clear();
}

void Workspace::showSpine() {
    m_spineContent = spineContent(m_document.shown(), currentTheme(), m_choice.logColours, m_spineContent);
    m_spine->show(m_spineContent);
    m_middle->strip()->show(m_spineContent, m_spine->view()->state().chosen);
}

void Workspace::showNotes() {
    const bool pool = m_document.scenario().csfModel == CsfModel::OnePool;
    setNote(m_structureNote, pool ? tr("One pool: all spinal fluid mixes at once, so levels, the catheter tip and "
                                       "mixing play no part.")
                                  : QString());
}

std::vector<QWidget*> Workspace::tabStops() const {
    std::vector<QWidget*> stops;  // the charts first: they are what the cards before them change
    for (int i = 0; i < m_middle->count(); ++i)
        appendStops(*m_middle->widget(i), stops);  // a splitter's children are in reverse order
    stops.push_back(m_title);
    appendStops(*m_viewBar, stops);
    appendStops(*m_axes, stops);
    appendStops(*m_pages->switcher(), stops);
    appendStops(*m_pages, stops);
    return stops;
}

std::vector<QWidget*> Workspace::parts() const {
    std::vector<QWidget*> parts{m_viewBar};
    for (int i = 0; i < m_middle->count(); ++i) parts.push_back(m_middle->widget(i));
    parts.push_back(m_side);
    return parts;
}

QSize Workspace::minimumSizeHint() const { return {scaled(300), 120}; }

void Workspace::resizeEvent(QResizeEvent* event) {
    arrange();
    QScrollArea::resizeEvent(event);
}

void Workspace::changeEvent(QEvent* event) {
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange) arrange();
}

/// The title stands beside the lists where both have room.
void Workspace::arrangeTop() {
    const int title = m_title->fontMetrics().horizontalAdvance(m_title->text()) + scaled(12);
    const bool narrow = viewport()->width() < title + m_viewBar->sizeHint().width() + 3 * gap;
    m_top->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

/// The right column gives way before it folds under the charts. The strip comes where there is room, unless it was
/// asked for or put away.
void Workspace::arrange() {
    arrangeTop();
    const int width = viewport()->width();
    const int wanted = std::clamp(width / 4, scaled(usualSide), scaled(widestSide));
    const int side = std::clamp(width - scaled(narrowestCharts) - 3 * gap, scaled(narrowestSide), wanted);
    const bool narrow = width < scaled(narrowestCharts) + side + 3 * gap;
    m_split->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_side->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : side);
    m_side->setMinimumWidth(narrow ? 0 : side);
    m_side->showWhole(narrow);
    const bool room = viewport()->height() >= scaled(lowestForStrip);
    const bool strip = m_stripAsked.value_or(room);
    m_middle->strip()->setVisible(strip);
    emit stripShown(strip);
}

void Workspace::showStrip(bool wanted) {
    m_stripAsked = wanted;
    arrange();
}

}  // namespace theca::app
