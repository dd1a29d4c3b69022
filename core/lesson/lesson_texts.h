#pragma once

#include <functional>
#include <string_view>
#include <vector>

#include "core/base/json_path.h"
#include "core/lesson/lesson.h"

namespace theca {

/// A text of a lesson, its place, and how many words it may have in its place on screen.
using VisitText = std::function<void(const Text& text, const JsonPath& path, std::size_t mostWords)>;

/// Calls `visit` with every text that is shown in a step, in the order of the file.
void forEachText(const Lesson& lesson, const VisitText& visit);

/// The words a panel of 258 × 664 holds together: what stands in one step before an answer.
inline constexpr std::size_t mostWordsOfStep = 110;
/// The texts that stand in a step together.
std::vector<const Text*> textsTogether(const Step& step);

/// Whether a text's length is counted in characters, not in words.
bool countsCharacters(std::string_view language);
/// How many words of a language take the room of so many English ones; characters in Chinese.
std::size_t roomIn(std::string_view language, std::size_t englishWords);

}  // namespace theca
