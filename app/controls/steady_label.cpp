#include "app/controls/steady_label.h"

#include <QEvent>
#include <QLabel>
#include <algorithm>
#include <utility>

namespace theca::app {

namespace {

constexpr std::size_t mostKnown = 8;  ///< a layout tries three or four widths

}  // namespace

SteadyLabel::SteadyLabel(TextRole role, bool wraps, QWidget* parent) : QWidget(parent), m_label(new QLabel(this)) {
    m_label->setWordWrap(wraps);
    setTextRole(this, role);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(wraps);
    setSizePolicy(policy);
    m_needed = needed();
}

void SteadyLabel::setText(const QString& text) {
    if (text == m_label->text()) return;
    m_label->setText(text);
    m_known.clear();
    const QSize before = std::exchange(m_needed, needed());
    if (m_needed != before) updateGeometry();
}

QString SteadyLabel::text() const { return m_label->text(); }

QSize SteadyLabel::needed() const {
    if (!m_label->wordWrap()) return m_label->sizeHint();
    return {width(), heightForWidth(width())};
}

int SteadyLabel::heightForWidth(int width) const {
    const auto known =
        std::find_if(m_known.begin(), m_known.end(), [width](QSize one) { return one.width() == width; });
    if (known != m_known.end()) return known->height();
    if (m_known.size() == mostKnown) m_known.erase(m_known.begin());
    m_known.emplace_back(width, m_label->heightForWidth(width));
    return m_known.back().height();
}

QSize SteadyLabel::sizeHint() const { return m_label->sizeHint(); }

QSize SteadyLabel::minimumSizeHint() const { return m_label->minimumSizeHint(); }

void SteadyLabel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    m_label->setGeometry(rect());
    m_needed = needed();
}

void SteadyLabel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() != QEvent::FontChange && event->type() != QEvent::StyleChange) return;
    m_known.clear();
    updateGeometry();
}

}  // namespace theca::app
