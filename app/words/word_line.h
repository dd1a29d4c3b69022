#pragma once

#include <QFont>
#include <QPainter>
#include <QRectF>
#include <QString>
#include <optional>

#include "app/words/glossary.h"

/// The dotted line below a word that is explained, wherever a text of the window stands.
namespace theca::app {

/// A text as it stands in a box.
struct PlacedText {
    QString text;
    QFont font;
    QRectF box;
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter;
    bool wraps = false;
};

/// The word that is underlined: the first one, once; none in long texts, and no unit (a number's unit stands
/// everywhere).
std::optional<WordPlace> underlinedWord(const QString& text);
/// Where a part of a text stands.
QRectF placeOf(const PlacedText& text, const WordPlace& word);
/// In the muted ink of `palette`.
void drawWordLine(QPainter& painter, const QRectF& word, const QPalette& palette);

}  // namespace theca::app
