#pragma once

#include <QString>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "app/learn/lesson_facts.h"

namespace theca::app {

/// The lessons that come with the program, each read when it is first asked for and simulated when it is first opened.
class LessonShelf {
public:
    explicit LessonShelf(std::shared_ptr<const Library> library) : m_library(std::move(library)) {}

    /// Ids of those for a learner, in the order of the list; a talk, of scenes alone, and a test, of items, are none of
    /// them.
    const std::vector<std::string>& ids() const;
    /// The first of them, without reading the others; empty if there is none.
    std::string first() const;
    /// Ids of the talks, which can be worked through alone.
    std::vector<std::string> talks() const;
    /// Null if there is none, or if its file cannot be read.
    std::shared_ptr<const Lesson> lesson(const std::string& id) const;
    /// With its runs; null if it cannot be simulated.
    std::shared_ptr<const LessonFacts> facts(const std::string& id) const;
    /// The same for a lesson from a file, with the drugs it brings along.
    Result<LessonFacts> factsOf(std::shared_ptr<const Lesson> lesson) const;
    /// The place of a lesson in the list, from 1; 0 if it is not there.
    int number(const std::string& id) const;
    /// The lesson after this one; empty after the last.
    std::string next(const std::string& id) const;

    /// A question of a lesson by "lesson/step"; null parts if there is none.
    struct Recalled {
        std::shared_ptr<const LessonFacts> facts;
        const CheckStep* question = nullptr;
    };
    Recalled recalled(const std::string& reference) const;

private:
    bool isForLearning(const std::string& id) const;

    std::shared_ptr<const Library> m_library;
    mutable std::optional<std::vector<std::string>> m_ids;
    mutable std::map<std::string, std::shared_ptr<const Lesson>> m_lessons;
    mutable std::map<std::string, std::shared_ptr<const LessonFacts>> m_facts;
};

}  // namespace theca::app
