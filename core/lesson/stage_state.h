#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/data/drug.h"
#include "core/lesson/talk.h"
#include "core/solve/simulator.h"

namespace theca {

/// What a stage shows at a place of a talk: a function of the place alone, so that going back shows exactly what was
/// there. Votes and drawings belong to the hall and are kept elsewhere.
struct StageState {
    /// What fills the stage instead of the scene's picture.
    enum class Asking { No, Ask, Discuss, Result };

    StagePlace place;
    std::string scenario;          ///< a name in the lesson; empty if it has none
    std::vector<SetBeat> changes;  ///< what of that scenario is different, in order
    SceneLayout layout = SceneLayout::Chart;
    std::vector<std::string> charts;
    std::vector<int> therapies;  ///< those of the scene
    std::vector<int> hidden;     ///< of these, not drawn
    std::optional<Level> level;  ///< none: around the brain
    Hours playhead{0};
    bool ahead = false;            ///< curves are drawn beyond the playhead
    std::vector<BigBeat> numbers;  ///< one for each therapy at most
    Text said;
    Asking asking = Asking::No;
    int round = 0;          ///< of the vote, from 1; 0: nobody was asked yet
    bool counted = false;   ///< the result has been shown
    bool answered = false;  ///< the right answer has been told
    bool guessing = false;  ///< the presenter draws
    /// What the last press set going: a playhead that runs from `playFrom`, curves that draw themselves.
    std::optional<PlayBeat> play;
    Hours playFrom{0};
    std::vector<int> revealing;

    bool hides(int therapy) const;
    bool operator==(const StageState&) const = default;
};

/// `place` is one of the talk.
StageState stageAt(const Talk& talk, StagePlace place);
/// What one scene shows after so many of its beats, at most all.
StageState stageAfter(const Scene& scene, std::size_t beats);

/// The scenario of a state with its changes. Errors are those of withValueAt.
Result<Scenario> scenarioAt(const Lesson& lesson, const StageState& state);

/// A big number at a time of a run, at its end if that is earlier: concentrations in ng/mL, else in the read-out's own
/// unit, or how many times it is that of the other therapy. NaN if there is no such signal in the run.
double bigNumber(const BigBeat& beat, const Run& run, const Drug& drug, Hours at);

/// The answer that is right, from 0; none if there is none.
std::optional<std::size_t> rightAnswer(const Question& question);

}  // namespace theca
