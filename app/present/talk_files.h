#pragma once

#include <QString>
#include <memory>

#include "app/present/talk_facts.h"

namespace theca::app {

/// A talk to be given, or one sentence about what is wrong with it.
struct OpenedTalk {
    std::shared_ptr<const TalkFacts> facts;
    QString problem;
};

/// Opens a shipped lesson by its id, or a lesson's file, with the drugs it brings along.
OpenedTalk openTalk(const QString& name, std::shared_ptr<const Library> library);
/// The same for a lesson at hand.
OpenedTalk openTalk(std::shared_ptr<const Lesson> lesson, std::shared_ptr<const Library> library);

}  // namespace theca::app
