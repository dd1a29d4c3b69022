#include "app/explore/menu_lock.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <functional>

namespace theca::app {

namespace {

const char* const usableKey = "usableInLesson";

}  // namespace

void alwaysUsable(QAction* action) { action->setProperty(usableKey, true); }

void MenuLock::lock(const QMenuBar& menus) {
    const std::function<void(QMenu*)> lockAll = [&](QMenu* menu) {
        for (QAction* action : menu->actions()) {
            if (action->isSeparator() || action->property(usableKey).toBool()) continue;
            if (action->menu() && !action->menu()->isEmpty()) {
                lockAll(action->menu());
            } else if (action->isEnabled()) {
                action->setEnabled(false);
                m_locked.push_back(action);
            }
        }
    };
    for (QAction* entry : menus.actions())
        if (entry->menu() && !entry->property(usableKey).toBool()) lockAll(entry->menu());
}

void MenuLock::release() {
    for (const QPointer<QAction>& one : m_locked)
        if (one) one->setEnabled(true);
    m_locked.clear();
}

}  // namespace theca::app
