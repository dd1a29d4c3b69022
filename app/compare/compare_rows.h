#pragma once

#include <QString>
#include <optional>
#include <vector>

#include "app/base/theme.h"
#include "app/document/shown.h"
#include "core/compare/comparison.h"

namespace theca::app {

/// One run in the table.
struct ComparedRow {
    QString name;
    QString pinName;  ///< of the pin alone
    TherapyStyle style;
    std::optional<std::size_t> pin;     ///< its place among the pins; none: a therapy
    ComparedFigures figures;            ///< in the unit shown
    QString problem;                    ///< why a pin has no figures; empty where it has
    std::shared_ptr<const void> run{};  ///< Trajectory::identity() of what the figures were read from
};

/// Where exposure is compared.
enum class ComparedPlace { Fluid, Plasma };

/// What figures are read at, and in what unit.
struct ComparedLook {
    ComparedPlaces places{Signal::plasma(), Signal::plasma()};
    ConcentrationUnit unit{};

    bool operator==(const ComparedLook&) const = default;
};

struct CompareContent {
    std::vector<ComparedRow> rows;  ///< shown therapies, then pins
    QString fluid;                  ///< "Spinal fluid at L1": what the top chart looks at
    QString unit;
    std::size_t pins = 0;
    ComparedLook look{};
};

/// `before` is the content shown until now: figures of runs that stay are taken over.
CompareContent compareContent(const Shown& shown, ComparedPlace place, const Theme& theme,
                              const CompareContent& before = {});

}  // namespace theca::app
