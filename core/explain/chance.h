#pragma once

#include "core/explain/explanation.h"

/// Chances as whole people.
namespace theca {

/// A share as a number of people: of 100, or, in a study of fewer than 40, of those who were in it.
struct PeopleOfStudy {
    int count = 0;
    int of = 100;

    int others() const { return of - count; }
    bool operator==(const PeopleOfStudy&) const = default;
};
/// The people a risk is drawn as; none if the file gives neither a count nor a share.
std::optional<PeopleOfStudy> peopleOf(const Risk& risk);

/// The share as people of 100, whatever the size of the study, so that two groups of one study can be compared; the
/// risk has a count or a share.
int ofHundred(const Risk& risk);

/// A range of people of 100.
struct Interval {
    int low = 0;
    int high = 0;

    bool operator==(const Interval&) const = default;
};
/// The 95 % interval of Wilson (J Am Stat Assoc 1927; 22: 209) around `count` of `of`, in people of 100, rounded;
/// 0 ≤ count ≤ of, of > 0.
Interval wilson(int count, int of);
/// None where only a percentage could be read: nothing is computed from a count that was not seen.
std::optional<Interval> intervalOf(const Risk& risk);

inline constexpr int fewPeople = 40;  ///< a study of fewer is drawn with its own number of people

}  // namespace theca
