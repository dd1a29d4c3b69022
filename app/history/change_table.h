#pragma once

#include <QString>

namespace theca::app {

/// How a key of the scenario file is told.
struct KeyWords {
    const char* section;  ///< the list or object it stands in; empty at the root
    const char* key;
    const char* label;  ///< marked for translation in "History"
    const char* unit;
    const char* usual;  ///< its default as the file spells it; empty: there is none to show
};

/// Null for a key that has no words.
const KeyWords* keyWords(const QString& section, const QString& key);

}  // namespace theca::app
