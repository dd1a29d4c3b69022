#include "app/files/table_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QStringList>

#include "app/base/sentences.h"
#include "core/text/json_reader.h"

namespace theca::app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Files)
};

const QStringList& endings() {
    static const QStringList all = {QStringLiteral("csv"), QStringLiteral("tsv"), QStringLiteral("txt"),
                                    QStringLiteral("dat"), QStringLiteral("tab"), QStringLiteral("prn"),
                                    QStringLiteral("asc")};
    return all;
}

/// A scenario begins with a bracket.
bool beginsWithBracket(const QString& fileName) {
    constexpr qint64 looked = 4096;
    QFile file(fileName);
    return file.open(QIODevice::ReadOnly) && file.read(looked).trimmed().startsWith('{');
}

}  // namespace

LoadedTable readTableFile(const QString& fileName) {
    const QString name = QFileInfo(fileName).fileName();
    QFile file(fileName);
    if (QFileInfo(fileName).isDir())
        return {{}, Words::tr("%1: this is a folder; a table of points is needed").arg(name)};
    if (!file.open(QIODevice::ReadOnly))
        return {{}, Words::tr("%1: the file cannot be read: %2").arg(name, file.errorString())};
    const QByteArray bytes = file.read(static_cast<qint64>(mostBytes) + 1);
    Result<TextTable> read = readTable({bytes.constData(), static_cast<std::size_t>(bytes.size())});
    if (!read) return {{}, Words::tr("%1: %2", "file, what is wrong").arg(name, sentence(read.errors().front()))};
    return {std::move(read).value(), {}};
}

bool isTableFile(const QString& fileName) {
    const QString ending = QFileInfo(fileName).suffix().toLower();
    return endings().contains(ending) && !beginsWithBracket(fileName);
}

QString tablePatterns() { return QStringLiteral("*.") + endings().join(QStringLiteral(" *.")); }

}  // namespace theca::app
