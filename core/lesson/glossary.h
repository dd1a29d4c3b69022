#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/base/text_value.h"

namespace theca {

/// What "Show me" points at in the run that is open.
enum class GlossaryPlace {
    None,
    CsfChart,
    PlasmaChart,
    EffectChart,
    Spine,
    Numbers,
    Exposure,
    People,
    PumpCard,
    TabletsCard,
    InjectionCard,
    PatientCard,
};

/// A word of the glossary, explained in at most 35 words.
struct GlossaryEntry {
    std::string id;
    Text term;
    Text forms;  ///< what stands on screen for it, with commas: every form a language has, the longest first
    Text say;
    GlossaryPlace show = GlossaryPlace::None;

    bool operator==(const GlossaryEntry&) const = default;
};

using Glossary = std::vector<GlossaryEntry>;

/// The most words of an explanation; Spanish may have a quarter more, Chinese twice as many characters (`roomIn`).
inline constexpr std::size_t mostGlossaryWords = 35;

/// One form of a word, with the entry it belongs to.
struct GlossaryForm {
    std::string form;
    std::size_t entry = 0;
};
/// All forms in a language, the longest first: what a view looks for in its texts.
std::vector<GlossaryForm> glossaryForms(const Glossary& glossary, std::string_view language);

/// A word that occurs in a text: the first place of each entry, from left to right, without overlap.
struct GlossaryHit {
    std::size_t begin = 0;  ///< bytes
    std::size_t length = 0;
    std::size_t entry = 0;

    bool operator==(const GlossaryHit&) const = default;
};
std::vector<GlossaryHit> glossaryHits(std::string_view text, const std::vector<GlossaryForm>& forms);

}  // namespace theca
