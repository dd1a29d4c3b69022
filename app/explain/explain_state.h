#pragma once

#include <QString>
#include <map>

#include "app/explain/picture_values.h"
#include "core/explain/person_answers.h"

namespace theca::app {

/// Where a person is: the start, a screen with its page, or the staff's corner.
struct ExplainPlace {
    static constexpr int start = -1;
    static constexpr int setup = -2;

    int screen = start;
    bool more = false;  ///< after "Tell me more"
    int page = 0;

    bool operator==(const ExplainPlace&) const = default;
};

/// Everything Explain remembers while it runs.
struct ExplainState {
    ExplainPlace place;
    PersonAnswers answers;
    std::map<int, bool> checked;  ///< "Check yourself"
    DayKind day = DayKind::Planned;
    bool clearing = false;  ///< "Start again" was pressed and not yet confirmed
    QString language = QStringLiteral("en");
    int textPercent = 100;
    bool pumpFirst = false;  ///< which way is told first: by chance, at each start
    bool seatedFirst = false;

    bool operator==(const ExplainState&) const = default;
};

/// The four sizes of text.
inline constexpr std::array textPercents = {100, 125, 150, 200};

/// Which way comes first and who sits, from a seed: each half of the time.
void shuffle(ExplainState& state, unsigned seed);

}  // namespace theca::app
