#pragma once

#include <QByteArray>
#include <QString>

#include "core/data/library.h"
#include "core/scenario/scenario.h"

namespace theca::app {

/// A page to take home (core/text/take_home.h), or the sentence that says why there is none.
struct TakeHomePage {
    QByteArray bytes;
    QString problem;
};

TakeHomePage takeHomePageOf(const Scenario& scenario, const Library& library);

}  // namespace theca::app
