// The least a Qt program with a chart has to do until it is painted: an empty window, 1920×1080, one chart of two
// points.

#include <QApplication>
#include <QChartView>
#include <QLineSeries>
#include <QWindow>
#include <cstdio>
#include <cstdlib>

#include "tests/bench/painted.h"

int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    auto* series = new QLineSeries;
    series->append(0, 0);
    series->append(1, 1);
    QChartView view;
    view.chart()->addSeries(series);
    view.chart()->createDefaultAxes();
    view.resize(1920, 1080);
    theca::bench::Paints paints({view.viewport()});
    view.show();
    theca::bench::waitForFrame(paints);
    theca::bench::demand(view.windowHandle()->isExposed(), "the window is not exposed");
    std::puts("painted");
    std::fflush(stdout);
    _Exit(0);
}
