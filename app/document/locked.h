#pragma once

#include <QString>

namespace theca::app {

class Document;

/// Why most of a scenario cannot be changed, in a sentence that says what would free it; empty if it can.
QString lockedReason(const Document& document);

}  // namespace theca::app
