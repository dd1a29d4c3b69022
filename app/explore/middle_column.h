#pragma once

#include <QSplitter>
#include <memory>

#include "app/document/edit.h"
#include "app/document/shown.h"
#include "app/explore/chart_contents.h"

class QStackedWidget;

namespace theca::app {

class BandRunner;
class ChartStack;
class ComparePanel;
class DataTable;
class HeatStrip;

/// The charts, or their numbers, and under them the comparison. Two together are content with little room, so that both
/// are seen at once.
class MiddleColumn final : public QSplitter {
    Q_OBJECT

public:
    explicit MiddleColumn(QWidget* parent);

    ChartStack* charts() const { return m_charts; }
    HeatStrip* strip() const { return m_strip; }
    /// Built when first asked for.
    ComparePanel* compare();
    bool isCompareShown() const;
    void showCompare(bool shown);

    /// The charts; the library is for the people, who are drawn beside the window's own thread.
    void show(const Shown& shown, const std::shared_ptr<const Library>& library, const ChartChoice& choice);
    using QSplitter::show;
    /// The first pin brings the comparison; while it is hidden nothing is computed.
    void showComparison(const Shown& shown);
    void showNumbers(bool numbers);
    /// Returns when the bands of all people are drawn (at once where none are wanted): for pictures.
    void waitForBands();

    QSize sizeHint() const override;

signals:
    void edited(const theca::app::Edit& change, const QString& mergeKey);
    void compareShown(bool shown);
    /// Other figures are wanted than those shown: showComparison() should come.
    void comparisonWanted();
    void saveComparisonAsked();
    /// There are other controls than before.
    void rebuilt();

private:
    void buildCompare();
    void showBands();

    QStackedWidget* m_pages;
    ChartStack* m_charts;
    HeatStrip* m_strip;
    DataTable* m_data;
    ComparePanel* m_compare = nullptr;
    std::size_t m_pins = 0;  ///< of the last showComparison()
    ChartContent m_content;  ///< without bands
    BandRunner* m_bands;
};

}  // namespace theca::app
