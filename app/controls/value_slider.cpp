#include "app/controls/value_slider.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QSignalBlocker>
#include <QWheelEvent>

#include "app/controls/slider_access.h"

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

}  // namespace

ValueSlider::ValueSlider(QWidget* parent) : QSlider(Qt::Horizontal, parent) {
    installSliderAccess();
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
