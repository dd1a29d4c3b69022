#pragma once

#include <QScrollArea>

#include "app/base/theme.h"
#include "app/controls/text_box.h"
#include "app/document/document.h"
#include "app/explore/chart_contents.h"
#include "app/spine/spine_content.h"

class QBoxLayout;
class QLabel;
class QSplitter;
class QStackedWidget;
class QTableView;

namespace theca::app {

class BandRunner;
class AxisPanel;
class BrainPanel;
class ComparePanel;
class ChartStack;
class DataTable;
class DrugNote;
class ExposurePanel;
class HistoryPanel;
class NumbersPanel;
class PageSwitch;
class HeatStrip;
class SideColumn;
class SpinePage;
class ViewBar;

/// The middle and right of the window: how to look, the charts or their numbers, and the exposure table, which
/// folds under the charts where the window is narrow.
class Workspace final : public QScrollArea {
    Q_OBJECT

public:
    explicit Workspace(QWidget* parent = nullptr);
    ~Workspace() override;

    void show(const Document& document, const Theme& theme);
    using QScrollArea::show;

    ViewBar* viewBar() const { return m_viewBar; }
    ChartStack* charts() const { return m_charts; }
    ExposurePanel* exposure();
    DataTable* dataTable() const { return m_data; }

    /// Built when first asked for.
    ComparePanel* compare();
    bool isCompareShown() const;
    void showCompare(bool shown);
    AxisPanel* axes() const { return m_axes; }
    /// Limits of the axes, to be typed; the keyboard goes there.
    void showAxes(bool shown);
    QLineEdit* title() const { return m_title; }
    SideColumn* side() const { return m_side; }

    void showNumbers(bool numbers);
    /// Returns when the bands of all people are drawn (at once where none are wanted): for pictures and tests.
    void waitForBands();
    /// How the next show() looks.
    void setChoice(const ChartChoice& choice) { m_choice = choice; }
    const ChartChoice& choice() const { return m_choice; }
    /// What the right column holds.
    enum class SidePage { Spine, Exposure, Numbers, History };
    void showSide(SidePage page);
    void refreshSide();
    /// Scrolls so that a part of the right column is seen, as soon as all of it has its place; null is nothing.
    void reveal(QWidget* part);
    /// A right column that waits is empty, and nothing in it is computed.
    void letSideWait(bool waits);
    PageSwitch* sideSwitch() const { return m_switch; }
    NumbersPanel* numbers() const { return m_numbers; }
    BrainPanel* brain();
    SpinePage* spine() const { return m_spine; }
    HeatStrip* strip() const { return m_strip; }
    void showStrip(bool wanted);
    /// Everything that stands at the playhead moves there.
    void setPlayhead(double hours);
    HistoryPanel* history() const { return m_history; }
    bool isFolded() const;
    /// What takes the focus, from the title to the right column.
    std::vector<QWidget*> tabStops() const;
    QSize minimumSizeHint() const override;

signals:
    void edited(const theca::app::Edit& change, const QString& mergeKey);
    void compareShown(bool shown);
    void saveComparisonAsked();
    void axesShown(bool shown);
    /// The hand let go: the step is over.
    void sealed();
    void playheadAsked(double hours);
    void raceAsked();
    void logColoursAsked(bool log);
    /// The person wants a step of the history back.
    void goToAsked(std::size_t step);
    /// There are other controls than before.
    void rebuilt();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void buildTitle(QWidget* page);
    void buildCharts(QWidget* page);
    void buildSide(QWidget* page);
    void buildExposure();
    void showExposure(const Document& document);
    void connectSpine();
    void arrange();
    void buildCompare();
    void refreshCompare(const Document& document);
    void askForBands(const Document& document);
    void showBands();

    TextBox* m_title;
    ViewBar* m_viewBar;
    AxisPanel* m_axes;
    QLabel* m_structureNote;
    ChartStack* m_charts;
    DataTable* m_data;
    QStackedWidget* m_pages;
    QSplitter* m_middle;
    ComparePanel* m_compare = nullptr;
    std::size_t m_pins = 0;  ///< of the last show()
    QLabel* m_effectNote;
    SideColumn* m_side;
    ExposurePanel* m_exposure = nullptr;
    BrainPanel* m_brain = nullptr;
    DrugNote* m_drug = nullptr;
    PageSwitch* m_switch;
    NumbersPanel* m_numbers;
    SpinePage* m_spine;
    HeatStrip* m_strip;
    bool m_stripWanted = true;
    HistoryPanel* m_history;
    QWidget* m_exposurePage;
    bool m_sideWaits = false;
    const Document* m_document = nullptr;
    SpineContent m_spineContent;
    QBoxLayout* m_split;
    ChartChoice m_choice;
    ChartContent m_content;  ///< without bands
    BandRunner* m_bands;
};

}  // namespace theca::app
