#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <optional>

#include "core/scenario/scenario.h"

namespace theca::app {

/// A scenario read from a file, or what is wrong with the file, one line each.
struct LoadedScenario {
    std::optional<Scenario> scenario;
    QStringList errors;
    QByteArray text;
};
LoadedScenario readScenarioFile(const QString& fileName);

/// Replaces the file whole; when that cannot be done the old file stays as it was and the answer is a sentence
/// that says why. Empty when all went well.
QString writeWhole(const QString& fileName, const QByteArray& bytes);

/// The same for what was made of the file `source` (empty: of none), which it refuses to replace.
QString writeBeside(const QString& source, const QString& fileName, const QByteArray& bytes);

/// The shipped scenarios: names as in `theca-cli examples`, the default first.
QStringList exampleNames();
Scenario example(const QString& name);

}  // namespace theca::app
