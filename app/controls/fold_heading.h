#pragma once

#include <QString>

class QToolButton;

namespace theca::app {

/// Makes a button the heading of what folds under it: its arrow points down while that is open.
void makeFoldHeading(QToolButton& heading, const QString& text, const QString& tip);
void pointTo(QToolButton& heading, bool open);

}  // namespace theca::app
