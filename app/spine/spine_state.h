#pragma once

#include <optional>
#include <vector>

#include "app/spine/spine_content.h"

namespace theca::app {

/// What a spine view shows, and the user's place in it.
struct SpineState {
    SpineContent content;
    double playhead = 0;                      ///< h
    std::vector<std::vector<double>> values;  ///< of every therapy, every place, at the playhead, in the shown unit
    std::size_t chosen = 0;                   ///< index in content.therapies of the therapy with the focus
    bool chosenByHand = false;
    std::size_t device = 0;      ///< index of its device with the focus
    std::optional<int> pointed;  ///< the place under the pointer
    bool focusShown = false;

    /// The values of `content` at the playhead, for `values`.
    std::vector<std::vector<double>> valuesNow() const;
    /// Takes new content; keeps the choice if possible.
    void settle();
    /// False if that is not another therapy.
    bool choose(std::size_t column);
    /// The devices of the chosen therapy; null if none is shown.
    const std::vector<SpineDevice>* devices() const;
    /// The place being read: the one pointed at, otherwise that of the top chart.
    int place() const { return pointed.value_or(readingPlace()); }
    int readingPlace() const { return content.reading ? content.reading->index : brainPlace; }
};

/// Where a catheter's tip is now, if it has slipped.
std::optional<Level> slippedTip(const SpineTherapy& therapy, double playhead);

/// The value of a place in a column, with its unit.
QString spineValueText(const SpineState& state, int place, std::size_t column);
/// CSF over plasma below a column: at the place pointed at, otherwise at that of the top chart.
QString spineRatio(const SpineState& state, std::size_t column);
/// What has the focus, in a sentence: "Pump: catheter tip at T10, 576 ng/mL".
QString spineDescription(const SpineState& state);

/// What was drawn before a change.
struct SpineBefore {
    const SpineContent& content;
    const std::vector<std::vector<double>>& values;
    double playhead = 0;
};
/// The columns that look different now; none: all of them, and their surroundings.
std::optional<std::vector<std::size_t>> changedColumns(const SpineBefore& before, const SpineState& now);

}  // namespace theca::app
