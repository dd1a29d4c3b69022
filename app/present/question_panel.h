#pragma once

#include <QWidget>
#include <optional>
#include <vector>

#include "core/lesson/lesson.h"

class QLabel;
class QLineEdit;
class QRadioButton;
class QToolButton;

namespace theca::app {

/// What a scene asks: the question, two to five answers in words, and which of them is right.
class QuestionPanel final : public QWidget {
    Q_OBJECT

public:
    explicit QuestionPanel(QWidget* parent);

    static constexpr std::size_t mostAnswers = 5;
    /// A question to begin with, in the language of the screen.
    static Question first();

    /// Shows a question of the kind Words; hidden for every other.
    void showQuestion(const std::optional<Question>& question);
    QLineEdit& text() { return *m_text; }
    QLineEdit& answer(std::size_t place) { return *m_rows[place].words; }
    QRadioButton& right(std::size_t place) { return *m_rows[place].right; }
    QString note() const;

signals:
    /// It was changed, and can be asked as it is.
    void edited(const theca::Question& question);
    void removed();

private:
    struct Row {
        QRadioButton* right = nullptr;
        QLineEdit* words = nullptr;
    };
    void build();
    void take();
    std::optional<Question> typed() const;

    Question m_shown;
    QLineEdit* m_text;
    std::vector<Row> m_rows;
    QLabel* m_note;
};

}  // namespace theca::app
