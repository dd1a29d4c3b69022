#pragma once

#include <QString>
#include <cstddef>
#include <optional>

#include "app/edit.h"

/// Changes to the plan of a scenario that sliders cannot make: therapies and parts added, copied, taken away.
namespace theca::app {

inline constexpr std::size_t mostTherapies = 20;

enum class Part { Tablets, Injection, Pump, RateChange, Bolus };

/// An empty title changes nothing.
Edit retitle(const QString& title);
/// A new therapy of one part, or without any drug.
Edit addTherapy(std::optional<Part> part, const QString& name);
Edit duplicateTherapy(std::size_t therapy, const QString& name);
Edit removeTherapy(std::size_t therapy);
Edit moveTherapy(std::size_t therapy, int by);
Edit renameTherapy(std::size_t therapy, const QString& name);
Edit showTherapy(std::size_t therapy, bool shown);

Edit addPart(std::size_t therapy, Part part);
/// `index` counts within the parts of one kind; there is one pump.
Edit removePart(std::size_t therapy, Part part, std::size_t index);

}  // namespace theca::app
