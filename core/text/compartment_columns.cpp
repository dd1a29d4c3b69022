#include "core/text/compartment_columns.h"

#include "core/scenario/level.h"

namespace theca {

std::vector<std::string> compartmentColumns(const Model& model) {
    const auto& compartments = model.compartments();
    std::vector<std::string> columns(compartments.size());
    const auto show = [&](int node, const std::string& prefix) {
        if (node < 0) return;
        const auto at = static_cast<std::size_t>(node);
        columns[at] = prefix + compartments[at].name + "_ng_per_mL";
    };
    show(model.plasma(), "");
    for (const Level level : allLevels()) show(model.csf(level), "csf_");
    show(model.cranial(), "csf_");
    for (std::size_t i = 0; i < model.drug().sites.size(); ++i) show(model.site(i), "");
    return columns;
}

}  // namespace theca
