#include "app/learn/start_strip.h"

#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include "app/base/appearance.h"
#include "app/controls/flow_layout.h"

namespace theca::app {

namespace {

constexpr int lineHeight = 26;  ///< pixels, of words and buttons

}  // namespace

StartStrip::StartStrip(QWidget* parent) : QFrame(parent) { hide(); }

void StartStrip::offer(const QString& words, const QStringList& choices) {
    auto* flow = new FlowLayout(this, 12);
    flow->setContentsMargins(16, 8, 8, 8);
    auto* label = new QLabel(words, this);
    setTextRole(label, TextRole::Strong);
    label->setMinimumHeight(scaled(lineHeight));  // as high as the buttons beside it
    flow->addWidget(label);
    for (int i = 0; i < choices.size(); ++i) {
        auto* button = new QPushButton(choices[i], this);
        button->setMinimumHeight(scaled(lineHeight));
        flow->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, i] {
            hide();
            emit chosen(i);
        });
    }
    setAccessibleName(words);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    show();
}

void StartStrip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.fillRect(QRect(0, 0, 4, height()), palette().color(QPalette::Highlight));
}

}  // namespace theca::app
