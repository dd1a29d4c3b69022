#include "app/learn/answers_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <array>

#include "app/base/settings.h"
#include "app/files/scenario_files.h"
#include "core/text/answers_text.h"

namespace theca::app {

namespace {

const auto codeKey = QStringLiteral("learn/answers_code");
constexpr std::array sureNames = {"guess", "fairly", "sure"};

}  // namespace

bool keepsAnswers() { return !answersCode().isEmpty(); }

QString answersCode() { return settings()->value(codeKey).toString(); }

bool keepAnswers(const QString& code) {
    static const QRegularExpression allowed(QStringLiteral("^[A-Za-z0-9_-]{0,20}$"));
    if (!allowed.match(code).hasMatch()) return false;
    settings()->setValue(codeKey, code);
    return true;
}

QString answersFile() { return QFileInfo(settings()->fileName()).dir().filePath(QStringLiteral("answers.csv")); }

namespace {

AnswerRow rowOf(const StepAnswer& answer) {
    AnswerRow row;
    row.code = answersCode().toStdString();
    row.lesson = answer.lesson;
    row.step = answer.step;
    row.kind = answer.kind;
    row.given = answer.given;
    row.right = answer.right;
    if (answer.sure) row.sure = sureNames.at(static_cast<std::size_t>(*answer.sure));
    row.seconds = answer.seconds;
    row.tries = answer.tries;
    row.pattern = answer.pattern;
    row.modelVersion = THECA_VERSION;
    return row;
}

}  // namespace

QString keepAnswer(const StepAnswer& answer) {
    if (!keepsAnswers()) return {};
    QFile file(answersFile());
    QByteArray all = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    file.close();
    if (all.isEmpty()) all = QByteArray::fromStdString(std::string(answersHeading()));
    return writeWhole(answersFile(), all + QByteArray::fromStdString(answersLine(rowOf(answer))));
}

}  // namespace theca::app
