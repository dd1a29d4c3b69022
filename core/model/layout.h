#pragma once

#include <span>
#include <string>
#include <vector>

#include "core/data/drug.h"
#include "core/model/individual.h"
#include "core/model/network.h"
#include "core/model/regimen.h"

namespace theca {

/// One state of the model by name: "gut", "depot", "plasma", "peripheral", "S2" … "C1", "cranial" or
/// "pool", "tissue_L1", "effect_site_legs", …
struct Compartment {
    std::string name;
    Millilitres volume;  ///< 0 if it has none: gut, depot (amounts), effect sites (concentrations)
};

/// The compartments of a person with a drug and the flows between them. Those of two people differ only in numbers.
struct Layout {
    static constexpr int gut = 0;
    static constexpr int depot = 1;
    static constexpr int plasma = 2;

    Network network;
    int peripheral = -1;  ///< -1: none
    int firstCsf = 0;     ///< S2, or the one pool
    int cranial = 0;
    std::vector<int> sites;       ///< -1 for a site the structure does not offer
    std::vector<int> references;  ///< per read-out: the slow average of a withdrawal index; -1 for others
    /// The same two for plasma, if it has an effect of its own; -1: none.
    std::vector<int> plasmaSites;
    std::vector<int> plasmaReferences;
};

/// Writes into `layout`, reusing its memory; names only if `named` is true.
void layOut(const Drug& drug, const Individual& person, CsfModel structure, Layout& layout,
            std::vector<Compartment>* named = nullptr);

/// How one µg that enters at `entry` is distributed over the compartments; sums to 1.
void spreadOver(const Layout& layout, const Individual& person, const Entry& entry, std::span<double> share);

}  // namespace theca
