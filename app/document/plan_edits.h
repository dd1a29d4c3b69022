#pragma once

#include <QString>
#include <cstddef>
#include <optional>

#include "app/document/edit.h"
#include "core/data/drug.h"
#include "core/scenario/scenario_fields.h"

/// Changes to the plan of a scenario that sliders cannot make: therapies and parts added, copied, taken away.
namespace theca::app {

inline constexpr std::size_t mostTherapies = format::field<&Scenario::therapies>().limits.most;

enum class Part { Tablets, Injection, Pump, RateChange, Bolus, DailyRate, PatientBoluses, Refill, Fault };

/// Puts new words into a text, in the language of the screen where it has several.
void setWords(Text& text, const QString& words);

/// An empty title changes nothing.
Edit retitle(const QString& title);
/// A new therapy of one part, or without any drug; amounts are the drug's examples.
Edit addTherapy(std::optional<Part> part, const QString& name, const Examples& examples = {});
Edit duplicateTherapy(std::size_t therapy, const QString& name);
Edit removeTherapy(std::size_t therapy);
Edit moveTherapy(std::size_t therapy, int by);
Edit renameTherapy(std::size_t therapy, const QString& name);
Edit showTherapy(std::size_t therapy, bool shown);

/// A fault is added by addFault().
Edit addPart(std::size_t therapy, Part part, const Examples& examples = {});
/// Something of the kind of `fault` that goes wrong in the middle third of what is shown, or after the last of its
/// kind.
Edit addFault(std::size_t therapy, const Fault& fault);
/// So little in the reservoir that it is empty half-way through what is shown.
Edit runDry(std::size_t therapy);
/// `index` counts within the parts of one kind; there is one pump.
Edit removePart(std::size_t therapy, Part part, std::size_t index);

}  // namespace theca::app
