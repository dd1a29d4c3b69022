#include "app/present/vote_panel.h"

#include <QGridLayout>
#include <QLabel>
#include <QToolButton>

#include "app/base/answer_letter.h"
#include "app/base/appearance.h"

namespace theca::app {

namespace {

constexpr int mostAnswers = 5;

QToolButton* button(const QString& sign, QWidget* parent) {
    auto* made = new QToolButton(parent);
    made->setText(sign);
    made->setMinimumSize(32, 28);
    made->setFocusPolicy(Qt::NoFocus);
    return made;
}

}  // namespace

VotePanel::VotePanel(PresentPlayer& player, QWidget* parent)
    : QWidget(parent), m_player(player), m_grid(new QGridLayout(this)), m_advice(new QLabel(this)) {
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setColumnStretch(0, 1);
    for (int i = 0; i < mostAnswers; ++i) m_rows.push_back(addRow(i));
    m_grid->addWidget(m_advice, mostAnswers, 0, 1, 4);
    auto* keep = new QToolButton(this);
    keep->setText(tr("Keep the counts in a file (Ctrl+S)"));
    keep->setFocusPolicy(Qt::NoFocus);
    connect(keep, &QToolButton::clicked, this, [this] { m_player.act({PresentAct::KeepVotes}); });
    m_grid->addWidget(keep, mostAnswers + 1, 0, 1, 4, Qt::AlignLeft);
    setTextRole(m_advice, TextRole::Strong);
    m_advice->setWordWrap(true);
    connect(&m_player, &PresentPlayer::changed, this, &VotePanel::show);
    show();
}

VotePanel::Row VotePanel::addRow(int place) {
    const QString letter(answerLetter(static_cast<std::size_t>(place)));
    Row row{new QLabel(this), new QLabel(this), button(QStringLiteral("−"), this), button(QStringLiteral("+"), this)};
    row.words->setTextFormat(Qt::PlainText);
    row.count->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row.less->setAccessibleName(tr("One vote less for %1").arg(letter));
    row.more->setAccessibleName(tr("One vote more for %1").arg(letter));
    connect(row.less, &QToolButton::clicked, this, [=, this] { m_player.act({PresentAct::VoteLess, place}); });
    connect(row.more, &QToolButton::clicked, this, [=, this] { m_player.act({PresentAct::VoteMore, place}); });
    int column = 0;
    for (QWidget* one : {static_cast<QWidget*>(row.words), static_cast<QWidget*>(row.count),
                         static_cast<QWidget*>(row.less), static_cast<QWidget*>(row.more)})
        m_grid->addWidget(one, place, column++);
    return row;
}

void VotePanel::show() {
    const auto& question = m_player.scene().question;
    const std::size_t count = question ? std::max(question->answers.size(), question->scenarios.size()) : 0;
    setVisible(count > 0 && m_player.isVoting());
    if (count == 0) return;
    const auto rounds = m_player.votes().of(m_player.place().scene);
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const Row& row = m_rows[i];
        for (QWidget* one : {static_cast<QWidget*>(row.words), static_cast<QWidget*>(row.count),
                             static_cast<QWidget*>(row.less), static_cast<QWidget*>(row.more)})
            one->setVisible(i < count);
        if (i >= count) continue;
        const QString letter(answerLetter(i));
        const QString words =
            i < question->answers.size() ? m_player.facts().words(question->answers[i].say) : QString();
        row.words->setText(words.isEmpty() ? letter : tr("%1  %2", "letter, answer").arg(letter, words));
        QStringList counts;
        for (const auto& round : rounds) counts << QString::number(i < round.size() ? round[i] : 0);
        row.count->setText(counts.isEmpty() ? QStringLiteral("0") : counts.join(QStringLiteral(" → ")));
    }
    const auto advice = m_player.advice();
    if (!advice)
        m_advice->setText(tr("Hands or cards: keys A to E count, with Shift they take one away."));
    else if (*advice == VoteAdvice::ExplainAgain)
        m_advice->setText(tr("Fewer than 30 % are right: explain again."));
    else if (*advice == VoteAdvice::Discuss)
        m_advice->setText(tr("30 to 70 % are right: let them discuss, and vote again."));
    else
        m_advice->setText(tr("More than 70 % are right: go on."));
}

}  // namespace theca::app
