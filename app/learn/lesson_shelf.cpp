#include "app/learn/lesson_shelf.h"

#include <algorithm>

#include "core/lesson/item_test.h"
#include "core/lesson/talk_edits.h"
#include "core/text/lesson_text.h"

namespace theca::app {

/// Not a talk, which has scenes only, and no questions of a test.
bool LessonShelf::isForLearning(const std::string& id) const {
    const auto one = lesson(id);
    return one && !isTalk(*one) && !isItemTest(*one);
}

const std::vector<std::string>& LessonShelf::ids() const {
    if (m_ids) return *m_ids;
    m_ids = builtInLessonIds();
    std::erase_if(*m_ids, [this](const std::string& id) { return !isForLearning(id); });
    return *m_ids;
}

std::vector<std::string> LessonShelf::talks() const {
    std::vector<std::string> all = builtInLessonIds();
    std::erase_if(all, [this](const std::string& id) { return isForLearning(id) || !lesson(id) || isItemTest(*lesson(id)); });
    return all;
}

std::string LessonShelf::first() const {
    const std::vector<std::string> all = builtInLessonIds();
    const auto found =
        std::find_if(all.begin(), all.end(), [this](const std::string& id) { return isForLearning(id); });
    return found == all.end() ? std::string() : *found;
}

std::shared_ptr<const Lesson> LessonShelf::lesson(const std::string& id) const {
    const auto known = m_lessons.find(id);
    if (known != m_lessons.end()) return known->second;
    Result<Lesson> read = builtInLesson(id);
    auto made = read ? std::make_shared<const Lesson>(std::move(read).value()) : nullptr;
    return m_lessons[id] = made;
}

Result<LessonFacts> LessonShelf::factsOf(std::shared_ptr<const Lesson> lesson) const {
    if (lesson->drugs.empty()) return LessonFacts::of(std::move(lesson), m_library);
    Result<Library> wider = libraryWithDrugsOf(*lesson, *m_library);
    if (!wider) return wider.errors();
    return LessonFacts::of(std::move(lesson), std::make_shared<const Library>(std::move(wider).value()));
}

std::shared_ptr<const LessonFacts> LessonShelf::facts(const std::string& id) const {
    const auto known = m_facts.find(id);
    if (known != m_facts.end()) return known->second;
    const auto one = lesson(id);
    if (!one) return nullptr;
    Result<LessonFacts> made = factsOf(one);
    return m_facts[id] = made ? std::make_shared<const LessonFacts>(std::move(made).value()) : nullptr;
}

int LessonShelf::number(const std::string& id) const {
    const auto found = std::find(ids().begin(), ids().end(), id);
    return found == ids().end() ? 0 : static_cast<int>(found - ids().begin()) + 1;
}

std::string LessonShelf::next(const std::string& id) const {
    const auto here = static_cast<std::size_t>(number(id));
    return here > 0 && here < ids().size() ? ids()[here] : std::string();
}

LessonShelf::Recalled LessonShelf::recalled(const std::string& reference) const {
    const std::size_t cut = reference.find('/');
    if (cut == std::string::npos) return {};
    const auto from = facts(reference.substr(0, cut));
    if (!from) return {};
    for (const Step& step : from->lesson().steps) {
        const auto* check = std::get_if<CheckStep>(&step);
        if (check && check->id == reference.substr(cut + 1)) return {from, check};
    }
    return {};
}

}  // namespace theca::app
