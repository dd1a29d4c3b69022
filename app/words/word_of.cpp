#include "app/words/word_of.h"

#include <QAbstractButton>
#include <QAbstractSlider>
#include <QAccessible>
#include <QComboBox>
#include <QLineEdit>

#include "app/words/glossary.h"

namespace theca::app {

namespace {

bool isControl(const QWidget* part) {
    return qobject_cast<const QLineEdit*>(part) || qobject_cast<const QAbstractSlider*>(part) ||
           qobject_cast<const QComboBox*>(part) || qobject_cast<const QAbstractButton*>(part);
}

/// As screen readers have it: its own name, else that of its label.
QString nameOf(const QWidget* control) {
    if (!control->accessibleName().isEmpty()) return control->accessibleName();
    QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(control));
    if (!spoken) return {};
    const auto labels = spoken->relations(QAccessible::Label);
    return (labels.isEmpty() ? spoken : labels.front().first)->text(QAccessible::Name);
}

}  // namespace

QString wordOfControl(const QWidget* control) {
    if (!isControl(control)) return {};
    const std::vector<WordPlace> words = wordsIn(nameOf(control));
    return words.empty() ? QString() : QString::fromStdString(words.front().id);
}

}  // namespace theca::app
