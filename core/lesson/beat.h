#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "core/base/text_value.h"
#include "core/base/units.h"
#include "core/scenario/level.h"

/// The beats of a scene: what one press of Next does. `name` is the kind in files. Therapies are counted from 0.
namespace theca {

/// A number, a flag or a word that a path into a scenario may hold.
using PlainValue = std::variant<double, bool, std::string>;

enum class SceneLayout { Title, Text, Question, Chart, ChartAndSpines, TwoCharts, Spines, Number };

struct RevealBeat {
    static constexpr std::string_view name = "reveal";
    std::vector<int> therapies;
    bool operator==(const RevealBeat&) const = default;
};
struct HideBeat {
    static constexpr std::string_view name = "hide";
    std::vector<int> therapies;
    bool operator==(const HideBeat&) const = default;
};
/// The playhead runs to a time in so many seconds.
struct PlayBeat {
    static constexpr std::string_view name = "play_to";
    Hours at{0};
    double seconds = 8;
    bool operator==(const PlayBeat&) const = default;
};
struct JumpBeat {
    static constexpr std::string_view name = "jump";
    Hours at{0};
    bool operator==(const JumpBeat&) const = default;
};
/// Changes the scene's scenario: a path as in a scenario's `lock`, and the value it takes.
struct SetBeat {
    static constexpr std::string_view name = "set";
    std::string path;
    PlainValue value = 0.0;
    bool operator==(const SetBeat&) const = default;
};
struct LevelBeat {
    static constexpr std::string_view name = "level";
    std::optional<Level> level;  ///< none: around the brain
    bool operator==(const LevelBeat&) const = default;
};
/// A big number: the value of `what` for `therapy` at the playhead, or how many times it is that of `over`.
struct BigBeat {
    static constexpr std::string_view name = "big";
    std::string what;
    int therapy = 0;
    std::optional<int> over;
    bool operator==(const BigBeat&) const = default;
};
struct SayBeat {
    static constexpr std::string_view name = "say";
    Text say;
    bool operator==(const SayBeat&) const = default;
};
struct AskBeat {
    static constexpr std::string_view name = "ask";
    bool operator==(const AskBeat&) const = default;
};
struct DiscussBeat {
    static constexpr std::string_view name = "discuss";
    bool operator==(const DiscussBeat&) const = default;
};
struct ResultBeat {
    static constexpr std::string_view name = "result";
    bool operator==(const ResultBeat&) const = default;
};
struct AnswerBeat {
    static constexpr std::string_view name = "answer";
    bool operator==(const AnswerBeat&) const = default;
};
/// The presenter draws what the hall expects.
struct GuessBeat {
    static constexpr std::string_view name = "guess";
    bool operator==(const GuessBeat&) const = default;
};
struct LayoutBeat {
    static constexpr std::string_view name = "layout";
    SceneLayout layout = SceneLayout::Chart;
    bool operator==(const LayoutBeat&) const = default;
};

using Beat = std::variant<RevealBeat, HideBeat, PlayBeat, JumpBeat, SetBeat, LevelBeat, BigBeat, SayBeat, AskBeat,
                          DiscussBeat, ResultBeat, AnswerBeat, GuessBeat, LayoutBeat>;

}  // namespace theca
