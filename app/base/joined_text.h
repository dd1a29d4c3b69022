#pragma once

#include <QStringList>

/// Texts put together with the punctuation of the language of the screen.
namespace theca::app {

/// A sentence with its full stop, if it has none yet.
QString withFullStop(const QString& sentence);
/// One sentence after the other; empty ones are left out.
QString sentencesInRow(const QStringList& sentences);
/// "2, 5, 9".
QString listed(const QStringList& items);
/// The same for items that may contain commas: "lines 2, 5 (empty); line 7 (no value)".
QString listedParts(const QStringList& parts);

}  // namespace theca::app
