#include "app/base/session.h"

#include <QFileInfo>

#include "app/base/settings.h"

namespace theca::app {

namespace {

const auto fileKey = QStringLiteral("session/file");
const auto reopenKey = QStringLiteral("session/reopen");

}  // namespace

QString sessionFile() {
    const QString file = settings()->value(fileKey).toString();
    return reopensSession() && QFileInfo(file).isFile() ? file : QString();
}

void rememberSession(const QString& fileName) { settings()->setValue(fileKey, fileName); }

bool reopensSession() { return settings()->value(reopenKey, false).toBool(); }

void setReopensSession(bool reopens) { settings()->setValue(reopenKey, reopens); }

}  // namespace theca::app
