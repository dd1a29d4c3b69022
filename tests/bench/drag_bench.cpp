// A real drag of the pump's rate: opens the window on the present screen, prints which window it is and where to press
// and release ("window x y x y", in its pixels), and counts the frames painted until the drag ends. drag.sh moves the
// pointer.

#include <QApplication>
#include <QStyleOptionSlider>
#include <cstdio>
#include <vector>

#include "tests/bench/window_frames.h"

namespace {

using namespace theca;
using namespace theca::bench;

constexpr std::size_t pump = 2;

QRect handle(const QSlider* slider) {
    QStyleOptionSlider option;
    option.initFrom(slider);
    option.orientation = Qt::Horizontal;
    option.minimum = slider->minimum();
    option.maximum = slider->maximum();
    option.sliderPosition = option.sliderValue = slider->value();
    option.subControls = QStyle::SC_All;
    return slider->style()->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderHandle, slider);
}

/// The times between frames of the first chart, from the first change on.
class Frames final : public QObject {
public:
    explicit Frames(QWidget* chart) { chart->installEventFilter(this); }

    void changed() {
        if (m_changes++ == 0) m_since.start();
    }
    int changes() const { return m_changes; }
    const std::vector<double>& gaps() const { return m_gaps; }

protected:
    bool eventFilter(QObject*, QEvent* event) override {
        if (event->type() != QEvent::Paint || m_changes == 0) return false;
        m_gaps.push_back(sinceStart(m_since));
        m_since.start();
        return false;
    }

private:
    int m_changes = 0;
    QElapsedTimer m_since;
    std::vector<double> m_gaps;
};

void sayWhere(const OpenWindow& open, const QSlider* slider) {
    const QWidget* window = &open.window;
    const QPoint press = slider->mapTo(window, handle(slider).center());
    const QPoint release = slider->mapTo(window, QPoint(slider->width() * 9 / 10, handle(slider).center().y()));
    demand(!slider->visibleRegion().isEmpty(), "the slider is out of sight");
    std::printf("%llu %d %d %d %d\n", static_cast<unsigned long long>(window->winId()), press.x(), press.y(),
                release.x(), release.y());
    std::fflush(stdout);
}

}  // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    dress();
    OpenWindow open;
    QElapsedTimer settling;
    for (settling.start(); settling.elapsed() < 500;) QCoreApplication::processEvents();
    NumberControl* control = open.control(pump, QStringLiteral("µg/day"));
    const double before = control->value();
    Frames frames(open.panels().front()->viewport());
    QObject::connect(control, &NumberControl::valueChanged, &frames, [&frames] { frames.changed(); });
    QObject::connect(
        control->slider(), &QSlider::sliderReleased, &application, [] { QCoreApplication::exit(0); },
        Qt::QueuedConnection);
    sayWhere(open, control->slider());
    QApplication::exec();
    QCoreApplication::processEvents();
    QGuiApplication::sync();
    demand(control->value() > before && frames.gaps().size() > 1, "nothing was dragged");
    const Run& run = open.window.document().run();
    demand(open.window.document().simulated().therapies[pump].pump->program[0].rate.number() == control->value() &&
               run.therapies[pump].value(Signal::plasma(), Hours(60)) > 0,
           "the rate simulated is not the slider's");
    goal("drag", static_cast<double>(frames.gaps().size()), frames.changes());
    goal("drag gap", percentile(frames.gaps(), 100), median(frames.gaps()));
}
