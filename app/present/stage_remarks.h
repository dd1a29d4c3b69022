#pragma once

#include <QStringList>

#include "app/present/stage_layout.h"

namespace theca::app {

/// What whoever gives or makes a talk has to know of a picture, one sentence each: more words than a hall reads, and
/// what found no place.
QStringList stageRemarks(const StageContent& content, const StageLayout& layout);

}  // namespace theca::app
