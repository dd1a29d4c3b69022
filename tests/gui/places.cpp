// Prints where to press and where to let go to drag the slider of the pump's rate, in pixels of a window
// WIDTH × HEIGHT large: gui_places WIDTH HEIGHT → "x y x y".

#include <QApplication>
#include <QStyleOptionSlider>
#include <cstdio>

#include "app/base/appearance.h"
#include "app/base/language.h"
#include "app/base/theca_style.h"
#include "app/controls/number_control.h"
#include "app/controls/value_slider.h"
#include "app/explore/learn_commands.h"
#include "app/explore/main_window.h"
#include "app/files/scenario_files.h"
#include "app/therapies/therapy_card.h"
#include "app/therapies/therapy_list.h"
#include "core/text/library_text.h"

namespace {

using namespace theca::app;

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

const ValueSlider* rateSlider(const MainWindow& window) {
    for (const NumberControl* control : window.therapies()->cards().back()->findChildren<NumberControl*>()) {
        if (control->spec().unit == QStringLiteral("µg/day")) return control->slider();
    }
    return nullptr;
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 3) return 2;
    const QSize size(std::atoi(argv[1]), std::atoi(argv[2]));
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    startAppearance(std::make_unique<ThecaStyle>());
    useLanguage(QStringLiteral("en"));
    useTheme(std::nullopt);
    MainWindow window(std::make_shared<const theca::Library>(theca::builtInLibrary().value()),
                      example(exampleNames().value(0)));
    window.resize(size);
    window.learn().offerStart();  // as the program does: the strip stands above the cards
    window.show();
    for (int i = 0; i < 10; ++i) QCoreApplication::processEvents();
    const ValueSlider* slider = rateSlider(window);
    if (!slider || slider->visibleRegion().isEmpty()) return 1;
    const QPoint press = slider->mapTo(&window, handle(slider).center());
    const QPoint release = slider->mapTo(&window, QPoint(slider->width() * 9 / 10, handle(slider).center().y()));
    std::printf("%d %d %d %d\n", press.x(), press.y(), release.x(), release.y());
}
