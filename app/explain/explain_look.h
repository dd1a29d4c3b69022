#pragma once

#include <QColor>
#include <QFont>
#include <QSize>

#include "app/base/theme.h"

namespace theca::app {

/// Sizes of Explain, in pixels, for one size of window and of text.
struct ExplainLook {
    Theme theme;
    double scale = 1;    ///< of text, 1 … 2
    int body = 22;       ///< letters
    int small = 18;      ///< small print
    int heading = 34;    ///< the question
    int frame = 20;      ///< letters of the bars above and below, as far as they fit
    int target = 48;     ///< least height and width of what is pressed
    int gap = 10;        ///< between two things that are pressed
    int margin = 20;     ///< around everything
    int column = 980;    ///< width of all content
    bool beside = true;  ///< pictures stand beside the text; otherwise on a page of their own

    QFont font(int pixels, bool strong = false) const;
    /// A colour between ground and ink; 0 is the ground.
    QColor shade(double share) const;
    /// The frame of cards, of at least 3 : 1.
    QColor line() const { return theme.kind == ThemeKind::Contrast ? theme.ink : theme.muted; }
};

/// `percent` 100 … 200. The look of 1920 pixels from 1600 on, else that of 1024.
ExplainLook lookFor(const Theme& theme, QSize window, int percent);

}  // namespace theca::app
