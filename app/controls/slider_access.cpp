#include "app/controls/slider_access.h"

#include <QAccessibleWidget>
#include <algorithm>
#include <cmath>

#include "app/controls/value_slider.h"

namespace theca::app {

namespace {

constexpr int mostDecimals = 6;

/// The last decimal place of a number: screen readers round what they say to the step they are told.
double lastPlace(double value) {
    double place = 1;
    for (int decimals = 0; decimals < mostDecimals; ++decimals) {
        const double places = value / place;
        if (std::abs(places - std::round(places)) < 1e-6 * std::max(1.0, std::abs(places))) break;
        place /= 10;
    }
    return place;
}

class SliderInterface final : public QAccessibleWidget, public QAccessibleValueInterface {
public:
    explicit SliderInterface(ValueSlider* slider) : QAccessibleWidget(slider, QAccessible::Slider), m_slider(*slider) {}

    void* interface_cast(QAccessible::InterfaceType type) override {
        if (type == QAccessible::ValueInterface) return static_cast<QAccessibleValueInterface*>(this);
        return QAccessibleWidget::interface_cast(type);
    }
    QVariant currentValue() const override { return m_slider.number().value; }
    void setCurrentValue(const QVariant& value) override {
        if (m_slider.isEnabled()) emit m_slider.numberAsked(value.toDouble());
    }
    QVariant minimumValue() const override { return m_slider.number().lowest; }
    QVariant maximumValue() const override { return m_slider.number().highest; }
    QVariant minimumStepSize() const override {
        const double place = lastPlace(m_slider.number().value);
        return place < 1 ? place : std::max(1.0, m_slider.number().step);
    }

private:
    ValueSlider& m_slider;
};

QAccessibleInterface* makeSlider(const QString&, QObject* object) {
    auto* slider = qobject_cast<ValueSlider*>(object);
    return slider ? new SliderInterface(slider) : nullptr;
}

}  // namespace

void installSliderAccess() { QAccessible::installFactory(makeSlider); }

}  // namespace theca::app
