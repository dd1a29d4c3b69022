#include "app/base/widget_rules.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollBar>
#include <QTabBar>

namespace theca::app {

namespace {

const char* const takesPages = "takesPageKeys";

bool isPageKey(const QEvent& event) {
    if (event.type() != QEvent::KeyPress) return false;
    const int key = static_cast<const QKeyEvent&>(event).key();
    return key == Qt::Key_PageUp || key == Qt::Key_PageDown;
}

/// Lets pass by what must not change a control; what lies around it may scroll instead.
class Guard final : public QObject {
public:
    bool eventFilter(QObject* watched, QEvent* event) override {
        const auto& control = *static_cast<const QWidget*>(watched);
        const bool wheel = event->type() == QEvent::Wheel && !control.hasFocus();
        const bool page = isPageKey(*event) && !control.property(takesPages).toBool();
        if (!wheel && !page) return false;
        event->ignore();
        return true;
    }
};

bool holdsValue(const QWidget& widget) {
    if (qobject_cast<const QScrollBar*>(&widget)) return false;
    return qobject_cast<const QAbstractSlider*>(&widget) || qobject_cast<const QComboBox*>(&widget) ||
           qobject_cast<const QAbstractSpinBox*>(&widget) || qobject_cast<const QTabBar*>(&widget);
}

}  // namespace

void applyRules(QWidget& widget) {
    static Guard guard;
    auto* label = qobject_cast<QLabel*>(&widget);
    if (label && label->textFormat() == Qt::AutoText) label->setTextFormat(Qt::PlainText);
    if (!holdsValue(widget)) return;
    if ((widget.focusPolicy() & Qt::WheelFocus) == Qt::WheelFocus) widget.setFocusPolicy(Qt::StrongFocus);
    widget.installEventFilter(&guard);
}

void takePageKeys(QWidget& widget) { widget.setProperty(takesPages, true); }

}  // namespace theca::app
