#pragma once

#include <QWidget>

#include "app/learn/lesson_shelf.h"

class QLabel;
class QListWidget;
class QPushButton;

namespace theca::app {

/// The lessons to choose from: titles at the left, at the right what one is about.
class LessonList final : public QWidget {
    Q_OBJECT

public:
    LessonList(const LessonShelf& shelf, QWidget* parent);

    void choose(const std::string& lesson);
    void takeFocus();

signals:
    /// Where it was left, if it was.
    void startAsked(const QString& lesson);
    void anewAsked(const QString& lesson);
    void closeAsked();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void fill();
    void showCurrent();
    QString current() const;

    const LessonShelf& m_shelf;
    QListWidget* m_list;
    QLabel* m_title;
    QLabel* m_objective;
    QLabel* m_minutes;
    QPushButton* m_start;
    QPushButton* m_anew;  ///< for a lesson that was left in the middle
};

}  // namespace theca::app
