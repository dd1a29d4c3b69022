#pragma once

#include <QString>
#include <cstddef>

#include "app/document/edit.h"

/// Changes made at the playhead.
namespace theca::app {

/// Bookmarks stay in order of time.
Edit addBookmark(Hours at, const QString& name);
/// An empty name is allowed: the bookmark then shows only its time.
Edit renameBookmark(std::size_t index, const QString& name);
Edit removeBookmark(std::size_t index);

/// One tablet with the dose of the therapy's last course.
Edit tabletAt(std::size_t therapy, Hours at);
/// One injection like the therapy's last one.
Edit injectionAt(std::size_t therapy, Hours at);
/// One bolus like the pump's last one, or an eighth of the daily dose.
Edit bolusAt(std::size_t therapy, Hours at);
/// A program entry with the current rate, to be changed; the therapy must be one that mayChangeRateAt().
Edit rateFrom(std::size_t therapy, Hours at);
/// Whether there is a pump without an entry of its program at exactly this time.
bool mayChangeRateAt(const Therapy& therapy, Hours at);

}  // namespace theca::app
