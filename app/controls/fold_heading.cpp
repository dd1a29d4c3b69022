#include "app/controls/fold_heading.h"

#include <QToolButton>

#include "app/base/appearance.h"

namespace theca::app {

void makeFoldHeading(QToolButton& heading, const QString& text, const QString& tip) {
    heading.setText(text);
    heading.setToolTip(tip);
    heading.setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    heading.setAutoRaise(true);
    heading.setCheckable(true);
    setTextRole(&heading, TextRole::Strong);
}

void pointTo(QToolButton& heading, bool open) { heading.setArrowType(open ? Qt::DownArrow : Qt::RightArrow); }

}  // namespace theca::app
