#pragma once

#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

#include "app/base/theme.h"
#include "app/document/shown.h"
#include "core/compare/comparison.h"

namespace theca::app {

/// One run in the table.
struct ComparedRow {
    QString name;
    QString pinName;  ///< only of a pin
    TherapyStyle style;
    std::optional<std::size_t> pin;     ///< its index among the pins; none: a therapy
    ComparedFigures figures;            ///< in the unit shown
    QString problem;                    ///< why a pin has no figures; empty if it has
    std::shared_ptr<const void> run{};  ///< Trajectory::identity() of the run the figures are from
};

/// The place where exposure is compared.
enum class ComparedPlace { Fluid, Plasma };

/// Where the figures are computed, and in what unit.
struct ComparedLook {
    ComparedPlaces places{Signal::plasma(), Signal::plasma()};
    ConcentrationUnit unit{};

    bool operator==(const ComparedLook&) const = default;
};

struct CompareContent {
    std::vector<ComparedRow> rows;  ///< shown therapies, then pins
    QString fluid;                  ///< "Spinal fluid at L1": the place of the top chart
    QString unit;
    std::size_t pins = 0;
    ComparedLook look{};
    QStringList remarks{};  ///< above the table in files
};

/// `before` is the content shown so far: figures of unchanged runs are reused.
CompareContent compareContent(const Shown& shown, ComparedPlace place, const Theme& theme,
                              const CompareContent& before = {});

}  // namespace theca::app
