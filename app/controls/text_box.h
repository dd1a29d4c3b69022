#pragma once

#include <QLineEdit>

namespace theca::app {

/// A line to type into. Letters not yet taken are its own affair: Ctrl+Z takes them back one by one, Escape all of
/// them. As soon as they are taken, undo and redo are the window's.
class TextBox final : public QLineEdit {
    Q_OBJECT

public:
    explicit TextBox(QWidget* parent = nullptr);

    /// What stands here while nobody types; a box that was never given anything leaves Escape alone.
    void setGiven(const QString& text);

signals:
    /// A person has typed this and is done: pressed Enter or went elsewhere. Without blanks at its ends. What an owner
    /// does then it does through a ScopedConnection: the box may lose the focus because the owner goes.
    void taken(const QString& text);

protected:
    bool event(QEvent* event) override;

private:
    bool isForWindow(const QKeyEvent& key) const;

    QString m_given;
};

}  // namespace theca::app
