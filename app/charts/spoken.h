#pragma once

#include <QString>

class QWidget;

namespace theca::app {

/// A widget that describes what it shows in words when a screen reader or a test asks; not before, as nothing asks
/// while a slider moves.
class Spoken {
public:
    virtual ~Spoken() = default;

    virtual QString spokenText() const = 0;
};

/// Registers the factory that makes such widgets readable; may be called again.
void installSpokenAccess();

/// The description of a widget has changed.
void announceSpoken(QWidget& widget);

}  // namespace theca::app
