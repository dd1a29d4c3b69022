#pragma once

#include <QFont>
#include <QString>
#include <QStringList>

namespace theca::app {

/// A size of letters, by the height of its capitals and digits: what the back row sees.
struct HallType {
    QFont font;
    double cap = 0;     ///< px, at least what was asked for
    double ascent = 0;  ///< of a line, px
    double descent = 0;

    double line() const { return ascent + descent; }
    double width(const QString& text) const;
    /// The text in lines of at most `room` px, broken as its language breaks them. A word wider than the room stays
    /// whole: ask `width`.
    QStringList lines(const QString& text, double room) const;
};

/// The type of the window's font whose capitals are at least `cap` px high.
const HallType& hallType(double cap, bool bold);

}  // namespace theca::app
