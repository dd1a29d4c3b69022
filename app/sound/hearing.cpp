#include "app/sound/hearing.h"

#include "app/base/settings.h"

namespace theca::app {

namespace {

const auto soundKey = QStringLiteral("sound/curves");

}  // namespace

bool hearsCurves() { return settings()->value(soundKey, false).toBool(); }

void hearCurves(bool hears) { settings()->setValue(soundKey, hears); }

}  // namespace theca::app
