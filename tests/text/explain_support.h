#pragma once

#include <string>
#include <vector>

#include "core/explain/telling.h"
#include "core/text/explain_text.h"
#include "core/text/library_text.h"
#include "core/text/resources.h"
#include "core/text/scenario_text.h"

/// The shipped explanation and its examples, for tests of what patients are shown.
namespace theca::explain_tests {

inline const Library& library() {
    static const Library all = builtInLibrary().value();
    return all;
}

inline const Explanation& shipped() {
    static const Explanation all = builtInExplanation("baclofen").value();
    return all;
}

inline Scenario exampleNamed(const std::string& name) {
    return readScenario(resource("explain/" + name + ".theca")).value();
}

inline ToldRun toldExample(const std::string& name) {
    return toldRun(exampleNamed(name), "baclofen", library()).value();
}

inline const ToldRun& usualRun() {
    static const ToldRun run = toldExample(shipped().examples.front());
    return run;
}

inline Telling telling(Voice voice, std::string_view language) {
    static const ExplainSetup none;
    return {shipped(), usualRun(), none, voice, std::string(language)};
}

/// Everything a screen says but its question.
inline std::vector<std::string> sentencesOf(const ToldScreen& screen) {
    std::vector<std::string> all;
    for (const ToldPart& part : screen.parts)
        for (const ToldCard& card : part.cards) all.insert(all.end(), card.sentences.begin(), card.sentences.end());
    return all;
}

}  // namespace theca::explain_tests
