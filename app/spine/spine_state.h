#pragma once

#include <optional>
#include <vector>

#include "app/spine/dose_lines.h"
#include "app/spine/spine_content.h"

namespace theca::app {

/// What a spine view shows, and the user's place in it.
struct SpineState {
    SpineContent content;
    double playhead = 0;                       ///< h
    std::vector<std::vector<double>> values;   ///< of every therapy, every place, at the playhead, in the shown unit
    std::vector<std::vector<DoseLine>> doses;  ///< of every therapy, at the playhead
    std::size_t chosen = 0;                    ///< which therapy has the keyboard, as a place in content.therapies
    bool chosenByHand = false;
    std::size_t device = 0;      ///< index of its device with the focus
    std::optional<int> pointed;  ///< the place under the pointer
    bool focusShown = false;

    /// The values of `content` at the playhead, for `values`.
    std::vector<std::vector<double>> valuesNow() const;
    /// Likewise of `doses`.
    std::vector<std::vector<DoseLine>> dosesNow() const;
    /// For new content: the choice stays where it can.
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
/// What has the keyboard, in sentences: "Pump: catheter tip at T10, 576 ng/mL. Dose: 0.2 mg a day."
QString spineDescription(const SpineState& state);
/// Which time and unit all columns are of: "At 31 h 20 min, ng/mL".
QString spineHeadline(const SpineState& state);
/// The places written under every column: the one that is read, the brain, the blood.
std::vector<int> writtenPlaces(const SpineState& state);

/// What was drawn before a change.
struct SpineBefore {
    const SpineContent& content;
    const std::vector<std::vector<double>>& values;
    const std::vector<std::vector<DoseLine>>& doses;
    double playhead = 0;
};
/// The columns that look different now; none: all of them, and their surroundings.
std::optional<std::vector<std::size_t>> changedColumns(const SpineBefore& before, const SpineState& now);

}  // namespace theca::app
