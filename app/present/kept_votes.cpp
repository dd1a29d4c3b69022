#include "app/present/kept_votes.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QStandardPaths>

#include "app/base/answer_letter.h"
#include "app/files/scenario_files.h"
#include "core/text/votes_text.h"

namespace theca::app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(KeptVotes)
};

}  // namespace

KeptVotes::KeptVotes(const PresentPlayer& player, const QString& folder)
    : m_player(player),
      m_folder(folder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) : folder) {}

QString KeptVotes::begin() {
    if (m_file.isEmpty()) {
        QDir().mkpath(m_folder);
        const QString when = QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd-HHmmss"));
        const QString id = QString::fromStdString(m_player.facts().lesson().id);
        m_file = QDir(m_folder).filePath(QStringLiteral("%1-votes-%2.csv").arg(id, when));
    }
    const QString problem = write(text());
    return problem.isEmpty() ? Words::tr("Counts are kept in %1").arg(QDir::toNativeSeparators(m_file)) : problem;
}

QString KeptVotes::renew() {
    if (m_file.isEmpty()) return {};
    std::string now = text();
    return now == m_written ? QString() : write(now);
}

QString KeptVotes::write(const std::string& text) {
    QString problem = writeWhole(m_file, QByteArray::fromStdString(text));
    m_written = text;
    return problem;
}

std::string KeptVotes::text() const {
    std::vector<VoteRow> rows;
    const auto& scenes = m_player.talk().scenes;
    for (std::size_t scene = 0; scene < scenes.size(); ++scene) {
        if (!scenes[scene].question) continue;
        const Question& question = *scenes[scene].question;
        const auto rounds = m_player.votes().of(scene);
        for (std::size_t round = 0; round < rounds.size(); ++round)
            for (std::size_t i = 0; i < std::max(question.answers.size(), question.scenarios.size()); ++i) {
                VoteRow row{scene + 1, m_player.facts().words(scenes[scene].title).toStdString(), round + 1, {}, {}, 0};
                row.answer = answerLetter(i).toLatin1();
                if (i < question.answers.size())
                    row.words = m_player.facts().words(question.answers[i].say).toStdString();
                if (i < rounds[round].size()) row.count = rounds[round][i];
                rows.push_back(std::move(row));
            }
    }
    return votesCsv(rows);
}

}  // namespace theca::app
