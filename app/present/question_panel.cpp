#include "app/present/question_panel.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QToolButton>

#include "app/base/answer_letter.h"
#include "app/base/display.h"
#include "app/base/language.h"

namespace theca::app {

namespace {

/// Words that were typed, over those a text had in this language.
void say(Text& text, const QString& words) {
    if (text.empty())
        text = plainText(words.toStdString());
    else
        text.say(currentLanguage().toStdString(), words.toStdString());
}

}  // namespace

QuestionPanel::QuestionPanel(QWidget* parent)
    : QWidget(parent), m_text(new QLineEdit(this)), m_rows(mostAnswers), m_note(new QLabel(this)) {
    build();
    hide();
}

Question QuestionPanel::first() {
    Question question;
    question.text = plainText(tr("What happens next?").toStdString());
    question.answers.resize(2);
    question.answers[0].say = plainText(tr("It rises").toStdString());
    question.answers[0].right = true;
    question.answers[1].say = plainText(tr("It falls").toStdString());
    return question;
}

void QuestionPanel::build() {
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    auto* label = new QLabel(tr("Question"), this);
    label->setBuddy(m_text);
    m_text->setAccessibleName(label->text());
    auto* remove = new QToolButton(this);
    remove->setText(tr("Remove question"));
    connect(remove, &QToolButton::clicked, this, &QuestionPanel::removed);
    grid->addWidget(label, 0, 0, 1, 2);
    grid->addWidget(remove, 0, 2, Qt::AlignRight);
    grid->addWidget(m_text, 1, 0, 1, 3);
    for (std::size_t i = 0; i < mostAnswers; ++i) {
        const QString letter(answerLetter(i));
        Row& row = m_rows[i];
        row = {new QRadioButton(letter, this), new QLineEdit(this)};
        row.right->setAccessibleName(tr("%1 is right").arg(letter));
        row.words->setAccessibleName(tr("Answer %1").arg(letter));
        row.words->setPlaceholderText(i < 2 ? QString() : tr("one more answer"));
        const int line = static_cast<int>(i) + 2;
        grid->addWidget(row.right, line, 0);
        grid->addWidget(row.words, line, 1, 1, 2);
        connect(row.words, &QLineEdit::textEdited, this, &QuestionPanel::take);
        connect(row.right, &QRadioButton::clicked, this, &QuestionPanel::take);
    }
    grid->addWidget(m_note, static_cast<int>(mostAnswers) + 2, 0, 1, 3);
    grid->setColumnStretch(1, 1);
    m_note->setWordWrap(true);
    connect(m_text, &QLineEdit::textEdited, this, &QuestionPanel::take);
}

void QuestionPanel::showQuestion(const std::optional<Question>& question) {
    setVisible(question && question->kind == QuestionKind::Words);
    if (!question || question->kind != QuestionKind::Words || typed() == question) return;
    m_shown = *question;
    m_text->setText(inLanguage(question->text));
    for (std::size_t i = 0; i < mostAnswers; ++i) {
        const bool there = i < question->answers.size();
        m_rows[i].words->setText(there ? inLanguage(question->answers[i].say) : QString());
        m_rows[i].right->setChecked(there && question->answers[i].right);
    }
    m_note->clear();
}

/// The question as it stands in the fields; none while something is missing.
std::optional<Question> QuestionPanel::typed() const {
    Question question = m_shown;
    if (m_text->text().trimmed().isEmpty()) return std::nullopt;
    say(question.text, m_text->text());
    question.answers.clear();
    bool right = false;
    for (std::size_t i = 0; i < mostAnswers; ++i) {
        if (m_rows[i].words->text().trimmed().isEmpty()) continue;
        Choice choice = i < m_shown.answers.size() ? m_shown.answers[i] : Choice();
        say(choice.say, m_rows[i].words->text());
        choice.right = m_rows[i].right->isChecked();
        right = right || choice.right;
        question.answers.push_back(std::move(choice));
    }
    return question.answers.size() < 2 || !right ? std::nullopt : std::optional(std::move(question));
}

void QuestionPanel::take() {
    const auto question = typed();
    m_note->setText(question ? QString() : tr("It needs a question, two answers, and one that is right."));
    if (question) emit edited(*question);
}

QString QuestionPanel::note() const { return m_note->text(); }

}  // namespace theca::app
