#include "core/lesson/item_test.h"

namespace theca {

bool isItemTest(const Lesson& lesson) {
    return !lesson.steps.empty() && std::holds_alternative<Item>(lesson.steps.front());
}

std::vector<std::size_t> itemsAt(const Lesson& test, TestTime time) {
    std::vector<std::size_t> all;
    for (std::size_t i = 0; i < test.steps.size(); ++i)
        if (const auto* item = std::get_if<Item>(&test.steps[i]); item && item->test == time) all.push_back(i);
    return all;
}

}  // namespace theca
