#pragma once

#include <QString>

class QWidget;

namespace theca::app {

/// Disables a control and says why, to the pointer and to screen readers; an empty reason enables it again, with the
/// words it had.
void setLocked(QWidget& control, const QString& reason);

}  // namespace theca::app
