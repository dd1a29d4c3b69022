#include "app/explore/notice_bar.h"

#include <QFontMetrics>
#include <QLabel>

#include "app/base/appearance.h"
#include "app/base/notice.h"
#include "app/controls/flow_layout.h"
#include "app/controls/steady_label.h"

namespace theca::app {

namespace {

/// As many as have room in the narrowest window, however long the names are; the table of exposure has them all.
QStringList fitting(const QStringList& ratios, const QFontMetrics& metrics) {
    const int room = scaled(700), longest = scaled(220);
    QStringList shown;
    int width = 0;
    for (const QString& ratio : ratios) {
        const QString words = metrics.elidedText(ratio, Qt::ElideMiddle, longest);
        width += metrics.horizontalAdvance(words);
        if (width > room && !shown.isEmpty()) return shown << QStringLiteral("…");
        shown << words;
    }
    return shown;
}

}  // namespace

NoticeBar::NoticeBar(QWidget* parent)
    : QFrame(parent), m_notice(new QLabel(notice(), this)), m_ratios(new SteadyLabel(TextRole::Body, false, this)) {
    auto* flow = new FlowLayout(this, 24);
    flow->setContentsMargins(16, 6, 16, 6);
    flow->addWidget(m_notice);
    flow->addWidget(m_ratios);
    setTextRole(m_notice, TextRole::Strong);
    m_ratios->label()->setTextFormat(Qt::PlainText);
    m_ratios->setToolTip(tr("How many times more drug the spinal fluid sees than the blood, in the long run: once a pump is "
                            "steady, or all that was given is gone."));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);  // Fixed would give it only one line
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void NoticeBar::show(const QStringList& ratios) {
    const QStringList shown = fitting(ratios, m_ratios->label()->fontMetrics());
    m_ratios->setText(shown.isEmpty()
                          ? QString()
                          : tr("CSF : plasma in the long run   %1").arg(shown.join(QStringLiteral("  ·  "))));
}

void NoticeBar::showComputing() { m_ratios->setText(tr("computing …")); }

QString NoticeBar::ratioText() const { return m_ratios->text(); }

}  // namespace theca::app
