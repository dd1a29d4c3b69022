#pragma once

#include <QLineEdit>

namespace theca::app {

/// A line to type into. Until text is accepted, undo is the box's own: Ctrl+Z removes letters one by one, Escape all of
/// them. Once it is accepted, undo and redo are the window's.
class TextBox final : public QLineEdit {
    Q_OBJECT

public:
    explicit TextBox(QWidget* parent = nullptr);

    /// The text shown while nothing is being typed; a box without one ignores Escape.
    void setGiven(const QString& text);

signals:
    /// The user typed this and finished: pressed Enter or left the box. Without spaces at its ends. The owner should
    /// connect with a ScopedConnection: the box may lose the focus because the owner is being destroyed.
    void taken(const QString& text);

protected:
    bool event(QEvent* event) override;

private:
    bool isForWindow(const QKeyEvent& key) const;

    QString m_given;
};

}  // namespace theca::app
