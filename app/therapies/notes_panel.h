#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace theca::app {

/// What the author of a scenario wrote about it, folded to its heading; not there where nothing was written.
class NotesPanel final : public QWidget {
    Q_OBJECT

public:
    explicit NotesPanel(QWidget* parent = nullptr);

    void show(const QString& notes);
    using QWidget::show;

private:
    void setOpen(bool open);

    QToolButton* m_heading;
    QLabel* m_notes;
};

}  // namespace theca::app
