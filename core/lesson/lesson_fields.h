#pragma once

#include "core/lesson/lesson.h"
#include "core/lesson/lesson_names.h"
#include "core/scenario/scenario_fields.h"

/// The lesson file, version 1: every key once, in the order it is written, with its member and its limits. `drugs`
/// alone is read and written apart (core/text/lesson_text.h): its values are whole files of another kind.
namespace theca::format {

inline constexpr Range anyValue = from(-1e9, 1e9);
inline constexpr WholeRange therapyPlace = {0, 19};
inline constexpr Words lineWords = {"line", 200, LineBreaks::Refused, "it stands on one or two lines"};
inline constexpr Words passageWords = {"passage", 1000, LineBreaks::Allowed, "it has to fit the column of a lesson"};
inline constexpr Words expressionWords = {"expression", 200};
inline constexpr Words unitWords = {"unit", 20};
inline constexpr Pattern lessonName = {"^[a-z][a-z0-9_]{0,39}$", isLessonName};
inline constexpr Pattern lessonId = {"^[a-z0-9-]{1,40}$", isLessonId};
inline constexpr Pattern stepReference = {"^[a-z0-9-]{1,40}/[a-z0-9-]{1,40}$", isStepReference};
inline constexpr std::uint64_t mostDrawnPoints = 200;
inline constexpr std::uint64_t mostScenarios = 12;
inline constexpr std::uint64_t mostMeasures = 100;
inline constexpr std::uint64_t mostSteps = 40;

inline constexpr List<Pattern> chartNames = {signalName, 0, 4};
inline constexpr List<WholeRange> therapyPlaces = {therapyPlace, 0, 20};
inline constexpr List<Words> expressions = {expressionWords, 0, 8};
inline constexpr List<> choicesList = {{}, 0, 5, "more do not fit the column of a lesson"};

template <>
inline constexpr auto items<DrawnPoint> = std::tuple{
    required<&DrawnPoint::at>("time_h", duringRun),
    required<&DrawnPoint::value>("value", anyValue),
};
template <>
inline constexpr auto items<DrawnLevel> = std::tuple{
    required<&DrawnLevel::level>("level", OrElse{"cranial"}),
    required<&DrawnLevel::value>("value", anyValue),
};
template <>
inline constexpr auto items<Span> = std::tuple{
    required<&Span::low>("low", axisEnd),
    required<&Span::high>("high", axisEnd),
};

template <>
inline constexpr auto fields<Answer> = std::tuple{
    optional<&Answer::line>("line", List<>{{}, 0, mostDrawnPoints}),
    optional<&Answer::upper>("upper", List<>{{}, 0, mostDrawnPoints}),
    optional<&Answer::profile>("profile", List<>{{}, 0, 30}),
    optional<&Answer::numbers>("numbers", List<Range>{anyValue, 0, 5}),
    optional<&Answer::order>("order", List<Pattern>{lessonName, 0, 5}),
    optional<&Answer::choice>("choice", WholeRange{0, 4}),
};

/// All keys of a measure; which of them belong to a kind: `keysOf` in core/lesson/measure_keys.h.
template <>
inline constexpr auto fields<MeasureSpec> = std::tuple{
    required<&MeasureSpec::kind>("kind"),
    optional<&MeasureSpec::scenario>("scenario", lessonName),
    optional<&MeasureSpec::therapy>("therapy", therapyPlace),
    optional<&MeasureSpec::what>("what", signalName),
    optional<&MeasureSpec::at>("at_h", duringRun),
    optional<&MeasureSpec::after>("after_h", duringRun),
    optional<&MeasureSpec::from>("from_h", duringRun),
    optional<&MeasureSpec::until>("until_h", duringRun),
    optional<&MeasureSpec::every>("every_h", above(0, longestRun_h)),
    optional<&MeasureSpec::level>("level", anyValue),
    optional<&MeasureSpec::years>("years", from(0, 100)),
    optional<&MeasureSpec::percent>("percent", from(1, 99)),
    optional<&MeasureSpec::is>("is", expressionWords),
    optional<&MeasureSpec::unit>("unit", unitWords),
    optional<&MeasureSpec::of>("of", List<>{{}, 0, 2}),
};

template <>
inline constexpr auto fields<Feature> = std::tuple{
    required<&Feature::say>("say", lineWords),
    required<&Feature::measure>("measure", lessonName),
    optional<&Feature::close>("close", above(0, 1e9)),
    optional<&Feature::closeFactor>("close_factor", above(1, 1000)),
};

template <>
inline constexpr auto fields<theca::Pattern> = std::tuple{
    required<&theca::Pattern::id>("id", lessonId),
    required<&theca::Pattern::when>("when", List<Words>{expressionWords, 1, 4}),
    required<&theca::Pattern::say>("say", passageWords),
    required<&theca::Pattern::example>("example"),
};

template <>
inline constexpr auto fields<Choice> = std::tuple{
    required<&Choice::say>("say", lineWords),
    optional<&Choice::is>("is", expressionWords),
    optional<&Choice::right>("right"),
    optional<&Choice::answer>("answer", passageWords),
    optional<&Choice::reveal>("reveal", chartNames),
};

template <>
inline constexpr auto fields<OfferedUnit> = std::tuple{
    required<&OfferedUnit::unit>("unit", unitWords),
    optional<&OfferedUnit::factor>("factor", above(0, 1e9)),
};

template <>
inline constexpr auto fields<NumberQuestion> = std::tuple{
    required<&NumberQuestion::is>("is", expressionWords),
    required<&NumberQuestion::unit>("unit", unitWords),
    optional<&NumberQuestion::units>("units", List<>{{}, 0, 4}),
    optional<&NumberQuestion::close>("close", above(0, 1e9)),
    optional<&NumberQuestion::closeFactor>("close_factor", above(1, 1000)),
    optional<&NumberQuestion::answer>("answer", passageWords),
    optional<&NumberQuestion::patterns>("patterns", List<>{{}, 0, 8}),
};

template <>
inline constexpr auto fields<PredictItem> = std::tuple{
    required<&PredictItem::say>("say", lineWords),
    required<&PredictItem::measure>("measure", lessonName),
};

template <>
inline constexpr auto fields<Recall> = std::tuple{
    required<&Recall::items>("items", List<Pattern>{stepReference, 1, 4}),
};

template <>
inline constexpr auto fields<Predict> = std::tuple{
    optional<&Predict::id>("id", lessonId),
    required<&Predict::as>("as"),
    required<&Predict::scenario>("scenario", lessonName),
    optional<&Predict::therapy>("therapy", therapyPlace),
    optional<&Predict::what>("what", signalName),
    optional<&Predict::axis>("axis"),
    optional<&Predict::log>("log"),
    optional<&Predict::unit>("unit", unitWords),
    optional<&Predict::startsAt>("starts_at", anyValue),
    optional<&Predict::from>("from_h", duringRun),
    optional<&Predict::until>("until_h", duringRun),
    optional<&Predict::known>("known_h", duringRun),
    optional<&Predict::at>("at_h", duringRun),
    optional<&Predict::show>("show", chartNames),
    optional<&Predict::hide>("hide", List<Pattern>{signalName, 0, 10}),
    optional<&Predict::hideTherapies>("hide_therapies", therapyPlaces),
    optional<&Predict::heading>("heading", lineWords),
    optional<&Predict::text>("text", passageWords),
    required<&Predict::ask>("ask", passageWords),
    optional<&Predict::items>("items", List<>{{}, 0, 5}),
    optional<&Predict::choices>("choices", choicesList),
    optional<&Predict::prove>("prove", expressionWords),
    optional<&Predict::features>("features", List<>{{}, 0, 4}),
    optional<&Predict::patterns>("patterns", List<>{{}, 0, 8}),
};

template <>
inline constexpr auto fields<RunStep> = std::tuple{
    optional<&RunStep::scenario>("scenario", lessonName), optional<&RunStep::seconds>("seconds", from(1, 30)),
    optional<&RunStep::show>("show", chartNames),         optional<&RunStep::log>("log"),
    optional<&RunStep::heading>("heading", lineWords),    optional<&RunStep::text>("text", passageWords),
};

template <>
inline constexpr auto fields<Explain> = std::tuple{
    optional<&Explain::scenario>("scenario", lessonName), optional<&Explain::show>("show", chartNames),
    optional<&Explain::log>("log"),                       optional<&Explain::heading>("heading", lineWords),
    optional<&Explain::text>("text", passageWords),       optional<&Explain::ask>("ask", passageWords),
    optional<&Explain::choices>("choices", choicesList),  optional<&Explain::prove>("prove", expressionWords),
};

template <>
inline constexpr auto fields<CheckStep> = std::tuple{
    required<&CheckStep::id>("id", lessonId),
    optional<&CheckStep::scenario>("scenario", lessonName),
    optional<&CheckStep::show>("show", chartNames),
    optional<&CheckStep::heading>("heading", lineWords),
    optional<&CheckStep::text>("text", passageWords),
    required<&CheckStep::ask>("ask", passageWords),
    optional<&CheckStep::choices>("choices", choicesList),
    optional<&CheckStep::prove>("prove", expressionWords),
    optional<&CheckStep::number>("number"),
};

template <>
inline constexpr auto fields<Try> = std::tuple{
    required<&Try::scenario>("scenario", lessonName),
    required<&Try::unlock>("unlock", List<Words>{pathWords, 1, 3}),
    required<&Try::goal>("goal", List<Words>{expressionWords, 1, 4}),
    optional<&Try::show>("show", chartNames),
    optional<&Try::heading>("heading", lineWords),
    optional<&Try::text>("text", passageWords),
    required<&Try::say>("say", passageWords),
    optional<&Try::hint>("hint", passageWords),
    required<&Try::oneWay>("one_way", Named<>{{"^[!-\\[\\]-~]{1,200}$", isLessonPath}, {}, 3}),
};

template <>
inline constexpr auto fields<TakeAway> = std::tuple{
    required<&TakeAway::say>("say", passageWords),
    optional<&TakeAway::leavesOut>("leaves_out", passageWords),
    optional<&TakeAway::words>("words", List<Pattern>{lessonId, 0, 8}),
};

template <>
inline constexpr auto fields<Question> = std::tuple{
    optional<&Question::kind>("kind"),
    required<&Question::text>("text", lineWords),
    optional<&Question::answers>("answers", choicesList),
    optional<&Question::scenarios>("scenarios", List<Pattern>{lessonName, 0, 4}),
    optional<&Question::right>("right", WholeRange{0, 4}),
    optional<&Question::prove>("prove", expressionWords),
    optional<&Question::number>("number"),
    optional<&Question::seconds>("seconds", from(5, 600)),
};

template <>
inline constexpr auto fields<Expectation> = std::tuple{
    required<&Expectation::what>("what", signalName),
    optional<&Expectation::therapy>("therapy", therapyPlace),
    required<&Expectation::at>("at_h", duringRun),
    required<&Expectation::value>("value", anyValue),
};

template <>
inline constexpr auto fields<RevealBeat> = std::tuple{required<&RevealBeat::therapies>("therapies", therapyPlaces)};
template <>
inline constexpr auto fields<HideBeat> = std::tuple{required<&HideBeat::therapies>("therapies", therapyPlaces)};
template <>
inline constexpr auto fields<PlayBeat> =
    std::tuple{required<&PlayBeat::at>("at_h", duringRun), optional<&PlayBeat::seconds>("seconds", from(1, 30))};
template <>
inline constexpr auto fields<JumpBeat> = std::tuple{required<&JumpBeat::at>("at_h", duringRun)};
template <>
inline constexpr auto fields<SetBeat> =
    std::tuple{required<&SetBeat::path>("path", pathWords), required<&SetBeat::value>("value")};
template <>
inline constexpr auto fields<LevelBeat> = std::tuple{required<&LevelBeat::level>("level", OrElse{"cranial"})};
template <>
inline constexpr auto fields<BigBeat> =
    std::tuple{required<&BigBeat::what>("what", signalName), optional<&BigBeat::therapy>("therapy", therapyPlace),
               optional<&BigBeat::over>("over", therapyPlace)};
template <>
inline constexpr auto fields<SayBeat> = std::tuple{required<&SayBeat::say>("say", lineWords)};
template <>
inline constexpr auto fields<AskBeat> = std::tuple<>{};
template <>
inline constexpr auto fields<DiscussBeat> = std::tuple<>{};
template <>
inline constexpr auto fields<ResultBeat> = std::tuple<>{};
template <>
inline constexpr auto fields<AnswerBeat> = std::tuple<>{};
template <>
inline constexpr auto fields<GuessBeat> = std::tuple<>{};
template <>
inline constexpr auto fields<LayoutBeat> = std::tuple{required<&LayoutBeat::layout>("layout")};

template <>
inline constexpr auto fields<Scene> = std::tuple{
    optional<&Scene::id>("id", lessonId),
    optional<&Scene::title>("title", lineWords),
    optional<&Scene::text>("text", passageWords),
    optional<&Scene::notes>("notes", noteWords),
    optional<&Scene::minutes>("minutes", from(0, 120)),
    optional<&Scene::scenario>("scenario", lessonName),
    optional<&Scene::layout>("layout"),
    optional<&Scene::charts>("charts", List<Pattern>{signalName, 0, 2}),
    optional<&Scene::show>("show", List<WholeRange>{therapyPlace, 0, 4, "more curves cannot be told apart in a hall"}),
    optional<&Scene::hide>("hide", List<WholeRange>{therapyPlace, 0, 4}),
    optional<&Scene::level>("level", OrElse{"cranial"}),
    optional<&Scene::playhead>("playhead_h", duringRun),
    optional<&Scene::ahead>("ahead"),
    optional<&Scene::adjust>("adjust", List<Words>{pathWords, 0, 10}),
    optional<&Scene::question>("question"),
    optional<&Scene::beats>("beats", List<>{{}, 0, 40}),
    optional<&Scene::expect>("expect", List<>{{}, 0, 3}),
};

template <>
inline constexpr auto fields<Item> = std::tuple{
    required<&Item::lesson>("lesson", lessonId),
    required<&Item::test>("test"),
    optional<&Item::text>("text", passageWords),
    required<&Item::ask>("ask", passageWords),
    optional<&Item::choices>("choices", choicesList),
    optional<&Item::prove>("prove", expressionWords),
    optional<&Item::number>("number"),
};

template <>
inline constexpr auto fields<LessonRanges> = std::tuple{
    optional<&LessonRanges::time>("time"),     optional<&LessonRanges::csf>("csf"),
    optional<&LessonRanges::plasma>("plasma"), optional<&LessonRanges::effect>("effect"),
    optional<&LessonRanges::colour>("colour"), optional<&LessonRanges::log>("log"),
};

template <>
inline constexpr auto fields<Lesson> = std::tuple{
    required<&Lesson::id>("id", lessonId),
    optional<&Lesson::order>("order", WholeRange{0, 1000}),
    required<&Lesson::minutes>("minutes", above(0, 240)),
    required<&Lesson::title>("title", lineWords),
    optional<&Lesson::objective>("objective", passageWords),
    optional<&Lesson::misconception>("misconception", passageWords),
    optional<&Lesson::author>("author", lineWords),
    optional<&Lesson::notes>("notes", noteWords),
    optional<&Lesson::palette>("palette"),
    optional<&Lesson::backRow>("back_row", WholeRange{4, 8}),
    optional<&Lesson::ranges>("ranges"),
    required<&Lesson::scenarios>("scenarios", Named<>{lessonName, {}, mostScenarios}),
    optional<&Lesson::measures>("measures", Named<>{lessonName, {}, mostMeasures}),
    required<&Lesson::steps>("steps", List<>{{}, 1, mostSteps}),
};
template <>
inline constexpr auto file<Lesson> = FileKind{"lesson", 1};

}  // namespace theca::format
