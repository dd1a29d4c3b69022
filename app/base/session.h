#pragma once

#include <QString>

namespace theca::app {

/// The scenario file that was open when the window was closed last, if the next start shall open it; else empty.
QString sessionFile();
void rememberSession(const QString& fileName);

/// Whether the next start opens it.
bool reopensSession();
void setReopensSession(bool reopens);

}  // namespace theca::app
