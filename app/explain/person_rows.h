#pragma once

#include "app/explain/content_request.h"

/// Rows in which a person says something.
namespace theca::app {

/// How much each thing matters: five buttons a row, and a line for one's own.
void addValueRows(const ContentRequest& request, Segment& segment);
/// What that means: sentences, and three columns without a score.
Segment fitSegment(const ContentRequest& request);
/// Which way the person leans, and whether they are ready to choose.
Segment readySegment(const ContentRequest& request);
/// Questions to tick.
void addQuestionRows(const ContentRequest& request, Segment& segment);
/// What was marked on the way, own questions, the leaflet, and starting again.
Segment listSegment(const ContentRequest& request);
/// Four yes/no questions with their answers explained; nothing is counted.
Segment checkSegment(const ContentRequest& request);

}  // namespace theca::app
