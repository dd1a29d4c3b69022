#pragma once

#include <QPointer>
#include <vector>

class QAction;
class QMenuBar;

namespace theca::app {

/// An entry of the menus, or a whole menu, that stays usable in a lesson.
void alwaysUsable(QAction* action);

/// While a lesson is in view, entries that act on what was open before wait.
class MenuLock {
public:
    void lock(const QMenuBar& menus);
    /// Gives back what was locked; entries that were out of use before stay so.
    void release();

private:
    std::vector<QPointer<QAction>> m_locked;
};

}  // namespace theca::app
