#pragma once

#include <QString>
#include <functional>
#include <vector>

#include "app/explain/explain_look.h"
#include "app/explain/explain_state.h"
#include "core/explain/telling.h"

class QWidget;

namespace theca::app {

/// Rows that are seen together with one picture.
struct Segment {
    bool more = false;
    PictureKind picture = PictureKind::None;
    std::vector<std::string> risks;  ///< drawn by PictureKind::Icons
    std::vector<QWidget*> rows;
};

/// What rows are made from and whom they tell what was pressed.
struct ContentRequest {
    const ExplainLook& look;
    const Telling& telling;
    ExplainState& state;
    QWidget* parent = nullptr;
    int room = 0;                      ///< the highest a row may be
    std::function<void()> changed;     ///< an answer was given that is shown elsewhere: show everything again
    std::function<void()> leaflet;     ///< save the leaflet
    std::function<void()> startAgain;  ///< clear all
};

/// What "Ask about this" put on the list, in words, by the id of its card. `screens` are those of the telling.
QString askedWords(const Telling& telling, const std::vector<ToldScreen>& screens, const std::string& id);

}  // namespace theca::app
