#pragma once

#include <QWidget>
#include <functional>

#include "app/present/talk_draft.h"
#include "core/data/library.h"

class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QToolButton;

namespace theca::app {

/// Where a talk is made: its scenes in pictures, and title, notes and steps of one of them.
class TalkEditor final : public QWidget {
    Q_OBJECT

public:
    TalkEditor(TalkDraft& draft, std::shared_ptr<const Library> library, QWidget* parent);

    std::size_t scene() const;
    void choose(std::size_t scene);
    QListWidget& scenes() { return *m_scenes; }
    QListWidget& steps() { return *m_steps; }
    QLineEdit& title() { return *m_title; }
    QPlainTextEdit& notes() { return *m_notes; }
    QLabel& problem() { return *m_problem; }
    /// The time that "Play to here" means, h: the playhead of the window.
    void usePlayhead(std::function<double()> hours) { m_playhead = std::move(hours); }

public slots:
    void moveUp() { move(-1); }
    void moveDown() { move(1); }
    void duplicate();
    void remove();
    void addReveal(int therapy);
    void addPlay();
    void addBig(int therapy);
    void addGuess();
    void removeStep();
    bool save();
    bool saveAs();
    void openFile();
    void present();

signals:
    void presented(std::shared_ptr<const theca::Lesson> talk);

private:
    void build();
    void buildScene(QWidget* column);
    void showAll();
    void showScene();
    void move(int by);
    void edit(Lesson next, std::size_t then, const std::string& mergeKey = {});
    void fillTherapies();
    bool writeTo(const QString& fileName);

    TalkDraft& m_draft;
    std::shared_ptr<const Library> m_library;
    std::function<double()> m_playhead;
    QListWidget* m_scenes;
    QLineEdit* m_title;
    QPlainTextEdit* m_notes;
    QListWidget* m_steps;
    QToolButton* m_reveal = nullptr;
    QToolButton* m_big = nullptr;
    QWidget* m_column = nullptr;
    QLabel* m_problem;
    bool m_filling = false;
};

}  // namespace theca::app
