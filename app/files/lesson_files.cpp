#include "app/files/lesson_files.h"

#include <QCoreApplication>
#include <QFile>

#include "app/base/sentences.h"
#include "core/lesson/lesson_check.h"
#include "core/text/file_kind.h"
#include "core/text/json_reader.h"
#include "core/text/lesson_text.h"
#include "core/text/scenario_text.h"

namespace theca::app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Files)
};

std::string_view view(const QByteArray& bytes) { return {bytes.constData(), static_cast<std::size_t>(bytes.size())}; }

/// One byte more than a file may have, so that too long a one is seen as such.
QByteArray textOf(QFile& file) { return file.read(static_cast<qint64>(mostBytes) + 1); }

}  // namespace

/// Large scenarios are asked, too, so the word is looked for before anything is parsed.
bool isLessonFile(const QString& fileName) {
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly)) return false;
    const QByteArray text = textOf(file);
    return text.contains("\"lesson\"") && fileKind(view(text)) == "lesson";
}

LoadedLesson readLessonFile(const QString& fileName) {
    LoadedLesson loaded;
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly)) {
        loaded.errors << Words::tr("%1: the file cannot be read: %2").arg(fileName, file.errorString());
        return loaded;
    }
    loaded.text = textOf(file);
    Result<Lesson> lesson = readLesson(view(loaded.text));
    if (lesson)
        loaded.lesson = std::move(lesson).value();
    else
        loaded.errors = errorLines(fileName, loaded.text, lesson.errors());
    return loaded;
}

QStringList errorLines(const QString& fileName, const QByteArray& text, const Errors& errors) {
    QStringList lines;
    for (const Error& error : located(text.toStdString(), errors)) lines << errorLine(fileName, error);
    return lines;
}

QStringList unproved(const Lesson& lesson, const Library& library, const QString& fileName, const QByteArray& text) {
    LessonSurroundings around = builtInSurroundings();
    for (std::string& step : stepReferences(lesson)) around.steps.insert(std::move(step));
    return errorLines(fileName, text, checkLesson(lesson, library, around));
}

}  // namespace theca::app
