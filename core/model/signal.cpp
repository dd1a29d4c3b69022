#include "core/model/signal.h"

#include <algorithm>

namespace theca {

std::string signalName(Signal signal, const Drug& drug) {
    switch (signal.kind) {
        case Signal::Kind::Plasma:
            return "plasma";
        case Signal::Kind::Csf:
            return "csf:" + std::string(levelName(Level{signal.index}));
        case Signal::Kind::Cranial:
            return "csf:cranial";
        case Signal::Kind::ReadOut:
            return drug.readOuts.at(static_cast<std::size_t>(signal.index)).column;
    }
    return {};
}

std::optional<Signal> signalNamed(std::string_view name, const Drug& drug) {
    if (name == "plasma") return Signal::plasma();
    if (name == "csf:cranial") return Signal::cranial();
    if (name.starts_with("csf:")) {
        const auto level = levelNamed(name.substr(4));
        return level ? std::optional(Signal::csf(*level)) : std::nullopt;
    }
    const auto found = std::find_if(drug.readOuts.begin(), drug.readOuts.end(),
                                    [name](const ReadOut& readOut) { return readOut.column == name; });
    if (found == drug.readOuts.end()) return std::nullopt;
    return Signal::readOut(static_cast<int>(found - drug.readOuts.begin()));
}

bool isConcentration(Signal signal, const Drug& drug) {
    return signal.kind != Signal::Kind::ReadOut ||
           drug.readOuts.at(static_cast<std::size_t>(signal.index)).kind == ReadOutKind::Concentration;
}

}  // namespace theca
