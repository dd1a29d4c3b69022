#pragma once

#include <QString>

class QWidget;

namespace theca::app {

/// A widget that puts into words what it shows when somebody asks, a screen reader or a test: while a slider moves
/// nobody does.
class Spoken {
public:
    virtual ~Spoken() = default;

    virtual QString spokenText() const = 0;
};

/// Puts the factory in place that makes such widgets readable; may be called again.
void installSpokenAccess();

/// A widget has something else to say now.
void announceSpoken(QWidget& widget);

}  // namespace theca::app
