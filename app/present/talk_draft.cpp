#include "app/present/talk_draft.h"

#include <QFileInfo>
#include <QRegularExpression>

#include "app/files/lesson_files.h"
#include "app/files/scenario_files.h"
#include "core/lesson/talk_edits.h"
#include "core/text/lesson_text.h"

namespace theca::app {

namespace {

/// The id of a lesson after the name of its file: small letters, digits and hyphens.
std::string idOf(const QString& fileName) {
    static const QRegularExpression other(QStringLiteral("[^a-z0-9]+"));
    static const QRegularExpression ends(QStringLiteral("^-+|-+$"));
    QString id = QFileInfo(fileName).completeBaseName().toLower();
    id = id.replace(other, QStringLiteral("-")).remove(ends).left(40).remove(ends);
    return id.isEmpty() ? std::string("my-talk") : id.toStdString();
}

}  // namespace

TalkDraft::TalkDraft(QObject* parent) : QObject(parent), m_history(emptyTalk()), m_saved(emptyTalk()) {}

void TalkDraft::push(Lesson next, const std::string& mergeKey) {
    m_history.push(std::move(next), mergeKey);
    emit changed();
}

void TalkDraft::undo() {
    if (!canUndo()) return;
    m_history.undo();
    emit changed();
}

void TalkDraft::redo() {
    if (!canRedo()) return;
    m_history.redo();
    emit changed();
}

QString TalkDraft::saveTo(const QString& fileName) {
    Lesson written = talk();
    written.id = idOf(fileName);
    if (QString problem = writeWhole(fileName, QByteArray::fromStdString(writeLesson(written))); !problem.isEmpty())
        return problem;
    m_fileName = fileName;
    m_history.seal();
    m_history.push(written);
    m_saved = written;
    emit changed();
    return {};
}

QString TalkDraft::open(const QString& fileName) {
    LoadedLesson loaded = readLessonFile(fileName);
    if (!loaded.lesson) return loaded.errors.value(0);
    if (!isTalk(*loaded.lesson))
        return tr("%1: only a talk, a lesson of scenes alone, can be changed here.").arg(fileName);
    m_history = History<Lesson>(*loaded.lesson);
    m_saved = *loaded.lesson;
    m_fileName = fileName;
    emit changed();
    return {};
}

}  // namespace theca::app
