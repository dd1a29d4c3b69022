#include "app/document/locked.h"

#include <QCoreApplication>

#include "app/document/document.h"

namespace theca::app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Locked)
};

}  // namespace

QString lockedReason(const Document& document) {
    if (!document.isLocked()) return {};
    if (!document.mayUnlock()) return Words::tr("This file leaves only some things to be changed, and not this.");
    return Words::tr("This file leaves only some things to be changed, and not this. Edit, Unlock frees everything.");
}

}  // namespace theca::app
