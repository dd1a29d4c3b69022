#include "app/controls/lock_look.h"

#include <QVariant>
#include <QWidget>

namespace theca::app {

namespace {

constexpr auto tipKey = "tipUnlocked";
constexpr auto descriptionKey = "descriptionUnlocked";

}  // namespace

void setLocked(QWidget& control, const QString& reason) {
    const bool known = control.property(tipKey).isValid();
    if (reason.isEmpty()) {
        if (!known) return;
        control.setEnabled(true);
        control.setToolTip(control.property(tipKey).toString());
        control.setAccessibleDescription(control.property(descriptionKey).toString());
        control.setProperty(tipKey, {});
        return;
    }
    if (!known) {
        control.setProperty(tipKey, control.toolTip());
        control.setProperty(descriptionKey, control.accessibleDescription());
    }
    control.setEnabled(false);
    control.setToolTip(reason);
    control.setAccessibleDescription(reason);
}

}  // namespace theca::app
