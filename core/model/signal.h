#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/data/drug.h"
#include "core/data/physiology.h"

namespace theca {

/// A value of a run over time: plasma, CSF at a level, the cranial pool, or a read-out of the drug.
struct Signal {
    enum class Kind { Plasma, Csf, Cranial, ReadOut };

    Kind kind = Kind::Plasma;
    int index = 0;  ///< the level of Csf; index in Drug::readOuts of ReadOut

    static constexpr Signal plasma() { return {Kind::Plasma, 0}; }
    static constexpr Signal csf(Level level) { return {Kind::Csf, level.index}; }
    static constexpr Signal cranial() { return {Kind::Cranial, 0}; }
    static constexpr Signal readOut(int index) { return {Kind::ReadOut, index}; }

    bool operator==(const Signal&) const = default;
};

/// "plasma", "csf:L1", "csf:cranial", or a read-out's column.
std::string signalName(Signal signal, const Drug& drug);
std::optional<Signal> signalNamed(std::string_view name, const Drug& drug);
/// Whether its values are concentrations (µg/mL in core, shown in the unit the user chose).
bool isConcentration(Signal signal, const Drug& drug);

}  // namespace theca
