#include "app/explain/outline.h"

#include <QEvent>
#include <QPainter>

namespace theca::app {

Outline::Outline(const ExplainLook& look, QWidget& editor) : QWidget(&editor), m_look(look) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    resize(editor.size());
    editor.installEventFilter(this);
}

void Outline::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool typing = parentWidget()->hasFocus();
    painter.setPen(QPen(typing ? m_look.theme.accent : m_look.line(), typing ? 3 : 1.5));
    painter.drawRoundedRect(QRectF(rect()).adjusted(2, 2, -2, -2), 8, 8);
}

bool Outline::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize) resize(parentWidget()->size());
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) update();
    return QWidget::eventFilter(watched, event);
}

}  // namespace theca::app
