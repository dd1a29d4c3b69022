#include "app/explore/banner.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QTimer>

#include "app/base/alert.h"
#include "app/controls/glyph_button.h"

namespace theca::app {

Banner::Banner(QWidget* parent) : QFrame(parent), m_text(new QLabel(this)), m_gone(new QTimer(this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 8, 8);
    const QString tip = tr("Close this message.");
    auto* close = new GlyphButton(GlyphButton::Glyph::Remove, tip, tip, this, GlyphButton::Size::Small);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(m_text, 1);
    row->addWidget(close, 0, Qt::AlignTop);
    connect(close, &QToolButton::clicked, this, [this] { show({}); });
    m_gone->setSingleShot(true);
    connect(m_gone, &QTimer::timeout, this, [this] { show({}); });
    hide();
}

void Banner::show(const QString& text) {
    m_gone->stop();
    m_text->setText(text);
    setAccessibleName(text);
    setVisible(!text.isEmpty());
}

void Banner::say(const QString& text) {
    constexpr int seen = 10000;  // ms
    show(text);
    alertReaders(*this, text);
    m_gone->start(seen);
}

QString Banner::text() const { return m_text->text(); }

void Banner::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.fillRect(QRect(0, 0, 4, height()), palette().color(QPalette::Highlight));
}

}  // namespace theca::app
