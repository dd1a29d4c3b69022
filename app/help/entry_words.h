#pragma once

#include <QString>

namespace theca::app {

/// The words of a menu's entry without what marks its letter: "Zoom &in", "放大(&I)".
QString entryWords(QString text);

}  // namespace theca::app
