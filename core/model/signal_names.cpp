#include "core/model/signal_names.h"

namespace theca {

std::string signalNames(const Drug& drug) {
    std::string names = "plasma, csf:LEVEL, csf:cranial";
    for (const ReadOut& one : drug.readOuts) names.append(", ").append(one.column);
    return names;
}

}  // namespace theca
