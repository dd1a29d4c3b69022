#include "app/learn/choice_button.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyleOptionButton>
#include <algorithm>

#include "app/base/appearance.h"

namespace theca::app {

namespace {

constexpr int leastHeight = 24;
constexpr int inset = 3;
constexpr int wraps = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop;

}  // namespace

ChoiceButton::ChoiceButton(const QString& words, QWidget* parent) : QRadioButton(parent), m_words(words) {
    setAccessibleName(words);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChoiceButton::setTicked(bool ticked) {
    if (ticked == m_ticked) return;
    m_ticked = ticked;
    setAccessibleName(ticked ? tr("%1: right", "an answer").arg(m_words) : m_words);
    update();
}

int ChoiceButton::textFrom() const { return scaled(22); }

int ChoiceButton::heightForWidth(int width) const {
    const QRect room(0, 0, std::max(20, width - textFrom()), 10000);
    return std::max(scaled(leastHeight), fontMetrics().boundingRect(room, wraps, m_words).height() + 2 * inset);
}

QSize ChoiceButton::sizeHint() const {
    const int width = scaled(226);
    return {width, heightForWidth(width)};
}

void ChoiceButton::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enter || event->modifiers() & ~Qt::KeypadModifier) return QRadioButton::keyPressEvent(event);
    isChecked() ? emit entered() : click();
}

void ChoiceButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    const int side = fontMetrics().height();
    option.rect = QRect(0, inset, side, side);
    if (m_ticked) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(palette().color(QPalette::WindowText), grown(2), Qt::SolidLine, Qt::RoundCap));
        const double s = side;
        painter.drawPolyline(
            QPolygonF{{0.15 * s, inset + 0.55 * s}, {0.42 * s, inset + 0.8 * s}, {0.9 * s, inset + 0.2 * s}});
    } else {
        style()->drawPrimitive(QStyle::PE_IndicatorRadioButton, &option, &painter, this);
    }
    const bool strong = isEnabled() || m_ticked || isChecked();
    painter.setPen(palette().color(strong ? QPalette::Active : QPalette::Disabled, QPalette::WindowText));
    painter.drawText(QRect(textFrom(), inset, width() - textFrom(), height() - inset), wraps, m_words);
    if (!hasFocus()) return;
    painter.setPen(QPen(currentTheme().accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
}

}  // namespace theca::app
