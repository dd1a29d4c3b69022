#pragma once

#include <string>
#include <string_view>

#include "core/base/text_value.h"

namespace theca {

/// A published source.
struct Source {
    std::string id;
    std::string citation;
    Text remark;  ///< what the citation does not say of itself: "authors recalled"; may be empty
    std::string doi;
    Text readAs;  ///< "abstract or excerpt", "label text", …; may be empty

    bool operator==(const Source&) const = default;
};

/// The citation as it was published, and the remark in one of `textLanguages`.
std::string cited(const Source& source, std::string_view language);

}  // namespace theca
