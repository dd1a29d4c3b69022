#include "app/explore/notice_bar.h"

#include <QLabel>

#include "app/base/appearance.h"
#include "app/base/notice.h"
#include "app/controls/flow_layout.h"
#include "app/controls/steady_label.h"

namespace theca::app {

NoticeBar::NoticeBar(QWidget* parent)
    : QFrame(parent), m_notice(new QLabel(notice(), this)), m_ratios(new SteadyLabel(TextRole::Body, false, this)) {
    auto* flow = new FlowLayout(this, 24);
    flow->setContentsMargins(16, 6, 16, 6);
    flow->addWidget(m_notice);
    flow->addWidget(m_ratios);
    setTextRole(m_notice, TextRole::Strong);
    m_ratios->label()->setTextFormat(Qt::PlainText);
    m_ratios->setToolTip(tr("How many times more drug the spinal fluid saw than the blood, over the whole run."));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);  // Fixed would give it only one line
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void NoticeBar::show(const QStringList& ratios) {
    m_ratios->setText(
        ratios.isEmpty() ? QString() : tr("CSF : plasma over the run   %1").arg(ratios.join(QStringLiteral("  ·  "))));
}

QString NoticeBar::ratioText() const { return m_ratios->text(); }

}  // namespace theca::app
