#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <optional>

#include "core/scenario/scenario.h"

namespace theca::app {

/// A scenario read from a file, or the errors of the file, one line each.
struct LoadedScenario {
    std::optional<Scenario> scenario;
    QStringList errors;
    QByteArray text;
};
LoadedScenario readScenarioFile(const QString& fileName);

/// Replaces the whole file; if that fails, the old file is unchanged and the result is a sentence that says why. Empty
/// on success.
QString writeWhole(const QString& fileName, const QByteArray& bytes);

/// The same for a file made from the file `source` (empty: from none), which must not be replaced.
QString writeBeside(const QString& source, const QString& fileName, const QByteArray& bytes);

/// The shipped scenarios: names as in `theca-cli examples`, the default first.
QStringList exampleNames();
Scenario example(const QString& name);

}  // namespace theca::app
