#pragma once

#include <QString>
#include <optional>
#include <vector>

#include "app/document.h"
#include "app/theme.h"
#include "core/comparison.h"

namespace theca::app {

/// One run in the table.
struct ComparedRow {
    QString name;
    QString pinName;  ///< of the pin alone
    TherapyStyle style;
    std::optional<std::size_t> pin;  ///< its place among the pins; none: a therapy
    ComparedFigures figures;         ///< in the unit shown
    QString problem;                 ///< why a pin has no figures; empty where it has
};

/// Where exposure is compared.
enum class ComparedPlace { Fluid, Plasma };

struct CompareContent {
    std::vector<ComparedRow> rows;  ///< shown therapies, then pins
    QString fluid;                  ///< "Spinal fluid at L1": what the top chart looks at
    QString unit;
    std::size_t pins = 0;
};

CompareContent compareContent(const Document& document, ComparedPlace place, const Theme& theme);

}  // namespace theca::app
