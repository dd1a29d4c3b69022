#include "app/words/call_out.h"

#include <QEvent>
#include <QPainter>
#include <algorithm>

#include "app/base/alert.h"
#include "app/base/appearance.h"

namespace theca::app {

namespace {

constexpr int widestWords = 260;
constexpr int gap = 12;
constexpr int inside = 10;
constexpr int frameWidth = 3;

}  // namespace

CallOut::CallOut(QWidget* window) : QWidget(window) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    window->installEventFilter(this);
    setFont(roleFont(TextRole::Strong));
    hide();
}

void CallOut::point(QWidget* at, const QString& words) {
    if (m_target) m_target->removeEventFilter(this);
    m_target = at;
    m_words = words;
    if (m_target) m_target->installEventFilter(this);
    setAccessibleName(words);
    settle();
    show();
    raise();
    alertReaders(*this, words);
}

bool CallOut::eventFilter(QObject* watched, QEvent* event) {
    const auto type = event->type();
    if (type == QEvent::Resize || type == QEvent::Move || type == QEvent::Show) settle();
    return QWidget::eventFilter(watched, event);
}

void CallOut::settle() {
    setGeometry(parentWidget()->rect());
    update();
}

/// The part's place in the window, as far as it can be seen.
QRect CallOut::framed() const {
    if (!m_target || !m_target->isVisibleTo(parentWidget())) return {};
    const QRect seen = m_target->visibleRegion().boundingRect();
    if (seen.isEmpty()) return {};
    const QRect whole(m_target->mapTo(parentWidget(), seen.topLeft()), seen.size());
    return whole.adjusted(-4, -4, 4, 4).intersected(rect());
}

/// At the right of the part if there is room, else left of it, below it, above it.
QRect CallOut::bubble() const {
    const int wide = std::min(scaled(widestWords), width() - 2 * gap);
    const QSize words =
        fontMetrics().boundingRect(QRect(0, 0, wide - 2 * inside, 4000), Qt::TextWordWrap, m_words).size();
    QRect box(QPoint(), words + QSize(2 * inside, 2 * inside));
    const QRect part = framed();
    if (part.isEmpty()) {
        box.moveCenter(rect().center());
        return box;
    }
    const QPoint beside(0, std::clamp(part.center().y() - box.height() / 2, 0, std::max(0, height() - box.height())));
    const int under = std::clamp(part.left(), 0, std::max(0, width() - box.width()));
    if (part.right() + gap + box.width() <= width())
        box.moveTopLeft({part.right() + gap, beside.y()});
    else if (part.left() - gap - box.width() >= 0)
        box.moveTopLeft({part.left() - gap - box.width(), beside.y()});
    else if (part.bottom() + gap + box.height() <= height())
        box.moveTopLeft({under, part.bottom() + gap});
    else
        box.moveTopLeft({under, std::max(0, part.top() - gap - box.height())});
    return box;
}

void CallOut::paintEvent(QPaintEvent*) {
    const Theme& theme = currentTheme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.accent, frameWidth));
    if (const QRect part = framed(); !part.isEmpty())
        painter.drawRoundedRect(QRectF(part).adjusted(1.5, 1.5, -1.5, -1.5), 6, 6);
    const QRect box = bubble();
    painter.setBrush(theme.panel);
    painter.drawRoundedRect(QRectF(box).adjusted(1.5, 1.5, -1.5, -1.5), 6, 6);
    painter.setPen(theme.ink);
    painter.drawText(box.adjusted(inside, inside, -inside, -inside), Qt::TextWordWrap, m_words);
}

}  // namespace theca::app
