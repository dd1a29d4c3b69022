#pragma once

#include <QString>
#include <cstddef>
#include <optional>

#include "app/document/edit.h"
#include "core/data/drug.h"
#include "core/scenario/scenario_fields.h"

/// Changes to the plan of a scenario that sliders cannot make: adding, copying and removing therapies and parts.
namespace theca::app {

inline constexpr std::size_t mostTherapies = format::field<&Scenario::therapies>().limits.most;

enum class Part { Tablets, Injection, Pump, RateChange, Bolus, DailyRate, PatientBoluses, Refill, Fault };

/// Replaces a text in the language of the screen, if it has several languages; made to fit the limits.
void setWords(Text& text, const QString& words, const format::Words& limits);

/// An empty title changes nothing.
Edit retitle(const QString& title);
/// A new therapy with one part, or without any drug; its amounts are the drug's examples.
Edit addTherapy(std::optional<Part> part, const QString& name, const Examples& examples = {});
Edit duplicateTherapy(std::size_t therapy, const QString& name);
Edit removeTherapy(std::size_t therapy);
Edit moveTherapy(std::size_t therapy, int by);
Edit renameTherapy(std::size_t therapy, const QString& name);
Edit showTherapy(std::size_t therapy, bool shown);

/// For everything except faults, which addFault() adds.
Edit addPart(std::size_t therapy, Part part, const Examples& examples = {});
/// Adds a fault of the kind of `fault` in the middle third of what is shown, or after the last fault of that
/// kind.
Edit addFault(std::size_t therapy, const Fault& fault);
/// Sets the reservoir so low that it is empty half-way through what is shown.
Edit runDry(std::size_t therapy);
/// `index` counts within the parts of one kind; there is one pump.
Edit removePart(std::size_t therapy, Part part, std::size_t index);

}  // namespace theca::app
