#pragma once

#include <QSize>
#include <string_view>

#include "app/present/stage_items.h"

class QByteArray;

namespace theca::app {

/// Sizes follow the picture's height and how many heights away the back row sits (4 to 8). Texts have the language of
/// the content; what does not fit is left out and named.
StageLayout layOut(const StageContent& content, QSize size, int backRow, HallPalette palette);

/// The time (h) and value at a place of the picture (px) in its first chart; none outside of that chart.
std::optional<QPointF> chartPlace(const StageLayout& layout, QPointF at);

/// Every item as JSON: id, kind, text, rect, cap height, colours, line, dash and marker.
QByteArray layoutJson(const StageLayout& layout);

/// What stands there in words, a line for each text: all but the numbers at axes.
QString stageInWords(const StageLayout& layout);

/// How many words of prose stand there: titles, texts, questions and answers, not axes and names.
std::size_t proseWords(const StageContent& content, std::string_view language);

}  // namespace theca::app
