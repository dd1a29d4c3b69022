#pragma once

#include <QString>
#include <optional>
#include <vector>

#include "app/time/pause_when.h"
#include "core/scenario/scenario.h"

namespace theca::app {

/// A signal at which playing may pause, as the user chooses it.
struct PauseContent {
    struct Place {
        QString title;
        std::string what;
        QString unit;       ///< empty for a score
        double factor = 1;  ///< shown value = core value · factor

        bool operator==(const Place&) const = default;
    };

    std::vector<QString> therapies;
    std::vector<Place> places;
    PauseWhen condition;
    bool on = false;
    QString next;  ///< when it happens next, in words
};

/// The content of the time bar.
struct TimeContent {
    double playhead = 0;  ///< h
    double horizon = 1;
    bool inDays = false;
    std::vector<double> events;  ///< h, rising: events of the shown therapies
    std::vector<Bookmark> bookmarks;
    double speed = 1;  ///< simulated hours per second
    bool playing = false;
    bool loops = false;
    PauseContent pause;
};

}  // namespace theca::app
