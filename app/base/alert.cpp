#include "app/base/alert.h"

#include <QAccessible>
#include <QWidget>

namespace theca::app {

void alertReaders(QWidget& widget) {
    QAccessibleEvent said(&widget, QAccessible::Alert);
    QAccessible::updateAccessibility(&said);
}

}  // namespace theca::app
