#pragma once

#include <map>
#include <string>
#include <string_view>

#include "core/base/result.h"
#include "core/data/library.h"
#include "core/lesson/claim.h"
#include "core/lesson/drill.h"
#include "core/lesson/glossary.h"

namespace theca {

/// Reads the file of words: `{"theca": "words", "version": 1, "words": [ … ]}`. Every text has all languages, an
/// explanation at most `mostGlossaryWords` words.
Result<Glossary> readGlossary(std::string_view text);
/// The words compiled in (resources/words/words.json).
Result<Glossary> builtInGlossary();

/// Reads the file of claims. Sources have to be known, placeholders to be measures, every text to have all languages.
Result<Claims> readClaims(std::string_view text, const std::map<std::string, Source>& sources);
/// The claims compiled in (resources/words/claims.json).
Result<Claims> builtInClaims(const Library& library);
/// The numbers of the claims' texts.
Result<ByName<double>> claimNumbers(const Claims& claims, const Library& library);

/// Reads the texts of the drills: every hidden fault once, in their order, every text in all languages.
Result<DrillTexts> readDrills(std::string_view text);
/// The texts compiled in (resources/words/drills.json).
Result<DrillTexts> builtInDrills();

}  // namespace theca
