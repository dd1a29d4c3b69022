#pragma once

#include <QPainter>
#include <QRectF>
#include <QStringList>

#include "app/explain/explain_look.h"
#include "app/explain/picture_values.h"

/// Draws the pictures of Explain, on the screen and on the leaflet.
namespace theca::app {

/// Two bodies, one standing and one in a wheelchair: what is in them as dots and as shades. Left tablets, unless
/// `pumpFirst`.
struct BodiesDrawing {
    BodiesValues values;
    QString tablets;  ///< heading
    QString pump;
    bool pumpFirst = false;
    bool seatedFirst = false;
};
void drawBodies(QPainter& painter, const QRectF& box, const ExplainLook& look, const BodiesDrawing& drawing);

/// Dots for what is given in a day, one field for each way.
void drawGiven(QPainter& painter, const QRectF& box, const ExplainLook& look, int tabletDots, bool pumpFirst);

/// A day as a ring; `words`: midnight, morning, noon, evening. `hour` 0 … 24 is marked; below 0 none is.
void drawClock(QPainter& painter, const QRectF& box, const ExplainLook& look, const ClockValues& clock,
               const QStringList& words, double hour);

/// PeopleOfStudy in rows of ten from the lower left; those counted are filled and striped.
void drawPeople(QPainter& painter, const QRectF& box, const ExplainLook& look, const PeopleOfStudy& people);

}  // namespace theca::app
