#pragma once

#include <string_view>
#include <vector>

#include "core/text/xml_text.h"

namespace theca {

/// Formulas as MathML. Numbers are parameters of the model, which carry units.

XmlElement named(std::string_view id);
/// The time of the simulation.
XmlElement simulatedTime();
/// "times", "divide", "plus", "minus", "geq" of some formulas.
XmlElement applied(std::string_view operation, std::vector<XmlElement> to);
/// A formula as the <math> of an element.
XmlElement math(XmlElement formula);

}  // namespace theca
