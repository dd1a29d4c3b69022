#pragma once

#include <QString>
#include <cstddef>

#include "app/document/edit.h"

/// Changes made at the playhead.
namespace theca::app {

/// A bookmark keeps its place in the order of time.
Edit addBookmark(Hours at, const QString& name);
/// An empty name is allowed: the mark then has its time alone.
Edit renameBookmark(std::size_t index, const QString& name);
Edit removeBookmark(std::size_t index);

/// One tablet dose as large as those of the therapy's last course.
Edit tabletAt(std::size_t therapy, Hours at);
/// One injection like the therapy's last one.
Edit injectionAt(std::size_t therapy, Hours at);
/// One extra dose by the pump like the last one, or an eighth of a day's.
Edit bolusAt(std::size_t therapy, Hours at);
/// A program entry with the rate in force, to be changed; the therapy is one that mayChangeRateAt().
Edit rateFrom(std::size_t therapy, Hours at);
/// Whether there is a pump, and no entry of its program at this very time.
bool mayChangeRateAt(const Therapy& therapy, Hours at);

}  // namespace theca::app
