#pragma once

#include <QSlider>

namespace theca::app {

/// A slider that emits keys, wheel and double-click as signals instead of moving.
class ValueSlider : public QSlider {
    Q_OBJECT

public:
    explicit ValueSlider(QWidget* parent = nullptr);

    /// The position as a screen reader says it ("200 µg/day").
    void setSpoken(const QString& text);
    const QString& spoken() const { return m_spoken; }

signals:
    /// Keys or wheel: this many steps; fine steps with Shift.
    void stepped(int steps, bool fine);
    void stepsEnded();
    /// Page Down goes forward, Page Up back, where the slider takes these keys.
    void pageAsked(bool forward);
    void resetRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;

private:
    QString m_spoken;
    int m_wheel = 0;
};

}  // namespace theca::app
