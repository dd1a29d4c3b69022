#pragma once

#include <QWidget>

#include "app/present/talk_draft.h"
#include "app/present/talk_facts.h"

class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;

namespace theca::app {

class QuestionPanel;
class TalkSteps;

/// Where a talk is made: its scenes in pictures, and title, notes and steps of one of them.
class TalkEditor final : public QWidget {
    Q_OBJECT

public:
    TalkEditor(TalkDraft& draft, std::shared_ptr<const Library> library, QWidget* parent);

    std::size_t scene() const;
    void choose(std::size_t scene);
    QListWidget& scenes() { return *m_scenes; }
    TalkSteps& steps() { return *m_steps; }
    QuestionPanel& question() { return *m_question; }
    QLineEdit& title() { return *m_title; }
    QPlainTextEdit& notes() { return *m_notes; }
    QLabel& problem() { return *m_problem; }

public slots:
    /// The chosen step where the steps have the focus, else the scene.
    void moveUp() { move(-1); }
    void moveDown() { move(1); }
    void duplicate();
    void remove();
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
    void moveScene(int from, int to);
    bool writeTo(const QString& fileName);

    TalkDraft& m_draft;
    std::shared_ptr<const Library> m_library;
    QListWidget* m_scenes;
    QLineEdit* m_title;
    QPlainTextEdit* m_notes;
    QuestionPanel* m_question;
    TalkSteps* m_steps;
    QWidget* m_column = nullptr;
    QLabel* m_problem;
    std::shared_ptr<const TalkFacts> m_facts;  ///< null while the talk cannot be given
    QString m_wrong;                           ///< why it cannot
    bool m_filling = false;
};

}  // namespace theca::app
