#include "app/controls/text_box.h"

#include <QKeyEvent>
#include <QMetaMethod>

namespace theca::app {

TextBox::TextBox(QWidget* parent) : QLineEdit(parent) {
    connect(this, &QLineEdit::editingFinished, this, [this] {
        // An owner that does not use `taken` decides in editingFinished whether it accepts the text.
        if (!isModified() || !isSignalConnected(QMetaMethod::fromSignal(&TextBox::taken))) return;
        setModified(false);
        emit taken(text().trimmed());
    });
}

void TextBox::setGiven(const QString& text) {
    m_given = text;
    if (isModified() || (text == this->text() && !isUndoAvailable())) return;
    setText(text);
    if (!hasFocus()) setCursorPosition(0);
}

bool TextBox::isForWindow(const QKeyEvent& key) const {
    return !isModified() && (key.matches(QKeySequence::Undo) || key.matches(QKeySequence::Redo));
}

bool TextBox::event(QEvent* event) {
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress) return QLineEdit::event(event);
    const auto& key = *static_cast<QKeyEvent*>(event);
    if (isForWindow(key)) {
        event->ignore();
        return false;
    }
    if (key.key() != Qt::Key_Escape || !isModified() || m_given.isNull()) return QLineEdit::event(event);
    if (event->type() == QEvent::KeyPress) {
        setText(m_given);
        selectAll();
    }
    event->accept();
    return true;
}

}  // namespace theca::app
