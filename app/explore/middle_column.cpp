#include "app/explore/middle_column.h"

#include <QEventLoop>
#include <QStackedWidget>

#include "app/base/appearance.h"
#include "app/charts/chart_stack.h"
#include "app/compare/compare_panel.h"
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
      m_bands(new BandRunner(this)) {
    m_charts->setStrip(m_strip);
    m_pages->addWidget(m_charts);
    m_pages->addWidget(m_data);
    addWidget(m_pages);
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
    emit compareShown(shown);
    emit comparisonWanted();
}

void MiddleColumn::showComparison(const Shown& shown) {
    const bool first = !shown.pinned.empty() && m_pins == 0 && !isCompareShown();
    m_pins = shown.pinned.size();
    if (first) return showCompare(true);
    if (isCompareShown())
        m_compare->show(compareContent(shown, m_compare->place(), currentTheme(), m_compare->content()));
}

void MiddleColumn::show(const Shown& shown, const std::shared_ptr<const Library>& library, const ChartChoice& choice) {
    m_content = chartContent(shown, currentTheme(), choice);
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

void MiddleColumn::showNumbers(bool numbers) {
    m_pages->setCurrentIndex(numbers ? 1 : 0);
    if (numbers) m_data->show(m_charts->content());
}

}  // namespace theca::app
