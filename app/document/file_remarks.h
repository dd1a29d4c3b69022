#pragma once

#include <QStringList>

#include "app/document/shown.h"

namespace theca::app {

/// What stands above the numbers in every file made of a run: the notice, which scenario, which drug, and how many people
/// where there are some.
QStringList fileRemarks(const Shown& shown);

}  // namespace theca::app
