#pragma once

#include <QChar>

namespace theca::app {

/// The letter of an answer or a curve by its place: A is 0.
inline QChar answerLetter(std::size_t place) { return QChar(static_cast<ushort>('A' + place)); }

}  // namespace theca::app
