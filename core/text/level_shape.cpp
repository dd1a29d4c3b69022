#include "core/text/level_shape.h"

#include <utility>
#include <vector>

#include "core/scenario/level.h"

namespace theca {

Shape levelShape(const std::string& orElse) {
    std::vector<std::string> all;
    for (const Level level : allLevels()) all.emplace_back(levelName(level));
    if (orElse.empty()) return defined("level", choice(std::move(all)));
    all.push_back(orElse);
    return defined("level_or_" + orElse, choice(std::move(all)));
}

}  // namespace theca
