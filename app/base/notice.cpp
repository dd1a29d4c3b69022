#include "app/base/notice.h"

#include <QCoreApplication>

namespace theca::app {

QString notice() {
    return QCoreApplication::translate("theca::app::NoticeBar", "For teaching, not for dosing a person.");
}

}  // namespace theca::app
