#pragma once

#include <QString>
#include <Qt>
#include <optional>
#include <span>
#include <vector>

class QKeyEvent;

/// The keys of a presentation, as one table. All of them are swallowed, whether they do something or not: a clicker's
/// key never reaches a slider.
namespace theca::app {

enum class PresentAct {
    Next,
    Back,
    NextScene,
    First,
    Last,
    GoTo,  ///< `number`: a scene, from 1
    Overview,
    Black,
    White,
    Freeze,
    Spotlight,
    Magnifier,
    SpotSmaller,
    SpotLarger,
    Laser,
    Draw,
    Wipe,
    UndoStroke,
    Turn,  ///< `number`: a therapy of the scene, from 1
    Restore,
    Pace,
    Timer,
    ResetTimer,
    Votes,
    VoteMore,  ///< `number`: an answer, from 0
    VoteLess,
    KeepVotes,
    Palette,
    SwapScreens,
    Keys,
    Console,
    BackRow,
    Unlock,
    Escape,
};

struct PresentCommand {
    PresentAct act = PresentAct::Next;
    int number = 0;

    bool operator==(const PresentCommand&) const = default;
};

/// Reads keys: digits are kept until Enter says which scene they mean; while votes are taken, letters count.
class PresentKeys {
public:
    /// None for a key that means nothing, or not yet.
    std::optional<PresentCommand> read(int key, Qt::KeyboardModifiers modifiers, bool voting);
    void clear() { m_typed.clear(); }
    const QString& typed() const { return m_typed; }

private:
    std::optional<PresentCommand> finished(const PresentCommand& command);

    QString m_typed;
};

/// What the list of keys shows: keys and what they do, in the language of the screen.
struct KeyLine {
    QString keys;
    QString does;
};
std::vector<KeyLine> presentKeyLines();

}  // namespace theca::app
