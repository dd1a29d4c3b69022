#include "app/explore/middle_column.h"

#include <QEventLoop>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "app/base/appearance.h"
#include "app/charts/chart_stack.h"
#include "app/compare/compare_panel.h"
#include "app/document/places.h"
#include "app/explore/projected_view.h"
#include "app/people/band_content.h"
#include "app/spine/heat_strip.h"
#include "app/tables/data_table.h"

namespace theca::app {

MiddleColumn::MiddleColumn(QWidget* parent)
    : QSplitter(Qt::Vertical, parent),
      m_pages(new QStackedWidget(parent)),
      m_charts(new ChartStack(m_pages)),
      m_strip(new HeatStrip),
      m_data(new DataTable(m_pages)),
      m_note(new QLabel(parent)),
      m_bands(new BandRunner(this)) {
    m_charts->setStrip(m_strip);
    m_pages->addWidget(m_charts);
    m_pages->addWidget(m_data);
    m_note->setWordWrap(true);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    setTextRole(m_note, TextRole::Caption);
    auto* upper = new QWidget;
    auto* rows = new QVBoxLayout(upper);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    rows->addWidget(m_pages, 1);
    rows->addWidget(m_note);
    addWidget(upper);
    setStretchFactor(0, 1);
    setChildrenCollapsible(false);
    connect(m_bands, &BandRunner::changed, this, &MiddleColumn::showBands);
    connect(m_bands, &BandRunner::exposureChanged, this, &MiddleColumn::peopleExposureChanged);
}

QSize MiddleColumn::sizeHint() const {
    const bool alone = count() < 2 || widget(1)->isHidden();
    return alone ? widget(0)->sizeHint() : QSplitter::minimumSizeHint();
}

void MiddleColumn::buildCompare() {
    m_compare = new ComparePanel(this);
    m_compare->hide();
    addWidget(m_compare);
    emit rebuilt();
    connect(m_compare, &ComparePanel::saveAsked, this, &MiddleColumn::saveComparisonAsked);
    connect(m_compare, &ComparePanel::edited, this, &MiddleColumn::edited);
    connect(m_compare, &ComparePanel::closed, this, [this] { showCompare(false); });
    connect(m_compare, &ComparePanel::placeChanged, this, &MiddleColumn::comparisonWanted);
}

ComparePanel* MiddleColumn::compare() {
    if (!m_compare) buildCompare();
    return m_compare;
}

bool MiddleColumn::isCompareShown() const { return m_compare && !m_compare->isHidden(); }

void MiddleColumn::showCompare(bool shown) {
    compare()->setVisible(shown);
    showNote();
    emit compareShown(shown);
    emit comparisonWanted();
}

/// A comparison needs the height: meanwhile what a chart leaves out is read with the chart only.
void MiddleColumn::showNote() { m_note->setVisible(!m_note->text().isEmpty() && (m_missing || !isCompareShown())); }

void MiddleColumn::showComparison(const Shown& shown) {
    const bool first = !shown.pinned.empty() && m_pins == 0 && !isCompareShown();
    m_pins = shown.pinned.size();
    if (first) return showCompare(true);
    if (isCompareShown())
        m_compare->show(compareContent(shown, m_compare->place(), currentTheme(), m_compare->content()));
}

void MiddleColumn::show(const Shown& shown, const std::shared_ptr<const Library>& library, const ChartChoice& choice) {
    m_content = chartContent(shown, currentTheme(), choice);
    if (isProjected()) m_projected->show(shown.simulated, library);
    const QString missing = missingEffect(shown.drug);
    m_missing = !missing.isEmpty();
    m_note->setText(m_missing ? missing : m_content.charts.back().note);
    showNote();
    if (auto request = bandRequest(shown.simulated, library, m_content))
        m_bands->request(std::move(*request));
    else
        m_bands->clear();
    showBands();
    showComparison(shown);
}

void MiddleColumn::showBands() {
    ChartContent content = m_content;
    if (m_bands->latest()) addBands(*m_bands->latest(), content);
    m_charts->show(content);
    m_data->show(content);
}

const std::shared_ptr<const PopulationExposure>& MiddleColumn::peopleExposure() const { return m_bands->exposure(); }

void MiddleColumn::wantPeopleExposure(bool wanted) { m_bands->wantExposure(wanted); }

void MiddleColumn::waitForBands() {
    QEventLoop loop;
    connect(m_bands, &BandRunner::changed, &loop, [this, &loop] {
        if (m_bands->isDone()) loop.quit();
    });
    if (!m_bands->isDone()) loop.exec();
}

bool MiddleColumn::isProjected() const { return m_projected && m_pages->currentWidget() == m_projected; }

void MiddleColumn::showProjected(std::optional<QSize> stage) {
    if (!stage) {
        if (isProjected()) m_pages->setCurrentIndex(m_numbers ? 1 : 0);
        return;
    }
    if (!m_projected) m_pages->addWidget(m_projected = new ProjectedView(m_pages));
    m_projected->setStageSize(*stage);
    m_projected->setPlayhead(m_playhead);
    m_pages->setCurrentWidget(m_projected);
}

void MiddleColumn::setPlayhead(double hours) {
    m_playhead = hours;
    if (isProjected()) m_projected->setPlayhead(hours);
}

void MiddleColumn::showNumbers(bool numbers) {
    m_numbers = numbers;
    if (!isProjected()) m_pages->setCurrentIndex(numbers ? 1 : 0);
    if (numbers) m_data->show(m_charts->content());
}

}  // namespace theca::app
