#include "app/spine/spine_state.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

#include "app/base/display.h"
#include "app/base/number_text.h"
#include "app/base/short_time.h"

namespace theca::app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SpineView)
};

/// Where there is most to see: the first pump, otherwise the first therapy.
std::size_t firstPump(const SpineContent& content) {
    const auto& all = content.therapies;
    const auto pump = std::find_if(all.begin(), all.end(), [](const SpineTherapy& therapy) {
        return !therapy.devices.empty() && therapy.devices.front().kind == SpineDevice::Kind::Tip;
    });
    return pump == all.end() ? 0 : static_cast<std::size_t>(pump - all.begin());
}

/// Whether everything that all columns share is the same.
bool sameAround(const SpineContent& a, const SpineContent& b) {
    return a.therapies.size() == b.therapies.size() && a.heights == b.heights && a.reading == b.reading &&
           a.levelsMatter == b.levelsMatter && a.unit == b.unit && a.inDays == b.inDays && a.colours == b.colours &&
           a.theme == b.theme;
}

/// Whether two therapies differ at most in the values of places.
bool sameWords(const SpineTherapy& a, const SpineTherapy& b) {
    return a.look == b.look && a.ratio == b.ratio && a.plan.oral.empty() == b.plan.oral.empty() &&
           a.devices == b.devices;
}

}  // namespace

std::vector<std::vector<double>> SpineState::valuesNow() const {
    std::vector<std::vector<double>> now;
    for (const SpineTherapy& therapy : content.therapies) now.push_back(placeValues(therapy, playhead, content.factor));
    return now;
}

std::vector<std::vector<DoseLine>> SpineState::dosesNow() const {
    std::vector<std::vector<DoseLine>> now;
    for (const SpineTherapy& therapy : content.therapies) now.push_back(doseLines(therapy, content, playhead));
    return now;
}

void SpineState::settle() {
    if (!chosenByHand) chosen = firstPump(content);
    if (!content.therapies.empty()) chosen = std::min(chosen, content.therapies.size() - 1);
    if (const auto* all = devices()) device = all->empty() ? 0 : std::min(device, all->size() - 1);
}

bool SpineState::choose(std::size_t column) {
    if (column >= content.therapies.size() || column == chosen) return false;
    chosen = column;
    chosenByHand = true;
    device = 0;
    return true;
}

const std::vector<SpineDevice>* SpineState::devices() const {
    return chosen < content.therapies.size() ? &content.therapies[chosen].devices : nullptr;
}

std::optional<Level> slippedTip(const SpineTherapy& therapy, double playhead) {
    const auto& pump = therapy.trajectory.pump();
    if (!pump || pump->segments.empty()) return std::nullopt;
    const Level now = pump->at(Hours(std::clamp(playhead, 0.0, therapy.trajectory.horizon().number()))).level;
    for (const SpineDevice& device : therapy.devices)
        if (device.kind == SpineDevice::Kind::Tip && device.level != now) return now;
    return std::nullopt;
}

QString spineValueText(const SpineState& state, int place, std::size_t column) {
    return quantityText(state.values[column][static_cast<std::size_t>(place)], state.content.unit, QLocale());
}

QString spineRatio(const SpineState& state, std::size_t column) {
    const SpineTherapy& therapy = state.content.therapies[column];
    return state.pointed ? ratioText(therapy.trajectory, *state.pointed) : therapy.ratio;
}

QString spineDescription(const SpineState& state) {
    const auto* devices = state.devices();
    if (!devices) return Words::tr("No therapy is shown.");
    const bool held = state.device < devices->size();
    const int place = held ? (*devices)[state.device].level.index : state.readingPlace();
    const QString what = !held                                                     ? Words::tr("at")
                         : (*devices)[state.device].kind == SpineDevice::Kind::Tip ? Words::tr("catheter tip at")
                                                                                   : Words::tr("needle at");
    const QString where = Words::tr("%1: %2 %3, %4", "therapy, what, level, value")
                              .arg(isolated(state.content.therapies[state.chosen].look.name), what, placeText(place),
                                   spineValueText(state, place, state.chosen));
    return Words::tr("%1. Dose: %2.", "what has the keyboard, dose")
        .arg(where, doseSentence(state.doses[state.chosen]));
}

QString spineHeadline(const SpineState& state) {
    return Words::tr("At %1, %2", "time, unit")
        .arg(shortTimeText(state.playhead, state.content.inDays, QLocale()), state.content.unit);
}

std::vector<int> writtenPlaces(const SpineState& state) {
    if (state.place() == brainPlace) return {brainPlace, bloodPlace};
    return {state.place(), brainPlace, bloodPlace};
}

std::optional<std::vector<std::size_t>> changedColumns(const SpineBefore& before, const SpineState& now) {
    if (!sameAround(before.content, now.content)) return std::nullopt;
    std::vector<std::size_t> changed;
    for (std::size_t i = 0; i < now.content.therapies.size(); ++i) {
        const SpineTherapy &was = before.content.therapies[i], &is = now.content.therapies[i];
        const bool same = sameWords(was, is) && before.values[i] == now.values[i] && before.doses[i] == now.doses[i] &&
                          slippedTip(was, before.playhead) == slippedTip(is, now.playhead);
        if (!same) changed.push_back(i);
    }
    return changed;
}

}  // namespace theca::app
