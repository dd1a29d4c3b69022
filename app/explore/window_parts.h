#pragma once

#include <vector>

class QWidget;

namespace theca::app {

enum class PartStep { Back, Forward };

/// Puts the keyboard on the first control of the part before or behind the one that has it, round and round, past parts
/// where nothing can take it.
void goToPart(const std::vector<QWidget*>& parts, PartStep step);

}  // namespace theca::app
