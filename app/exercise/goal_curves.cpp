#include "app/exercise/goal_curves.h"

#include <QCoreApplication>
#include <algorithm>

#include "app/base/display.h"
#include "app/document/places.h"

namespace theca::app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Charts)
};

GoalCurve concentration(const Shown& shown, Signal signal) {
    View view = shown.scenario.view;
    GoalCurve curve;
    curve.signal = signal;
    curve.unit = unitName(view.units);
    curve.factor = unitFactor(view.units, shown.drug);
    view.level = signal.kind == Signal::Kind::Csf ? std::optional(Level{signal.index}) : std::nullopt;
    curve.title = signal == Signal::plasma() ? Words::tr("Blood plasma") : placeName(view, shown.simulated.csfModel);
    return curve;
}

GoalCurve effect(const Shown& shown, Signal signal) {
    return {inLanguage(shown.drug.readOuts[static_cast<std::size_t>(signal.index)].title), {}, signal, 1};
}

}  // namespace

std::vector<GoalCurve> goalCurves(const Shown& shown) {
    std::vector<Signal> signals_{placeSignal(shown.scenario.view), Signal::plasma()};
    if (signals_.front() != Signal::cranial()) signals_.push_back(Signal::cranial());
    std::vector<GoalCurve> curves;
    for (const Signal signal : signals_)
        if (shown.run.model->offers(signal)) curves.push_back(concentration(shown, signal));
    for (const ReadOut* one : shownEffects(shown.drug)) {
        const Signal signal = Signal::readOut(static_cast<int>(one - shown.drug.readOuts.data()));
        if (shown.run.model->offers(signal)) curves.push_back(effect(shown, signal));
    }
    return curves;
}

GoalCurve curveOf(const Goal& goal, const Shown& shown) {
    return goal.what.kind == Signal::Kind::ReadOut ? effect(shown, goal.what) : concentration(shown, goal.what);
}

}  // namespace theca::app
