#include "app/document/places.h"

#include <QCoreApplication>
#include <algorithm>

#include "app/base/display.h"

namespace theca::app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Charts)
};

}  // namespace

Signal placeSignal(const View& view) { return view.level ? Signal::csf(*view.level) : Signal::cranial(); }

QString placeName(const View& view, CsfModel model) {
    if (model == CsfModel::OnePool) return Words::tr("Spinal fluid, one pool");
    return view.level ? Words::tr("Spinal fluid at %1").arg(levelText(*view.level))
                      : Words::tr("Fluid around the brain");
}

QString missingEffect(const Drug& drug) {
    if (firstScore(drug)) return {};
    const QString reason = inLanguage(drug.noEffect);
    return reason.isEmpty() ? Words::tr("There is no chart of an effect: this drug's file has no score.") : reason;
}

std::vector<const ReadOut*> shownEffects(const Drug& drug) {
    std::vector<const ReadOut*> found;
    for (const ReadOut& one : drug.readOuts)
        if (one.kind == ReadOutKind::Score || one.kind == ReadOutKind::FractionLeft ||
            one.kind == ReadOutKind::Withdrawal)
            found.push_back(&one);
    for (const ReadOut& one : drug.readOuts)
        if (one.kind == ReadOutKind::Concentration) found.push_back(&one);
    return found;
}

std::optional<int> firstScore(const Drug& drug) {
    const auto found = std::find_if(drug.readOuts.begin(), drug.readOuts.end(),
                                    [](const ReadOut& readOut) { return readOut.kind == ReadOutKind::Score; });
    if (found == drug.readOuts.end()) return std::nullopt;
    return static_cast<int>(found - drug.readOuts.begin());
}

}  // namespace theca::app
