#include "app/explore/chart_contents.h"

#include <QCoreApplication>
#include <algorithm>

#include "app/base/display.h"
#include "app/charts/ec50_lines.h"
#include "app/charts/effect_chart.h"
#include "app/compare/pinned_lines.h"
#include "app/document/places.h"
#include "app/document/plan_shape.h"
#include "app/document/routes.h"
#include "app/explore/chart_observations.h"
#include "app/words/glossary.h"

namespace theca::app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Charts)
};

/// Limits in files are in ng/mL for concentrations.
std::optional<std::array<double, 2>> limits(const View& view, const char* axis, double factorFromFile) {
    const auto found = view.axes.find(axis);
    if (found == view.axes.end()) return std::nullopt;
    return std::array{found->second[0] * factorFromFile, found->second[1] * factorFromFile};
}

ChartSpec concentration(const QString& id, const QString& title, Signal signal, const View& view, const Drug& drug) {
    ChartSpec spec;
    spec.id = id;
    spec.title = title;
    spec.signal = signal;
    spec.unit = unitName(view.units);
    spec.factor = unitFactor(view.units, drug);
    spec.limits = limits(view, id.toLatin1().constData(), spec.factor / 1000);
    return spec;
}

/// The effect the user chose, or the drug's first score.
std::optional<int> chosenEffect(const Drug& drug, const std::string& column) {
    for (const ReadOut* one : shownEffects(drug))
        if (one->column == column) return static_cast<int>(one - drug.readOuts.data());
    return firstScore(drug);
}

/// What is at the place where the drug acts, and half of what does most there.
ChartSpec effectSite(int index, const ReadOut& readOut, const ChartContent& content, const View& view,
                     const Drug& drug) {
    ChartSpec spec =
        concentration(QStringLiteral("effect"), inLanguage(readOut.title), Signal::readOut(index), view, drug);
    spec.limits.reset();  // a file's limits of this axis are of a score
    spec.references = ec50Lines(content.run, content.looks, readOut.site, spec.factor);
    return spec;
}

/// The first word of the glossary in a title.
TitleWord wordIn(const QString& title) {
    const std::vector<WordPlace> words = wordsIn(title);
    if (words.empty()) return {};
    const WordPlace& first = words.front();
    return {first.from, first.length, QString::fromStdString(first.id), wordTip(first.id)};
}

ChartSpec effect(int index, const Drug& drug, const View& view) {
    ChartSpec spec = effectChart(index, drug);
    const bool score = drug.readOuts[static_cast<std::size_t>(index)].kind == ReadOutKind::Score;
    if (score) spec.limits = limits(view, "effect", 1);
    return spec;
}

}  // namespace

ChartContent chartContent(const Shown& shown, const Theme& theme, const ChartChoice& choice) {
    const View& view = shown.scenario.view;
    const Drug& drug = shown.drug;
    ChartContent content;
    content.run = shown.run;
    content.ranges = heldRangesOf(shown.simulated);
    content.looks = therapyLooks(shown.simulated, theme);
    content.charts = {
        concentration(QStringLiteral("csf"), placeName(view, shown.simulated.csfModel), placeSignal(view), view, drug),
        concentration(QStringLiteral("plasma"), Words::tr("Blood plasma"), Signal::plasma(), view, drug)};
    if (const auto index = chosenEffect(drug, choice.effect)) {
        const ReadOut& readOut = drug.readOuts[static_cast<std::size_t>(*index)];
        const bool site = readOut.kind == ReadOutKind::Concentration;
        content.charts.push_back(site ? effectSite(*index, readOut, content, view, drug) : effect(*index, drug, view));
    }
    for (ChartSpec& chart : content.charts) chart.word = wordIn(chart.title);
    for (ChartSpec& chart : content.charts)
        chart.observed = observedIn(shown, chart, content.looks, choice.published, theme);
    content.log = view.log;
    content.timeUnit = view.timeUnit;
    content.timeLimits = limits(view, "time", 1);
    content.theme = theme;
    addPinned(shown, content);
    if (choice.previous) addGhosts(shown, content);
    return content;
}

}  // namespace theca::app
