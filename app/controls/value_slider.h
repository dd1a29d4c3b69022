#pragma once

#include <QSlider>

namespace theca::app {

/// The number that a slider stands for, in the unit it is shown in: what a screen reader is told, not the position.
struct SliderNumber {
    double value = 0;
    double lowest = 0;
    double highest = 0;
    double step = 1;  ///< of keys, at this value
};

/// A slider that emits keys, wheel and double-click as signals instead of moving.
class ValueSlider : public QSlider {
    Q_OBJECT

public:
    explicit ValueSlider(QWidget* parent = nullptr);

    /// Where the handle stands, and for which number; emits nothing.
    void setNumber(int position, const SliderNumber& number);
    const SliderNumber& number() const { return m_number; }
    /// More than the number says ("1 d 6 h", "T10").
    void setSpoken(const QString& text);
    const QString& spoken() const { return m_spoken; }

signals:
    /// Keys or wheel: this many steps; fine steps with Shift.
    void stepped(int steps, bool fine);
    void stepsEnded();
    /// Page Down goes forward, Page Up back, where the slider takes these keys.
    void pageAsked(bool forward);
    void resetRequested();
    /// A screen reader sets another number.
    void numberAsked(double value);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;

private:
    SliderNumber m_number;
    QString m_spoken;
    int m_wheel = 0;
};

}  // namespace theca::app
