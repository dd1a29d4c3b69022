#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <optional>

#include "core/base/result.h"
#include "core/data/library.h"
#include "core/lesson/lesson.h"

namespace theca::app {

/// Whether a file says of itself that it is a lesson.
bool isLessonFile(const QString& fileName);

/// A lesson read from a file, or the errors of the file, one line each.
struct LoadedLesson {
    std::optional<Lesson> lesson;
    QStringList errors;
    QByteArray text;
};
LoadedLesson readLessonFile(const QString& fileName);

/// Errors of a file with this text, with the line each is in; one line each.
QStringList errorLines(const QString& fileName, const QByteArray& text, const Errors& errors);

/// What does not hold in a lesson's own runs, one line each.
QStringList unproved(const Lesson& lesson, const Library& library, const QString& fileName, const QByteArray& text);

}  // namespace theca::app
