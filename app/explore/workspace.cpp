#include "app/explore/workspace.h"

#include <QEvent>
#include <QEventLoop>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>

#include "app/base/appearance.h"
#include "app/base/display.h"
#include "app/charts/chart_stack.h"
#include "app/compare/compare_panel.h"
#include "app/controls/scroll_room.h"
#include "app/controls/tab_stops.h"
#include "app/document/plan_edits.h"
#include "app/evidence/brain_panel.h"
#include "app/evidence/numbers_panel.h"
#include "app/explore/axis_panel.h"
#include "app/explore/chart_contents.h"
#include "app/explore/page_switch.h"
#include "app/explore/side_column.h"
#include "app/explore/view_bar.h"
#include "app/history/history_panel.h"
#include "app/people/band_content.h"
#include "app/spine/heat_strip.h"
#include "app/spine/race.h"
#include "app/spine/spine_edits.h"
#include "app/spine/spine_page.h"
#include "app/spine/spine_view.h"
#include "app/tables/data_table.h"
#include "app/tables/drug_note.h"
#include "app/tables/exposure_panel.h"
#include "app/time/time_steps.h"

namespace theca::app {

namespace {

constexpr int sideWidth = 328;
constexpr int widestSide = 460;
constexpr int narrowestCharts = 500;
constexpr int lowestForAll = 860;
constexpr int gap = 16;
constexpr QSize usualRoom(1000, 1000);

/// Charts and what lies under them. Two together are content with little, so that both are seen at once.
class MiddleColumn final : public QSplitter {
public:
    explicit MiddleColumn(QWidget* parent) : QSplitter(Qt::Vertical, parent) {}

    QSize sizeHint() const override {
        const bool alone = count() < 2 || widget(1)->isHidden();
        return alone ? widget(0)->sizeHint() : QSplitter::minimumSizeHint();
    }
};

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

}  // namespace

Workspace::Workspace(QWidget* parent) : QScrollArea(parent) {
    expectRoom(*this, usualRoom);
    auto* page = new QWidget;
    buildTitle(page);
    m_viewBar = new ViewBar(page);
    m_axes = new AxisPanel(page);
    m_structureNote = note(page);
    m_split = new QBoxLayout(QBoxLayout::LeftToRight);
    m_split->setSpacing(gap);
    buildCharts(page);
    buildSide(page);
    auto* rows = new QVBoxLayout(page);
    rows->setContentsMargins(8, 8, 12, 8);
    rows->setSpacing(8);
    rows->addWidget(m_title);
    rows->addWidget(m_viewBar);
    rows->addWidget(m_axes);
    rows->addWidget(m_structureNote);
    rows->addLayout(m_split, 1);
    setWidget(page);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    m_bands = new BandRunner(this);
    connect(m_viewBar, &ViewBar::edited, this, &Workspace::edited);
    connect(m_axes, &AxisPanel::edited, this, &Workspace::edited);
    connect(m_axes, &AxisPanel::closed, this, [this] { showAxes(false); });
    connect(m_bands, &BandRunner::changed, this, &Workspace::showBands);
}

/// A title that loses the focus while the window goes must not ask for anything.
Workspace::~Workspace() { m_title->disconnect(this); }

void Workspace::buildTitle(QWidget* page) {
    m_title = new TextBox(page);
    m_title->setProperty("bare", true);
    m_title->setFrame(false);
    m_title->setAccessibleName(tr("Title"));
    m_title->setToolTip(tr("What this comparison is called; type to change it."));
    setTextRole(m_title, TextRole::Heading);
    connect(m_title, &QLineEdit::editingFinished, this, [this] {
        if (!m_title->isModified()) return;
        m_title->setModified(false);
        emit edited(retitle(m_title->text().trimmed()), {});
    });
}

void Workspace::buildCharts(QWidget* page) {
    m_charts = new ChartStack(page);
    m_strip = new HeatStrip;
    m_charts->setStrip(m_strip);
    m_data = new DataTable(page);
    m_effectNote = note(page);
    m_pages = new QStackedWidget(page);
    m_pages->addWidget(m_charts);
    m_pages->addWidget(m_data);
    m_middle = new MiddleColumn(page);
    m_middle->addWidget(m_pages);
    m_middle->setStretchFactor(0, 1);
    m_middle->setChildrenCollapsible(false);
    auto* column = new QVBoxLayout;
    column->addWidget(m_middle, 1);
    column->addWidget(m_effectNote);
    m_split->addLayout(column, 1);
}

void Workspace::buildCompare() {
    m_compare = new ComparePanel(m_middle);
    m_compare->hide();
    m_middle->addWidget(m_compare);
    emit rebuilt();
    connect(m_compare, &ComparePanel::saveAsked, this, &Workspace::saveComparisonAsked);
    connect(m_compare, &ComparePanel::edited, this, &Workspace::edited);
    connect(m_compare, &ComparePanel::closed, this, [this] { showCompare(false); });
    connect(m_compare, &ComparePanel::placeChanged, this, [this] { refreshCompare(*m_document); });
}

ComparePanel* Workspace::compare() {
    if (!m_compare) buildCompare();
    return m_compare;
}

bool Workspace::isCompareShown() const { return m_compare && !m_compare->isHidden(); }

void Workspace::showCompare(bool shown) {
    compare()->setVisible(shown);
    arrange();
    if (m_document) refreshCompare(*m_document);
    emit compareShown(shown);
}

/// The first pin brings the comparison; while it is hidden nothing is computed.
void Workspace::refreshCompare(const Document& document) {
    const std::size_t pins = document.pinned().size();
    const bool first = pins > 0 && m_pins == 0 && !isCompareShown();
    m_pins = pins;
    if (first) return showCompare(true);
    if (isCompareShown())
        m_compare->show(compareContent(document, m_compare->place(), currentTheme(), m_compare->content()));
}

void Workspace::showAxes(bool shown) {
    m_axes->setVisible(shown);
    if (shown && m_document) m_axes->show(axisLimits(*m_charts, m_document->drug()));
    if (shown) m_axes->takeFocus();
    emit axesShown(shown);
}

void Workspace::buildSide(QWidget* page) {
    m_side = new SideColumn(page);
    auto* inside = new QWidget;
    m_switch = new PageSwitch(inside);
    m_switch->setAccessibleName(tr("What the right column shows"));
    m_switch->addPage(tr("Spine"), tr("Where the drug is, level by level."));
    m_switch->addPage(tr("Exposure"), tr("Exposure to the drug, by therapy."));
    m_switch->addPage(tr("Numbers"), tr("Where every number of the model comes from."));
    m_switch->addPage(tr("History"), tr("Every step, to go back to."));
    m_spine = new SpinePage(inside);
    m_exposurePage = new QWidget(inside);
    m_numbers = new NumbersPanel(inside);
    m_numbers->hide();
    m_history = new HistoryPanel(inside);
    m_history->hide();
    auto* rows = new QVBoxLayout(inside);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    rows->addWidget(m_switch);
    rows->addWidget(m_spine, 1);
    rows->addWidget(m_exposurePage);
    rows->addWidget(m_numbers);
    rows->addWidget(m_history, 1);
    rows->addStretch(0);
    connect(m_switch, &PageSwitch::currentChanged, this, [this] { refreshSide(); });
    connect(m_history, &HistoryPanel::goToAsked, this, &Workspace::goToAsked);
    connect(m_numbers, &NumbersPanel::edited, this, &Workspace::edited);
    connect(m_numbers, &NumbersPanel::rebuilt, this, &Workspace::rebuilt);
    connectSpine();
    m_side->setWidget(inside);
    m_split->addWidget(m_side);
}

ExposurePanel* Workspace::exposure() {
    if (!m_exposure) buildExposure();
    return m_exposure;
}

BrainPanel* Workspace::brain() {
    if (!m_brain) buildExposure();
    return m_brain;
}

void Workspace::buildExposure() {
    m_exposure = new ExposurePanel(m_exposurePage);
    m_brain = new BrainPanel(m_exposurePage);
    m_drug = new DrugNote(m_exposurePage);
    auto* column = new QVBoxLayout(m_exposurePage);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap);
    for (QWidget* part :
         {static_cast<QWidget*>(m_exposure), static_cast<QWidget*>(m_brain), static_cast<QWidget*>(m_drug)}) {
        column->addWidget(part);
    }
    column->addStretch(1);
    emit rebuilt();
}

void Workspace::connectSpine() {
    SpineView* view = m_spine->view();
    connect(view, &SpineView::deviceMoved, this, [this](std::size_t therapy, const SpineDevice& device, Level level) {
        emit edited(moveDevice(therapy, device, level), moveKey(therapy, device));
    });
    connect(view, &SpineView::deviceLeft, this, &Workspace::sealed);
    connect(view, &SpineView::readingChosen, this, [this](std::optional<Level> level) {
        emit edited([level](Scenario& s) { s.view.level = level; }, QStringLiteral("view/level"));
    });
    connect(view, &SpineView::chosenChanged, this,
            [this](std::size_t column) { m_strip->show(m_spineContent, column); });
    connect(m_spine, &SpinePage::raceAsked, this, &Workspace::raceAsked);
    connect(m_spine, &SpinePage::logColoursAsked, this, &Workspace::logColoursAsked);
    connect(m_strip, &HeatStrip::playheadAsked, this, &Workspace::playheadAsked);
    connect(m_charts, &ChartStack::playheadAsked, this, [this](double hours) { emit playheadAsked(toMinute(hours)); });
}

void Workspace::setPlayhead(double hours) {
    m_charts->setPlayhead(hours);
    m_spine->view()->setPlayhead(hours);
    m_strip->setPlayhead(hours);
}

void Workspace::reveal(QWidget* part) {
    if (!part) return;
    QTimer::singleShot(0, part, [this, part] {
        m_side->ensureWidgetVisible(part, 0, 0);
        ensureWidgetVisible(part, 0, 0);
    });
}

void Workspace::showSide(SidePage page) { m_switch->setCurrentIndex(static_cast<int>(page)); }

void Workspace::letSideWait(bool waits) {
    m_sideWaits = waits;
    m_side->widget()->setVisible(!waits);
    if (!waits) refreshSide();
}

void Workspace::showExposure(const Document& document) {
    exposure()->show({document.simulated(), document.run(), document.scenario().view}, currentTheme());
    m_brain->show(document);
    m_drug->show(document.drug());
}

/// Only the page in view is kept up to date.
void Workspace::refreshSide() {
    const auto page = static_cast<SidePage>(m_switch->currentIndex());
    m_spine->setVisible(page == SidePage::Spine);
    m_exposurePage->setVisible(page == SidePage::Exposure);
    m_numbers->setVisible(page == SidePage::Numbers);
    m_history->setVisible(page == SidePage::History);
    if (!m_document || m_sideWaits) return;
    if (page == SidePage::Numbers)
        m_numbers->show(*m_document);
    else if (page == SidePage::History)
        m_history->show(*m_document);
    else if (page == SidePage::Exposure)
        showExposure(*m_document);
    else
        m_spine->showWhatItTakes(whatItWouldTake(*m_document));
}

void Workspace::show(const Document& document, const Theme& theme) {
    m_document = &document;
    m_title->setGiven(inLanguage(document.scenario().title));
    m_viewBar->show(document.scenario(), document.library());
    m_content = chartContent(document, theme, m_choice);
    askForBands(document);
    showBands();
    refreshCompare(document);
    if (!m_axes->isHidden()) m_axes->show(axisLimits(*m_charts, document.drug()));
    setPlayhead(document.playhead());
    m_spineContent = spineContent(document, theme, m_choice.logColours, m_spineContent);
    m_spine->show(m_spineContent);
    m_strip->show(m_spineContent, m_spine->view()->chosen());
    if (!m_side->isHidden()) refreshSide();
    const bool pool = document.scenario().csfModel == CsfModel::OnePool;
    setNote(m_structureNote, pool ? tr("One pool: all spinal fluid mixes at once, so levels, the catheter tip and "
                                       "mixing play no part.")
                                  : QString());
    setNote(m_effectNote, missingEffect(document.drug()));
}

void Workspace::askForBands(const Document& document) {
    if (auto request = bandRequest(document, m_content))
        m_bands->request(std::move(*request));
    else
        m_bands->clear();
}

void Workspace::showBands() {
    ChartContent content = m_content;
    if (m_bands->latest()) addBands(*m_bands->latest(), content);
    m_charts->show(content);
    m_data->show(content);
}

void Workspace::waitForBands() {
    QEventLoop loop;
    connect(m_bands, &BandRunner::changed, &loop, [this, &loop] {
        if (m_bands->isDone()) loop.quit();
    });
    if (!m_bands->isDone()) loop.exec();
}

void Workspace::showNumbers(bool numbers) {
    m_pages->setCurrentIndex(numbers ? 1 : 0);
    if (numbers) m_data->show(m_charts->content());
}

std::vector<QWidget*> Workspace::tabStops() const {
    std::vector<QWidget*> stops{m_title};
    for (const QWidget* part : {static_cast<const QWidget*>(m_viewBar), static_cast<const QWidget*>(m_axes),
                                static_cast<const QWidget*>(m_pages), static_cast<const QWidget*>(m_compare),
                                static_cast<const QWidget*>(m_side)}) {
        if (part) appendStops(*part, stops);
    }
    return stops;
}

bool Workspace::isFolded() const { return m_split->direction() == QBoxLayout::TopToBottom; }

QSize Workspace::minimumSizeHint() const { return {scaled(300), 200}; }

void Workspace::resizeEvent(QResizeEvent* event) {
    arrange();
    QScrollArea::resizeEvent(event);
}

void Workspace::changeEvent(QEvent* event) {
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange) arrange();
}

void Workspace::arrange() {
    const int side = std::clamp(viewport()->width() / 4, scaled(sideWidth), scaled(widestSide));
    const bool narrow = viewport()->width() < scaled(narrowestCharts) + side + gap;
    m_split->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_side->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : side);
    m_side->setMinimumWidth(narrow ? 0 : side);
    m_side->showWhole(narrow);
    const bool low = viewport()->height() < scaled(lowestForAll);
    m_strip->setVisible(m_stripWanted && (!isCompareShown() || !low));
}

/// Where it is low the strip makes room for the comparison.
void Workspace::showStrip(bool wanted) {
    m_stripWanted = wanted;
    arrange();
}

}  // namespace theca::app
