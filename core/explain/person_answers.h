#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/explain/explanation.h"

namespace theca {

/// Which way a person leans; Other: stretching, injections and the like.
enum class Lean { Tablets, Unsure, Pump, Other, Wait };

/// What a person has said. It is kept only while the program runs, unless it is saved by hand.
struct PersonAnswers {
    std::optional<Voice> voice;
    std::map<std::string, int> weights;  ///< by value card: 0 not at all … 4 very much
    std::string ownConcern;
    std::optional<int> ownWeight;
    std::optional<Lean> lean;
    std::map<int, bool> ready;       ///< by question of `sure`
    std::vector<std::string> asked;  ///< ids of cards, in the order they were marked
    std::vector<int> questions;      ///< ticked ones of `questions`, rising
    std::string notes;               ///< own questions

    bool operator==(const PersonAnswers&) const = default;
};

/// What the staff of a place has set once: nothing about a person.
struct ExplainSetup {
    /// Two whole numbers, low and high.
    struct Span {
        int low = 1;
        int high = 1;

        bool operator==(const Span&) const = default;
    };

    std::string example;  ///< one of the file's examples; empty: the first
    std::string hospital;
    std::string phoneDay;
    std::string phoneNight;
    std::optional<Span> hospitalDays;
    std::optional<Span> refillMonths;
    std::vector<std::string> hidden;  ///< ids of screens that are not shown
    bool kiosk = false;               ///< clears everything when nobody answers

    bool operator==(const ExplainSetup&) const = default;
};

inline constexpr int mostWeight = 4;

/// The person's cards in order of weight, the heaviest first: what fits tablets, what fits a pump, and what the file
/// knows nothing about. A card that matters "not at all" is left out.
struct WhatFits {
    std::vector<std::string> tablets;
    std::vector<std::string> pump;
    std::vector<std::string> middle;
    bool own = false;  ///< the person's own concern stands in the middle

    bool operator==(const WhatFits&) const = default;
};
WhatFits whatFits(const Explanation& explanation, const PersonAnswers& answers);

}  // namespace theca
