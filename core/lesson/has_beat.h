#pragma once

#include <algorithm>
#include <variant>

#include "core/lesson/lesson.h"

namespace theca {

/// Whether a scene has a beat of a kind.
template <class BeatKind>
bool hasBeat(const Scene& scene) {
    return std::any_of(scene.beats.begin(), scene.beats.end(),
                       [](const Beat& one) { return std::holds_alternative<BeatKind>(one); });
}

/// Whether a beat belongs to the question of its scene: asked, talked over, counted, answered.
inline bool isOfQuestion(const Beat& beat) {
    return std::holds_alternative<AskBeat>(beat) || std::holds_alternative<DiscussBeat>(beat) ||
           std::holds_alternative<ResultBeat>(beat) || std::holds_alternative<AnswerBeat>(beat);
}

}  // namespace theca
