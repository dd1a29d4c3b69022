#include "app/files/scenario_files.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <cassert>
#include <utility>
#include <vector>

#include "app/base/sentences.h"
#include "app/cli/files.h"
#include "core/text/json_reader.h"
#include "core/text/resources.h"
#include "core/text/scenario_text.h"

namespace theca::app {

namespace {

const QString folder = QStringLiteral("scenarios/");
const QString ending = QStringLiteral(".theca");
const QString defaultName = QStringLiteral("default");

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Files)
};

std::string_view view(const QByteArray& bytes) { return {bytes.constData(), static_cast<std::size_t>(bytes.size())}; }

/// Why a file cannot be read at all; empty if it can.
QString unreadable(const QString& fileName, QFile& file) {
    if (QFileInfo(fileName).isDir()) return Words::tr("%1: this is a folder; a scenario file is needed").arg(fileName);
    if (!file.open(QIODevice::ReadOnly)) {
        return Words::tr("%1: the file cannot be read: %2").arg(fileName, file.errorString());
    }
    return {};
}

}  // namespace

LoadedScenario readScenarioFile(const QString& fileName) {
    LoadedScenario loaded;
    QFile file(fileName);
    if (const QString reason = unreadable(fileName, file); !reason.isEmpty()) {
        loaded.errors << reason;
        return loaded;
    }
    loaded.text = file.read(static_cast<qint64>(mostBytes) + 1);
    const Result<Scenario> scenario = readScenario(view(loaded.text));
    if (scenario) {
        loaded.scenario = *scenario;
        return loaded;
    }
    for (const Error& error : scenario.errors()) loaded.errors << errorLine(fileName, error);
    return loaded;
}

QString writeWhole(const QString& fileName, const QByteArray& bytes) {
    const std::string path = QFile::encodeName(QFileInfo(fileName).absoluteFilePath()).toStdString();
    Result<cli::OutputFile> opened = cli::OutputFile::open(path);
    Errors errors;
    if (opened) {
        std::vector<cli::OutputFile> files;
        files.push_back(std::move(opened).value());
        files.front().write(view(bytes));
        errors = cli::finishAll(files);
    } else {
        errors = opened.errors();
    }
    if (errors.empty()) return {};
    const QString reason = QString::fromLocal8Bit(errors.front().arguments.front().c_str());
    return Words::tr("%1 could not be written: %2. What was there before is unchanged.").arg(fileName, reason);
}

QString writeBeside(const QString& source, const QString& fileName, const QByteArray& bytes) {
    const auto problem =
        cli::clash({QFile::encodeName(fileName).toStdString()}, {QFile::encodeName(source).toStdString()});
    return problem ? sentence(*problem) : writeWhole(fileName, bytes);
}

QStringList exampleNames() {
    QStringList names;
    for (const std::string_view path : resourcePaths()) {
        const QString text = QString::fromUtf8(path.data(), static_cast<qsizetype>(path.size()));
        if (!text.startsWith(folder) || !text.endsWith(ending)) continue;
        names << text.mid(folder.size(), text.size() - folder.size() - ending.size());
    }
    if (names.removeOne(defaultName)) names.prepend(defaultName);
    return names;
}

Scenario example(const QString& name) {
    const std::string path = (folder + name + ending).toStdString();
    const Result<Scenario> scenario = readScenario(resource(path));
    assert(scenario);
    return *scenario;
}

}  // namespace theca::app
