#pragma once

#include <QString>
#include <string>
#include <vector>

#include "core/lesson/glossary.h"

/// The words of the field (resources/words), in the language of the screen.
namespace theca::app {

/// All of them, in the order of the file; read when first asked for.
const Glossary& glossary();
/// Null if there is none.
const GlossaryEntry* wordEntry(const std::string& id);

/// Where a word stands in a text.
struct WordPlace {
    qsizetype from = 0;
    qsizetype length = 0;
    std::string id;

    bool operator==(const WordPlace&) const = default;
};

/// The words in a text, each at its first place only.
std::vector<WordPlace> wordsIn(const QString& text);

/// "Half-life: Time in which it halves. …"
QString wordTip(const std::string& id);

}  // namespace theca::app
