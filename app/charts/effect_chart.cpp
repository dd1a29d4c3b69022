#include "app/charts/effect_chart.h"

#include <QCoreApplication>

#include "app/base/display.h"

namespace theca::app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Charts)
};

QString unitOf(ReadOutKind kind) {
    if (kind == ReadOutKind::Score) return Words::tr("score");
    return kind == ReadOutKind::Withdrawal ? Words::tr("part missing") : Words::tr("part left");
}

/// What stands beside the title: which way is which.
QString axisOf(ReadOutKind kind) {
    if (kind == ReadOutKind::Score) return Words::tr("Ashworth, 1 normal … 5 rigid");
    return kind == ReadOutKind::Withdrawal ? Words::tr("part missing, 0 none … 1 all")
                                           : Words::tr("part left, 1 all … 0 none");
}

}  // namespace

ChartSpec effectChart(int readOut, const Drug& drug) {
    const ReadOut& shown = drug.readOuts[static_cast<std::size_t>(readOut)];
    ChartSpec spec;
    spec.id = QStringLiteral("effect");
    spec.title = inLanguage(shown.title);
    spec.unit = unitOf(shown.kind);
    spec.axis = axisOf(shown.kind);
    spec.signal = Signal::readOut(readOut);
    spec.note = inLanguage(shown.leavesOut);
    spec.logAllowed = false;
    spec.scale = shown.kind == ReadOutKind::Score ? std::array{1.0, 5.0} : std::array{0.0, 1.0};
    return spec;
}

}  // namespace theca::app
