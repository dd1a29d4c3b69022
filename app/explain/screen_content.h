#pragma once

#include "app/explain/content_request.h"

namespace theca::app {

/// The rows of one of the nine screens.
std::vector<Segment> screenContent(const ContentRequest& request, const ToldScreen& screen);

/// The width of the text beside a picture, or without one.
int textWidth(const ExplainLook& look, PictureKind picture);

}  // namespace theca::app
