#pragma once

#include <QScrollArea>

#include "app/document.h"
#include "app/theme.h"

class QBoxLayout;
class QLabel;
class QStackedWidget;
class QTableView;

namespace theca::app {

class ChartStack;
class DataTable;
class ExposurePanel;
class ViewBar;

/// The middle and right of the window: how to look, the charts or their numbers, and the exposure table, which
/// folds under the charts where the window is narrow.
class Workspace final : public QScrollArea {
    Q_OBJECT

public:
    explicit Workspace(QWidget* parent = nullptr);

    void show(const Document& document, const Theme& theme);
    using QScrollArea::show;

    ViewBar* viewBar() const { return m_viewBar; }
    ChartStack* charts() const { return m_charts; }
    ExposurePanel* exposure() const { return m_exposure; }
    DataTable* dataTable() const { return m_data; }

    void showNumbers(bool numbers);
    bool isFolded() const;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void arrange();

    ViewBar* m_viewBar;
    QLabel* m_structureNote;
    ChartStack* m_charts;
    DataTable* m_data;
    QStackedWidget* m_pages;
    QLabel* m_effectNote;
    ExposurePanel* m_exposure;
    QBoxLayout* m_split;
};

}  // namespace theca::app
