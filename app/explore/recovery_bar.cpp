#include "app/explore/recovery_bar.h"

#include <QLabel>
#include <QPainter>
#include <QToolButton>

#include "app/base/alert.h"
#include "app/base/appearance.h"
#include "app/controls/flow_layout.h"

namespace theca::app {

RecoveryBar::RecoveryBar(QWidget* parent) : QFrame(parent), m_text(new QLabel(this)) {
    auto* flow = new FlowLayout(this, 12);
    flow->setContentsMargins(16, 6, 8, 6);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setMinimumHeight(scaled(28));  // as high as the buttons beside it
    flow->addWidget(m_text);
    QToolButton* restore = addButton(tr("Restore"), tr("Continue with these changes."));
    QToolButton* look = addButton(tr("Look"), tr("See what they are first."));
    QToolButton* discard = addButton(tr("Discard"), tr("Delete these changes for good."));
    for (QToolButton* button : {restore, look, discard}) flow->addWidget(button);
    connect(restore, &QToolButton::clicked, this, &RecoveryBar::restoreAsked);
    connect(look, &QToolButton::clicked, this, &RecoveryBar::lookAsked);
    connect(discard, &QToolButton::clicked, this, &RecoveryBar::discardAsked);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    hide();
}

QToolButton* RecoveryBar::addButton(const QString& text, const QString& tip) {
    auto* button = new QToolButton(this);
    button->setText(text);
    button->setToolTip(tip);
    button->setAccessibleDescription(tip);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setMinimumHeight(scaled(24));
    return button;
}

void RecoveryBar::offer(const QString& text) {
    const bool other = text != m_text->text();
    m_text->setText(text);
    setAccessibleName(text);
    setVisible(!text.isEmpty());
    if (!other || text.isEmpty()) return;
    alertReaders(*this, text);
}

QString RecoveryBar::text() const { return m_text->text(); }

void RecoveryBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.fillRect(QRect(0, 0, 4, height()), palette().color(QPalette::Highlight));
}

}  // namespace theca::app
