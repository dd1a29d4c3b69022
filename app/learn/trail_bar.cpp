#include "app/learn/trail_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include "app/base/appearance.h"
#include "app/controls/flow_layout.h"
#include "app/controls/glyph_button.h"

namespace theca::app {

TrailBar::TrailBar(QWidget* parent) : QWidget(parent), m_which(new QLabel(this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto* steps = new QWidget(this);
    m_flow = new FlowLayout(steps, 4);
    m_flow->addWidget(m_which);
    row->addWidget(steps, 1);
    m_leave = new GlyphButton(GlyphButton::Glyph::Remove, tr("Leave the lesson"), tr("Leave the lesson (Esc)."), this);
    row->addWidget(m_leave, 0, Qt::AlignTop);
    setTextRole(m_which, TextRole::Strong);
    m_which->setMinimumHeight(scaled(26));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    steps->setSizePolicy(policy);
    connect(m_leave, &QToolButton::clicked, this, &TrailBar::leaveAsked);
}

void TrailBar::build() {
    for (QToolButton* one : m_steps) delete one;
    m_steps.clear();
    for (std::size_t i = 0; i < m_content.steps.size(); ++i) {
        auto* button = new QToolButton(m_which->parentWidget());
        button->setCheckable(true);
        button->setFocusPolicy(Qt::TabFocus);
        button->setMinimumHeight(scaled(24));
        m_flow->addWidget(button);
        connect(button, &QToolButton::clicked, this, [this, i, button] {
            button->setChecked(i == m_content.current);
            emit stepAsked(i);
        });
        m_steps.push_back(button);
    }
}

void TrailBar::show(const Content& content) {
    if (content == m_content) return;
    const bool others = content.steps.size() != m_content.steps.size();
    m_content = content;
    if (others) build();
    m_which->setText(content.which);
    for (std::size_t i = 0; i < m_steps.size(); ++i) {
        QToolButton& button = *m_steps[i];
        const bool here = i == content.current;
        button.setText(content.steps[i]);
        button.setChecked(here);
        button.setEnabled(i <= content.farthest);
        button.setAccessibleName(here ? tr("%1, this step").arg(content.steps[i]) : content.steps[i]);
    }
}

}  // namespace theca::app
