#include "app/charts/spoken.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QWidget>

namespace theca::app {

namespace {

class SpokenInterface final : public QAccessibleWidget {
public:
    SpokenInterface(QWidget* widget, const Spoken& spoken)
        : QAccessibleWidget(widget, QAccessible::Chart), m_spoken(spoken) {}

    // A view's inner part is nothing of its own to whoever listens.
    int childCount() const override { return 0; }
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QString text(QAccessible::Text kind) const override {
        return kind == QAccessible::Description ? m_spoken.spokenText() : QAccessibleWidget::text(kind);
    }

private:
    const Spoken& m_spoken;
};

QAccessibleInterface* makeSpoken(const QString&, QObject* object) {
    auto* widget = qobject_cast<QWidget*>(object);
    const auto* spoken = dynamic_cast<const Spoken*>(widget);
    return spoken ? new SpokenInterface(widget, *spoken) : nullptr;
}

}  // namespace

void installSpokenAccess() { QAccessible::installFactory(makeSpoken); }

void announceSpoken(QWidget& widget) {
    QAccessibleEvent event(&widget, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

}  // namespace theca::app
