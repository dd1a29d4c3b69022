#pragma once

#include <vector>

#include "app/present/stage_model.h"

namespace theca::app {

StageContent contentAt(const TalkFacts& facts, const StageState& state, const StageMoment& moment = {});

/// Per cent that add up to 100 (largest remainder); all 0 without votes.
std::vector<int> percentages(const std::vector<int>& counts);

}  // namespace theca::app
