#pragma once

#include "core/lesson/claim.h"
#include "core/lesson/drill.h"
#include "core/lesson/glossary.h"
#include "core/lesson/lesson_fields.h"

/// The files of words, of claims and of drills, version 1.
namespace theca {

template <>
inline constexpr auto names<GlossaryPlace> = std::to_array<std::string_view>(
    {"none", "csf-chart", "plasma-chart", "effect-chart", "spine", "numbers", "exposure", "people", "pump-card",
     "tablets-card", "injection-card", "patient-card"});
template <>
inline constexpr auto names<ClaimVerdict> = std::to_array<std::string_view>({"holds", "half-true", "wrong"});

}  // namespace theca

namespace theca::format {

template <>
inline constexpr auto fields<GlossaryEntry> = std::tuple{
    required<&GlossaryEntry::id>("id", lessonId),
    required<&GlossaryEntry::term>("term", lineWords),
    required<&GlossaryEntry::forms>("forms", lineWords),
    required<&GlossaryEntry::say>("say", passageWords),
    optional<&GlossaryEntry::show>("show"),
};

template <>
inline constexpr auto fields<GlossaryFile> = std::tuple{
    required<&GlossaryFile::words>("words", List<>{{}, 1, 100}),
};
template <>
inline constexpr auto file<GlossaryFile> = FileKind{"words", 1};

template <>
inline constexpr auto fields<ClaimEvidence> = std::tuple{
    required<&ClaimEvidence::say>("say", passageWords),
    optional<&ClaimEvidence::sources>("source", List<Words>{lineWords, 0, 5}),
};
template <>
inline constexpr auto fields<Claim> = std::tuple{
    required<&Claim::id>("id", lessonId),
    required<&Claim::claim>("claim", lineWords),
    required<&Claim::verdict>("verdict"),
    required<&Claim::finding>("finding", lineWords),
    required<&Claim::evidence>("evidence", List<>{{}, 1, 8}),
    required<&Claim::instead>("instead", passageWords),
};
template <>
inline constexpr auto fields<Claims> = std::tuple{
    required<&Claims::scenarios>("scenarios", Named<>{lessonName, {}, mostScenarios}),
    required<&Claims::measures>("measures", Named<>{lessonName, {}, mostMeasures}),
    required<&Claims::claims>("claims", List<>{{}, 1, 20}),
};
template <>
inline constexpr auto file<Claims> = FileKind{"claims", 1};

template <>
inline constexpr auto fields<DrillFault> = std::tuple{
    required<&DrillFault::id>("id", lessonId),
    required<&DrillFault::name>("name", lineWords),
    required<&DrillFault::sees>("sees", passageWords),
};
template <>
inline constexpr auto fields<FirstDrill> = std::tuple{
    required<&FirstDrill::id>("id", lessonId),
    required<&FirstDrill::situation>("situation", passageWords),
    required<&FirstDrill::actions>("actions", List<Words>{lineWords, 3, 3}),
    required<&FirstDrill::why>("why", passageWords),
};
template <>
inline constexpr auto fields<DrillTexts> = std::tuple{
    written<&DrillTexts::reviewed>("reviewed"),
    required<&DrillTexts::faults>("faults", List<>{{}, hiddenFaults, hiddenFaults}),
    required<&DrillTexts::first>("first", List<>{{}, 1, 30}),
};
template <>
inline constexpr auto file<DrillTexts> = FileKind{"drills", 1};

}  // namespace theca::format
