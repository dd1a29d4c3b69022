#pragma once

#include <QString>
#include <optional>

namespace theca::app {

/// What a hall takes home.
enum class HandoutKind {
    Notes,    ///< two scenes a page, each at its end, with the presenter's notes and steps
    Blank,    ///< three a page with lines to write on; axes are empty, and no answer is told
    Answers,  ///< the same with right answers and curves
    Cards,    ///< one page to be folded in four: A to D
};
std::optional<HandoutKind> handoutNamed(const QString& name);

}  // namespace theca::app
