#include "app/compare/compare_rows.h"

#include <algorithm>

#include "app/base/display.h"
#include "app/base/sentences.h"
#include "app/compare/pinned_lines.h"
#include "app/document/file_remarks.h"
#include "app/document/places.h"
#include "app/document/routes.h"

namespace theca::app {

namespace {

/// Everything that all rows share.
struct Looking {
    ComparedLook look;
    const CompareContent& before;

    ComparedFigures figures(const Trajectory& trajectory, const Therapy& therapy) const {
        const auto known = std::find_if(before.rows.begin(), before.rows.end(),
                                        [&](const ComparedRow& row) { return row.run == trajectory.identity(); });
        if (look == before.look && known != before.rows.end()) return known->figures;
        return comparedFigures(trajectory, therapy, look.places, unitFactor(look.unit, trajectory.model().drug()));
    }
};

void addTherapies(const Shown& shown, const Looking& looking, const Theme& theme, std::vector<ComparedRow>& rows) {
    const auto looks = therapyLooks(shown.simulated, theme);
    for (std::size_t i = 0; i < looks.size(); ++i) {
        if (!looks[i].shown) continue;
        rows.push_back({looks[i].name,
                        {},
                        looks[i].style,
                        std::nullopt,
                        looking.figures(shown.run.therapies[i], shown.simulated.therapies[i]),
                        {},
                        shown.run.therapies[i].identity()});
    }
}

void addPin(const Shown& shown, std::size_t place, const Looking& looking, const Theme& theme,
            std::vector<ComparedRow>& rows) {
    const PinnedRun& pinned = shown.pinned[place];
    const QString name = inLanguage(pinned.pin.name), title = pinTitle(pinned.pin, shown.drug, shown.library);
    if (!pinned.run) {
        const QString problem = pinned.errors.empty() ? QString() : sentence(pinned.errors.front());
        rows.push_back({title, name, theme.pinStyle(pinned.pin.colour), place, {}, problem});
        return;
    }
    const auto looks = pinLooks(pinned.pin, title, theme);
    for (std::size_t i = 0; i < looks.size(); ++i) {
        if (!looks[i].shown) continue;
        const ComparedFigures figures = looking.figures(pinned.run->therapies[i], pinned.pin.scenario.therapies[i]);
        rows.push_back({looks[i].name, name, looks[i].style, place, figures, {}, pinned.run->therapies[i].identity()});
    }
}

}  // namespace

CompareContent compareContent(const Shown& shown, ComparedPlace place, const Theme& theme,
                              const CompareContent& before) {
    const View& view = shown.scenario.view;
    const Signal fluid = placeSignal(view);
    const Looking looking{{{place == ComparedPlace::Fluid ? fluid : Signal::plasma(), fluid}, view.units}, before};
    CompareContent content{{}, placeName(view, shown.simulated.csfModel), unitName(view.units), 0, looking.look, fileRemarks(shown)};
    addTherapies(shown, looking, theme, content.rows);
    content.pins = shown.pinned.size();
    for (std::size_t i = 0; i < content.pins; ++i) addPin(shown, i, looking, theme, content.rows);
    return content;
}

}  // namespace theca::app
