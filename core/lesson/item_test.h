#pragma once

#include <cstddef>
#include <vector>

#include "core/lesson/lesson.h"

/// The tests before and after the lessons: a file of items, one for each concept at each time.
namespace theca {

/// Whether a file is one of items; it is no lesson to be led through then.
bool isItemTest(const Lesson& lesson);

/// The items of one time as steps of the file, in their order.
std::vector<std::size_t> itemsAt(const Lesson& test, TestTime time);

}  // namespace theca
