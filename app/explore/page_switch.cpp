#include "app/explore/page_switch.h"

#include <QButtonGroup>
#include <QPainter>
#include <QResizeEvent>
#include <QToolButton>

#include "app/controls/flow_layout.h"

namespace theca::app {

namespace {

/// The selected one is underlined in the accent colour, which is visible in every theme.
class PageButton final : public QToolButton {
public:
    using QToolButton::QToolButton;

protected:
    void paintEvent(QPaintEvent* event) override {
        QToolButton::paintEvent(event);
        if (!isChecked()) return;
        QPainter painter(this);
        painter.fillRect(QRect(4, height() - 3, width() - 8, 3), palette().highlight());
    }
};

}  // namespace

PageSwitch::PageSwitch(QWidget* parent) : QWidget(parent), m_buttons(new QButtonGroup(this)) {
    auto* flow = new FlowLayout(this, 4);
    flow->setContentsMargins(0, 0, 0, 0);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_buttons, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on) emit currentChanged(id);
        button(id)->setFocusPolicy(on ? Qt::StrongFocus : Qt::ClickFocus);  // one stop of the Tab key; arrows go on
    });
}

void PageSwitch::addPage(const QString& name, const QString& tip) {
    auto* button = new PageButton(this);
    button->setText(name);
    button->setToolTip(tip);
    button->setAccessibleDescription(tip);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::ClickFocus);
    layout()->addWidget(button);
    m_buttons->addButton(button, count());
    if (count() == 1) button->setChecked(true);
}

/// What holds it may not ask for its height at a width, as a scroll area does not.
void PageSwitch::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    setMinimumHeight(layout()->heightForWidth(width()));
}

int PageSwitch::currentIndex() const { return m_buttons->checkedId(); }

void PageSwitch::setCurrentIndex(int index) {
    if (QAbstractButton* one = button(index)) one->setChecked(true);
}

int PageSwitch::count() const { return static_cast<int>(m_buttons->buttons().size()); }

QAbstractButton* PageSwitch::button(int index) const { return m_buttons->button(index); }

}  // namespace theca::app
