#pragma once

#include <optional>
#include <vector>

#include "app/spine/spine_content.h"

namespace theca::app {

/// What a spine view shows and where the user stands in it.
struct SpineState {
    SpineContent content;
    double playhead = 0;                      ///< h
    std::vector<std::vector<double>> values;  ///< of every therapy, every place, at the playhead, in the shown unit
    std::size_t chosen = 0;                   ///< which therapy has the keyboard, as a place in content.therapies
    bool chosenByHand = false;
    std::size_t device = 0;      ///< which of its devices
    std::optional<int> pointed;  ///< the place under the pointer
    bool focusShown = false;

    /// What `content` holds at the playhead: what `values` ought to be.
    std::vector<std::vector<double>> valuesNow() const;
    /// For new content: the choice stays where it can.
    void settle();
    /// False where that is no other therapy.
    bool choose(std::size_t column);
    /// The devices of the chosen therapy; null where none is shown.
    const std::vector<SpineDevice>* devices() const;
    /// The place that is read: pointed at, else where the top chart looks.
    int place() const { return pointed.value_or(readingPlace()); }
    int readingPlace() const { return content.reading ? content.reading->index : brainPlace; }
};

/// Where a catheter's tip has slipped to, where it is no longer where it was put.
std::optional<Level> slippedTip(const SpineTherapy& therapy, double playhead);

/// What a place of a column holds, with its unit.
QString spineValueText(const SpineState& state, int place, std::size_t column);
/// CSF over plasma under a column: at the place pointed at, else where the top chart looks.
QString spineRatio(const SpineState& state, std::size_t column);
/// What has the keyboard, in a sentence: "Pump: catheter tip at T10, 576 ng/mL".
QString spineDescription(const SpineState& state);

/// What was drawn before a change.
struct SpineBefore {
    const SpineContent& content;
    const std::vector<std::vector<double>>& values;
    double playhead = 0;
};
/// The columns that look different now; none: all of them, and what is around them.
std::optional<std::vector<std::size_t>> changedColumns(const SpineBefore& before, const SpineState& now);

}  // namespace theca::app
