#pragma once

#include <QWidget>
#include <array>
#include <memory>
#include <optional>

#include "app/learn/lesson_shelf.h"
#include "app/learn/test_player.h"

class QPushButton;
class QStackedLayout;
class QTableWidget;

namespace theca::app {

class StepPanel;

/// The questions before and after the lessons: which concepts were right at either time, no more than that; and the
/// questions, one at a time. What was answered is kept at once, so that it is there after the program ended.
class TestPage final : public QWidget {
    Q_OBJECT

public:
    enum class Keeps { Nothing, InSettings };
    /// `facts`: of a file of items. One from elsewhere keeps nothing.
    TestPage(std::shared_ptr<const LessonFacts> facts, const LessonShelf& shelf, Keeps keeps, QWidget* parent);

    /// Opens the first question that was left open; of a time that is over, all of them again.
    void begin(TestTime time);
    Keeps keeps() const { return m_keeps; }
    /// Null while the results are in view.
    TestPlayer* player() const { return m_player; }
    StepPanel& panel() const { return *m_panel; }
    QTableWidget& results() const { return *m_results; }
    QPushButton* beginButton(TestTime time) const { return m_begin[static_cast<std::size_t>(time)]; }
    /// What a screen reader was last told.
    const QString& lastTold() const { return m_told; }
    void takeFocus();

signals:
    void closeAsked();
    void lessonAsked(const QString& id);
    void wordAsked(const QString& id);  ///< of the glossary
    void answered(const theca::app::StepAnswer& answer);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QWidget* buildResults();
    QWidget* buildQuestion();
    void showResults();
    void showQuestion();
    void fitPanel();
    void remember();
    void leaveQuestion();
    void tell(const QString& words);
    QString beginWords(TestTime time) const;
    QString resultWords(TestTime time, std::size_t which) const;

    std::shared_ptr<const LessonFacts> m_facts;
    const LessonShelf& m_shelf;
    Keeps m_keeps;
    std::array<std::optional<LessonPlace>, 2> m_places;  ///< by time
    QStackedLayout* m_pages;
    QWidget* m_question = nullptr;
    QTableWidget* m_results = nullptr;
    std::array<QPushButton*, 2> m_begin{};
    StepPanel* m_panel = nullptr;
    TestPlayer* m_player = nullptr;
    QString m_told;
};

}  // namespace theca::app
