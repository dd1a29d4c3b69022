#pragma once

#include <QSplitter>
#include <memory>
#include <optional>

#include "app/document/edit.h"
#include "app/document/shown.h"
#include "app/explore/chart_contents.h"

class QLabel;
class QStackedWidget;

namespace theca {
struct PopulationExposure;
}

namespace theca::app {

class BandRunner;
class ChartStack;
class ComparePanel;
class DataTable;
class HeatStrip;
class ProjectedView;

/// The charts, or their numbers, and below them the comparison. If both are shown, each accepts little height, so that
/// both are visible.
class MiddleColumn final : public QSplitter {
    Q_OBJECT

public:
    explicit MiddleColumn(QWidget* parent);

    ChartStack* charts() const { return m_charts; }
    HeatStrip* strip() const { return m_strip; }
    /// Created when first needed.
    ComparePanel* compare();
    bool isCompareShown() const;
    void showCompare(bool shown);

    /// Shows the charts; the library is for the bands of people, which are computed in another thread.
    void show(const Shown& shown, const std::shared_ptr<const Library>& library, const ChartChoice& choice);
    using QSplitter::show;
    /// The first pin opens the comparison; while it is hidden nothing is computed.
    void showComparison(const Shown& shown);
    void showNumbers(bool numbers);
    /// The stage of a hall instead of charts or numbers, of this size in px, filled by the next show(); none: no more.
    void showProjected(std::optional<QSize> stage);
    /// Null before it was asked for.
    ProjectedView* projected() const { return m_projected; }
    bool isProjected() const;
    /// h
    void setPlayhead(double hours);
    /// Exposure of the people, as far as it is known, and whether anybody looks at it.
    const std::shared_ptr<const PopulationExposure>& peopleExposure() const;
    void wantPeopleExposure(bool wanted);
    /// Returns when the bands of all people are drawn (at once where none are wanted): for pictures.
    void waitForBands();

    QSize sizeHint() const override;

signals:
    void edited(const theca::app::Edit& change, const QString& mergeKey);
    void compareShown(bool shown);
    /// Other figures are needed: showComparison() should be called.
    void comparisonWanted();
    void saveComparisonAsked();
    void peopleExposureChanged();
    /// Its controls are others than before.
    void rebuilt();

private:
    void buildCompare();
    void showNote();
    void showBands();

    QStackedWidget* m_pages;
    ChartStack* m_charts;
    HeatStrip* m_strip;
    DataTable* m_data;
    ProjectedView* m_projected = nullptr;
    double m_playhead = 0;  ///< h
    bool m_numbers = false;
    bool m_missing = false;  ///< the drug has no effect to draw
    QLabel* m_note;          ///< what the lowest chart leaves out, or why there is none of an effect
    ComparePanel* m_compare = nullptr;
    std::size_t m_pins = 0;  ///< of the last showComparison()
    ChartContent m_content;  ///< without bands
    BandRunner* m_bands;
};

}  // namespace theca::app
