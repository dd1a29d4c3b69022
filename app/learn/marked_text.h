#pragma once

#include <QString>
#include <vector>

#include "app/words/glossary.h"

namespace theca::app {

/// A text of a lesson without its marks, and where they were.
struct MarkedText {
    struct Bold {
        qsizetype from = 0;
        qsizetype length = 0;

        bool operator==(const Bold&) const = default;
    };

    QString plain;
    std::vector<Bold> bold;
    std::vector<WordPlace> words;

    bool operator==(const MarkedText&) const = default;
};

/// **…** is bold; everything else stands as it is. A mark without its partner is shown.
MarkedText marked(const QString& text);

}  // namespace theca::app
