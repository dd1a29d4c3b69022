#include "app/controls/value_slider.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QKeyEvent>
#include <QSignalBlocker>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

namespace theca::app {

namespace {

constexpr int wheelNotch = 120;

int stepsOf(int key) {
    switch (key) {
        case Qt::Key_Left:
        case Qt::Key_Down:
            return -1;
        case Qt::Key_Right:
        case Qt::Key_Up:
            return 1;
        default:
            return 0;
    }
}

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

ValueSlider::ValueSlider(QWidget* parent) : QSlider(Qt::Horizontal, parent) {
    QAccessible::installFactory(makeSlider);  // once, however often it is asked for
    setFocusPolicy(Qt::StrongFocus);
}

/// QSlider tells a screen reader of positions; a number may change where the handle stays.
void ValueSlider::setNumber(int position, const SliderNumber& number) {
    const bool stays = position == value() && number.value != m_number.value;
    m_number = number;
    const QSignalBlocker quiet(this);
    setValue(position);
    if (!stays) return;
    QAccessibleValueChangeEvent changed(this, number.value);
    QAccessible::updateAccessibility(&changed);
}

void ValueSlider::setSpoken(const QString& text) {
    if (text == m_spoken) return;
    m_spoken = text;
    setAccessibleDescription(text);
}

void ValueSlider::keyPressEvent(QKeyEvent* event) {
    const int key = event->key();
    if (key == Qt::Key_PageUp || key == Qt::Key_PageDown) return emit pageAsked(key == Qt::Key_PageDown);
    const int steps = stepsOf(key);
    if (steps == 0) return QSlider::keyPressEvent(event);
    emit stepped(steps, event->modifiers().testFlag(Qt::ShiftModifier));
}

void ValueSlider::keyReleaseEvent(QKeyEvent* event) {
    if (stepsOf(event->key()) != 0 && !event->isAutoRepeat()) emit stepsEnded();
    QSlider::keyReleaseEvent(event);
}

void ValueSlider::wheelEvent(QWheelEvent* event) {
    const QPoint turn = event->angleDelta();
    m_wheel += turn.y() != 0 ? turn.y() : turn.x();
    const int steps = m_wheel / wheelNotch;
    m_wheel %= wheelNotch;
    if (steps != 0) emit stepped(steps, event->modifiers().testFlag(Qt::ShiftModifier));
    event->accept();
}

void ValueSlider::mouseDoubleClickEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton) emit resetRequested();
}

}  // namespace theca::app
