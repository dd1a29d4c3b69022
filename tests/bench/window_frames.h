#pragma once

#include <QWidget>
#include <QWindow>
#include <memory>
#include <vector>

#include "app/base/appearance.h"
#include "app/base/language.h"
#include "app/base/theca_style.h"
#include "app/charts/chart_panel.h"
#include "app/charts/chart_stack.h"
#include "app/charts/curve_item.h"
#include "app/controls/number_control.h"
#include "app/controls/value_slider.h"
#include "app/explore/main_window.h"
#include "app/explore/workspace.h"
#include "app/files/scenario_files.h"
#include "app/spine/heat_strip.h"
#include "app/spine/spine_page.h"
#include "app/spine/spine_view.h"
#include "app/therapies/therapy_card.h"
#include "app/therapies/therapy_list.h"
#include "core/text/library_text.h"
#include "tests/bench/painted.h"

namespace theca::bench {

using namespace theca::app;

/// The window as a user sees it: the default scenario, spine and strip visible.
struct OpenWindow {
    explicit OpenWindow(MainWindow::Columns columns = MainWindow::Columns::AtOnce, QSize size = {1920, 1080})
        : window(std::make_shared<const Library>(builtInLibrary().value()), example(exampleNames().value(0)), columns),
          charts(viewports()) {
        window.resize(size);
        window.show();
        waitForFrame(charts);
        demand(window.windowHandle() && window.windowHandle()->isExposed(), "the window is not exposed");
        for (const ChartPanel* panel : panels()) demand(!panel->values().curves().empty(), "a chart without curves");
    }

    const std::vector<ChartPanel*>& panels() const { return window.workspace()->charts()->panels(); }
    SpineView* spine() const { return window.findChild<SpinePage*>()->view(); }
    HeatStrip* strip() const { return window.findChild<HeatStrip*>(); }

    NumberControl* control(std::size_t card, const QString& unit) const {
        for (NumberControl* control : window.therapies()->cards()[card]->findChildren<NumberControl*>()) {
            if (control->spec().unit == unit) return control;
        }
        fail("no slider with the unit " + unit.toStdString());
    }

    std::vector<QWidget*> viewports() const {
        std::vector<QWidget*> viewports;
        for (const ChartPanel* panel : panels()) viewports.push_back(panel->viewport());
        return viewports;
    }

    /// Charts, spine and strip.
    std::vector<QWidget*> pictures() const {
        std::vector<QWidget*> all = viewports();
        all.push_back(spine());
        all.push_back(strip());
        return all;
    }

    MainWindow window;
    Paints charts;
};

/// As the program starts: its own look, in English.
inline void dress() {
    startAppearance(std::make_unique<ThecaStyle>());
    useLanguage(QStringLiteral("en"));
    useTheme(ThemeKind::Light);
}

}  // namespace theca::bench
