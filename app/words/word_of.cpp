#include "app/words/word_of.h"

#include <QAbstractButton>
#include <QAbstractSlider>
#include <QAccessible>
#include <QComboBox>
#include <QLineEdit>
#include <QTableView>

#include "app/words/glossary.h"
#include "app/words/word_line.h"

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

QString wordAt(const QWidget* part) {
    const auto* table = qobject_cast<const QTableView*>(part);
    if (!table || !table->currentIndex().isValid()) return wordOfControl(part);
    const QModelIndex here = table->currentIndex();
    const QString row = here.siblingAtColumn(0).data().toString();
    const QString column = table->model()->headerData(here.column(), Qt::Horizontal).toString();
    for (const QString& text : {row, column})
        if (const auto word = underlinedWord(text)) return QString::fromStdString(word->id);
    return {};
}

}  // namespace theca::app
