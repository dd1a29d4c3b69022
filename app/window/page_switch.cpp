#include "app/window/page_switch.h"

#include <QButtonGroup>
#include <QToolButton>

#include "app/window/flow_layout.h"

namespace theca::app {

PageSwitch::PageSwitch(QWidget* parent) : QWidget(parent), m_buttons(new QButtonGroup(this)) {
    auto* flow = new FlowLayout(this, 4);
    flow->setContentsMargins(0, 0, 0, 0);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_buttons, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on) emit currentChanged(id);
    });
}

void PageSwitch::addPage(const QString& name, const QString& tip) {
    auto* button = new QToolButton(this);
    button->setText(name);
    button->setToolTip(tip);
    button->setAccessibleDescription(tip);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::StrongFocus);
    layout()->addWidget(button);
    m_buttons->addButton(button, count());
    if (count() == 1) button->setChecked(true);
}

int PageSwitch::currentIndex() const { return m_buttons->checkedId(); }

void PageSwitch::setCurrentIndex(int index) {
    if (QAbstractButton* one = button(index)) one->setChecked(true);
}

int PageSwitch::count() const { return static_cast<int>(m_buttons->buttons().size()); }

QAbstractButton* PageSwitch::button(int index) const { return m_buttons->button(index); }

}  // namespace theca::app
