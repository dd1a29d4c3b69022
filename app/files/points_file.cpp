#include "app/files/points_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include "app/base/sentences.h"
#include "core/text/json_reader.h"

namespace theca::app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Files)
};

/// "points.csv, line 3: …"; whole files have no line.
QString placed(const QString& name, const Error& error) {
    const QString said = sentence(error);
    if (error.line == 0) return Words::tr("%1: %2", "file, what is wrong").arg(name, said);
    return Words::tr("%1, line %2: %3", "file, line, what is wrong").arg(name).arg(error.line).arg(said);
}

}  // namespace

LoadedPoints readPointsFile(const QString& fileName) {
    const QString name = QFileInfo(fileName).fileName();
    QFile file(fileName);
    if (QFileInfo(fileName).isDir())
        return {{}, Words::tr("%1: this is a folder; a table of points is needed").arg(name)};
    if (!file.open(QIODevice::ReadOnly))
        return {{}, Words::tr("%1: the file cannot be read: %2").arg(name, file.errorString())};
    const QByteArray bytes = file.read(static_cast<qint64>(mostBytes) + 1);
    Result<PointsFile> read = readPoints({bytes.constData(), static_cast<std::size_t>(bytes.size())});
    if (!read) return {{}, placed(name, read.errors().front())};
    return {std::move(read).value(), {}};
}

}  // namespace theca::app
