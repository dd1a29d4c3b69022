#pragma once

#include <cassert>
#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace theca {

/// Every value a document has had, as a tree: after going back, a change starts a new branch and the old one is kept.
/// Consecutive pushes with the same non-empty merge key are one step (a drag).
template <class T>
class History {
public:
    explicit History(T first) { m_steps.push_back({std::move(first), {}, std::nullopt, std::nullopt}); }

    const T& current() const { return m_steps[m_current].value; }
    std::size_t position() const { return m_current; }
    bool canUndo() const { return m_steps[m_current].parent.has_value(); }
    bool canRedo() const { return m_steps[m_current].lastChild.has_value(); }

    /// All steps in the order they were made; step 0 has no parent.
    std::size_t size() const { return m_steps.size(); }
    const T& value(std::size_t position) const { return m_steps[position].value; }
    std::optional<std::size_t> parent(std::size_t position) const { return m_steps[position].parent; }

    /// Makes `value` current, as a new step unless it equals the current one. If `mergeKey` is that of the step just
    /// made, the value replaces that step's value instead.
    void push(T value, std::string mergeKey = {}) {
        if (value == current()) return;
        Step& here = m_steps[m_current];
        if (m_open && !mergeKey.empty() && here.mergeKey == mergeKey && here.parent) {
            here.value = std::move(value);
            return;
        }
        const std::size_t next = m_steps.size();
        here.lastChild = next;
        m_steps.push_back({std::move(value), std::move(mergeKey), m_current, std::nullopt});
        m_current = next;
        m_open = true;
    }

    /// Ends the step being merged: the next push makes a new step.
    void seal() { m_open = false; }

    void undo() {
        assert(canUndo());
        const std::size_t child = m_current;
        m_current = *m_steps[m_current].parent;
        m_steps[m_current].lastChild = child;
        m_open = false;
    }

    /// Forward along the branch that was left or made last.
    void redo() {
        assert(canRedo());
        m_current = *m_steps[m_current].lastChild;
        m_open = false;
    }

    /// Makes a step of any branch current; after undoing from there, redo returns to it.
    void goTo(std::size_t position) {
        assert(position < m_steps.size());
        m_current = position;
        m_open = false;
        for (std::size_t child = position; m_steps[child].parent; child = *m_steps[child].parent)
            m_steps[*m_steps[child].parent].lastChild = child;
    }

private:
    struct Step {
        T value;
        std::string mergeKey;
        std::optional<std::size_t> parent;
        std::optional<std::size_t> lastChild;
    };

    std::vector<Step> m_steps;
    std::size_t m_current = 0;
    bool m_open = false;
};

}  // namespace theca
