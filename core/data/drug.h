#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/base/text_value.h"
#include "core/base/units.h"
#include "core/data/parameter.h"
#include "core/data/physiology.h"
#include "core/data/preset.h"
#include "core/scenario/scenario.h"

namespace theca {

/// A place where the drug acts: Ce follows the CSF of `level` with the rate constant `ke0`, and a Hill curve with EC50,
/// gamma and Emax says what comes of it. All are parameters of the drug; several sites may share one.
struct EffectSite {
    std::string id;  ///< "legs"
    Text title;      ///< "Legs"
    Level level;
    ParameterId ke0{};
    bool inOnePool = false;  ///< offered by the one-pool structure (reads the pool)
    ParameterId EC50 = ParameterId::EC50;
    ParameterId gamma = ParameterId::gamma;
    std::optional<ParameterId> Emax{};        ///< none: 1
    std::optional<ParameterId> plasmaEC50{};  ///< none: plasma has no effect of its own

    bool operator==(const EffectSite&) const = default;
};

/// How a read-out is computed from the effect-site concentration Ce of its site
/// (E = u^γ/(1 + u^γ), u = Ce/EC50 + Cp,e/EC50_plasma) [docs/model.md, M8–M10].
enum class ReadOutKind {
    Concentration,  ///< Ce itself
    Score,          ///< baseline − (baseline − floor)·Emax·E
    FractionLeft,   ///< 1 − Emax·E
    Withdrawal,     ///< max(0, E(Cref) − E(Ce)), Cref a slow first-order average of Ce
};

struct ReadOut {
    std::string column;  ///< the name in CSV, JSON and `observations[].what`
    Text title;
    ReadOutKind kind = ReadOutKind::Concentration;
    std::size_t site = 0;     ///< index into Drug::sites
    bool assumption = false;  ///< drawn hatched
    Text leavesOut;           ///< what the curve does not show, in one sentence; may be empty

    bool operator==(const ReadOut&) const = default;
};

/// What a new therapy starts with: amounts to look at, not recommended ones.
struct Examples {
    std::optional<double> tablet_mg;
    std::optional<double> tabletInterval_h;
    std::optional<double> injection_ug;
    std::optional<double> pump_ug_per_day;
    std::optional<double> pump_ug_per_mL;
    Provenance from;

    bool operator==(const Examples&) const = default;
};

/// One drug as its file describes it, in true values (never over F).
struct Drug {
    std::string name;  ///< [a-z0-9-]{1,40}
    Text title;
    Text summary;
    std::vector<Text> limits;  ///< what the model leaves out, shown with the drug
    bool apparent = false;     ///< the file's CL, Vc, Q, Vp were over F
    ParameterTable parameters;
    std::vector<EffectSite> sites;  ///< the first one is used for `time_above_ec50_h`
    std::vector<ReadOut> readOuts;
    Presets presets;
    Text noOralRoute;  ///< why there is none; empty if there is one
    Text noEffect;     ///< why there is no effect model; empty if there is one
    Examples examples;

    bool has(ParameterId id) const { return parameters.contains(id); }
    /// True value in the unit of the parameter's key; the drug must have the parameter.
    double value(ParameterId id) const { return parameters.at(id).value; }
    bool hasOralRoute() const { return has(ParameterId::F); }

    bool operator==(const Drug&) const = default;
};

}  // namespace theca
