#pragma once

#include "app/present/stage_model.h"

/// The parts that a scene's content is put together from.
namespace theca::app {

/// A scene at a moment, with the run that its charts, spines and numbers are made of.
struct StagedScene {
    StagedScene(const TalkFacts& facts, const StageState& state, const StageMoment& moment);

    const TalkFacts& facts;
    const Scene& scene;
    const StageMoment& moment;
    StageState state;                                 ///< with what was changed by hand in this moment
    std::shared_ptr<const TalkFacts::Staged> staged;  ///< null: there is nothing to draw
    std::vector<HallStyle> styles;                    ///< of the state's therapies
    bool inDays = false;

    const Drug& drug() const;
    const Trajectory& runOf(int therapy) const;
    /// Of the therapy at a place among those of the state.
    QString nameOf(std::size_t place) const;
    /// What the numbers of a signal are multiplied with: concentrations are shown in ng/mL.
    double factorOf(Signal signal) const;
};

/// Fills the question, its answers and the time that is left. Returns what the right answer itself says, once told.
QString addQuestion(const StagedScene& from, const Question& question, StageContent& content);

/// The chart of a signal, "csf:L1".
StageChart chartOf(const StagedScene& from, const std::string& what);
/// One chart for each answer, whole curves, all with the axes of the scene's first chart.
std::vector<StageChart> smallCharts(const StagedScene& from, const Question& question);

/// What is told of the therapy at a place among those of the state.
struct SpineParts {
    bool drawn = false;  ///< the spine itself
    bool doses = false;
};
StageSpine spineOf(const StagedScene& from, std::size_t place, SpineParts parts);

}  // namespace theca::app
