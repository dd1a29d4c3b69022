#include "core/pump/timeline.h"

#include <algorithm>

namespace theca {

const PumpSegment& PumpTimeline::at(Hours time) const {
    const auto after = std::upper_bound(segments.begin(), segments.end(), time,
                                        [](Hours t, const PumpSegment& segment) { return t < segment.from; });
    return after == segments.begin() ? *after : *std::prev(after);
}

MicrogramsPerHour PumpTimeline::massRate(Hours time) const { return at(time).massRate; }

Millilitres PumpTimeline::reservoir(Hours time) const {
    const PumpSegment& segment = at(time);
    const Millilitres used = segment.flow * (std::min(time, segment.until) - segment.from);
    return std::max(Millilitres(0), segment.reservoirAtStart - used);
}

}  // namespace theca
