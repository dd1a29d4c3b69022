#pragma once

#include "app/base/theme.h"

namespace theca::app {

/// While it exists everything is drawn in the colours for paper, the light ones; afterwards as before.
class PaperTheme {
public:
    PaperTheme();
    PaperTheme(const PaperTheme&) = delete;
    PaperTheme& operator=(const PaperTheme&) = delete;
    ~PaperTheme();

private:
    ThemeKind m_before;
    bool m_followed;
};

}  // namespace theca::app
