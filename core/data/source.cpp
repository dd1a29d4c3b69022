#include "core/data/source.h"

namespace theca {

std::string cited(const Source& source, std::string_view language) {
    return source.remark.empty() ? source.citation : source.citation + " (" + source.remark.in(language) + ")";
}

}  // namespace theca
