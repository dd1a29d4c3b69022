#pragma once

#include <QString>
#include <vector>

#include "app/document/shown.h"
#include "core/compare/what_if.h"
#include "core/data/parameter.h"

namespace theca::app {

/// The provenance of a number as rich text: what was published, how people differ, in whom, by whom, and why.
QString provenanceText(const Parameter& parameter, ParameterId id, const Drug& drug, const Library& library);
/// The same for numbers that are not parameters.
QString provenanceText(const Provenance& provenance, const Library& library);

/// How multiplying the number changes one therapy; none if that could not be simulated.
struct FactorEffect {
    QString therapy;
    std::optional<Change> half;
    std::optional<Change> twice;
};
/// One per shown therapy; simulates twice.
std::vector<FactorEffect> factorEffects(const Shown& shown, ParameterId id);

/// What halving and doubling would change, as a table.
QString sensitivityText(const Shown& shown, ParameterId id);

/// "yours: …, file: …" and the effect of renal function; empty if the file's number is used.
QString differenceText(const Shown& shown, ParameterId id);

}  // namespace theca::app
