#pragma once

#include <QString>
#include <QStringList>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <utility>

#include "app/charts/axis_scale.h"
#include "app/spine/colour_map.h"
#include "core/data/library.h"
#include "core/lesson/lesson_run.h"
#include "core/lesson/stage_state.h"
#include "core/lesson/talk.h"
#include "core/people/population.h"

namespace theca::app {

/// A talk with everything that its stage draws, simulated when it is opened, and the axes and colours that all its
/// scenes share.
class TalkFacts {
public:
    /// Errors are those of runLesson, and of a `set` that cannot be simulated, with the place of its scene.
    static Result<TalkFacts> of(std::shared_ptr<const Lesson> lesson, std::shared_ptr<const Library> library);

    const Talk& talk() const { return m_talk; }
    const Lesson& lesson() const { return *m_talk.lesson; }
    const std::shared_ptr<const Library>& library() const { return m_library; }

    /// A scenario as a state has it, and its run.
    struct Staged {
        Scenario scenario;
        Run run;
    };
    /// Null if the lesson has no such scenario, or if changes made during the talk cannot be simulated.
    std::shared_ptr<const Staged> staged(const std::string& scenario, const std::vector<SetBeat>& changes) const;
    std::shared_ptr<const Staged> staged(const StageState& state) const {
        return staged(state.scenario, state.changes);
    }

    /// The percentiles of a chart's signal over the people of a scenario that has some, in the unit of
    /// Trajectory::value; null of one that has none, and after changes that were not prepared.
    const PopulationBands* peopleOf(const Staged& staged, const std::string& what) const;

    /// A text in the language of the screen, its placeholders filled, without **.
    QString words(const Text& text) const;

    /// A measure of the lesson's own runs; none if there is no such number.
    std::optional<double> number(std::string_view measure) const;
    /// The number that is right in the run, with its unit.
    QString told(const NumberQuestion& question) const;

    /// The axis of a signal in all scenes.
    Scale scaleOf(const std::string& what, const Drug& drug) const;
    const ColourScale& colours() const { return m_colours; }

    /// What has moved since the talk was prepared, one line each, for the presenter.
    QStringList moved() const;

private:
    TalkFacts(Talk talk, std::shared_ptr<const Library> library, LessonRun run)
        : m_talk(std::move(talk)), m_library(std::move(library)), m_run(std::move(run)) {}
    Result<std::shared_ptr<const Staged>> simulated(const std::string& scenario,
                                                    const std::vector<SetBeat>& changes) const;
    Errors simulateAll();
    void noteHighest(const StageState& state);
    void notePeople(const StageState& state);
    void setScales();

    Talk m_talk;
    std::shared_ptr<const Library> m_library;
    LessonRun m_run;
    mutable std::map<std::string, std::shared_ptr<const Staged>> m_staged;      ///< by scenario and changes
    std::map<std::pair<const Staged*, std::string>, PopulationBands> m_people;  ///< by chart
    double m_highestFluid = 0;  ///< ng/mL, of what charts and spines show
    double m_highestPlasma = 0;
    Scale m_fluid;
    Scale m_plasma;
    ColourScale m_colours;
};

}  // namespace theca::app
