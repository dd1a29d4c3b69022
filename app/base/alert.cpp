#include "app/base/alert.h"

#include <QAccessible>
#include <QAccessibleObject>
#include <QWidget>

namespace theca::app {

void nameForReaders(QWidget& part, const QString& name) {
    if (name != part.accessibleName()) part.setAccessibleName(name);
}

#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)

void alertReaders(QWidget& part, const QString& words) {
    if (!QAccessible::isActive() || words.isEmpty()) return;
    QAccessibleAnnouncementEvent said(&part, words);
    QAccessible::updateAccessibility(&said);
}

#else

namespace {

/// Stands for the words of a window on the bus of accessibility: before Qt 6.8 neither an alert nor a changed
/// description reaches Orca there, but a notification that comes into view does.
class Notification final : public QObject {
public:
    explicit Notification(QWidget* window) : QObject(window) {}

    QString words;
};

class NotificationInterface final : public QAccessibleObject {
public:
    explicit NotificationInterface(Notification* said) : QAccessibleObject(said), m_said(*said) {}

    QAccessible::Role role() const override { return QAccessible::Notification; }
    QAccessible::State state() const override { return {}; }
    QString text(QAccessible::Text kind) const override {
        return kind == QAccessible::Name ? m_said.words : QString();
    }
    QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(m_said.parent()); }
    QAccessibleInterface* child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }

private:
    const Notification& m_said;
};

QAccessibleInterface* makeNotification(const QString&, QObject* object) {
    auto* said = dynamic_cast<Notification*>(object);
    return said ? new NotificationInterface(said) : nullptr;
}

Notification& notificationOf(QWidget& window) {
    for (QObject* one : window.children())
        if (auto* said = dynamic_cast<Notification*>(one)) return *said;
    QAccessible::installFactory(makeNotification);
    return *new Notification(&window);
}

}  // namespace

void alertReaders(QWidget& part, const QString& words) {
    if (!QAccessible::isActive() || words.isEmpty()) return;
    QAccessibleEvent alert(&part, QAccessible::Alert);  // on other systems than Linux
    QAccessible::updateAccessibility(&alert);
    Notification& said = notificationOf(*part.window());
    said.words = words;
    QAccessibleEvent shown(&said, QAccessible::ObjectShow);
    QAccessible::updateAccessibility(&shown);
}

#endif

}  // namespace theca::app
