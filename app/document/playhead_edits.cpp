#include "app/document/playhead_edits.h"

#include <algorithm>

#include "app/base/fitting_words.h"
#include "app/document/plan_edits.h"

namespace theca::app {

namespace {

/// The index for something at `at` in a list in order of time.
template <class Items, class Time>
auto placeOf(Items& items, Hours at, Time time) {
    return std::find_if(items.begin(), items.end(), [&](const auto& item) { return time(item) > at; });
}

constexpr double usualRate_ug_per_day = 200;
constexpr double shareOfDay = 0.125;
constexpr Minutes usualBolusTime(10);

PumpBolus nextBolus(const Pump& pump, Hours at) {
    if (!pump.boluses.empty()) return {at, pump.boluses.back().dose, pump.boluses.back().over};
    const double rate = pump.program.empty() ? 0 : pump.program.front().rate.number();
    return {at, Micrograms((rate > 0 ? rate : usualRate_ug_per_day) * shareOfDay), usualBolusTime};
}

}  // namespace

Edit addBookmark(Hours at, const QString& name) {
    return [at, name](Scenario& s) {
        auto& marks = s.view.bookmarks;
        if (marks.size() >= format::field<&View::bookmarks>().limits.most) return;
        marks.insert(placeOf(marks, at, [](const Bookmark& mark) { return mark.at; }),
                     {at, plainText(fittingWords(name, format::nameWords))});
    };
}

Edit renameBookmark(std::size_t index, const QString& name) {
    return [index, name](Scenario& s) {
        if (index < s.view.bookmarks.size()) setWords(s.view.bookmarks[index].name, name, format::nameWords);
    };
}

Edit removeBookmark(std::size_t index) {
    return [index](Scenario& s) {
        auto& marks = s.view.bookmarks;
        if (index < marks.size()) marks.erase(marks.begin() + static_cast<std::ptrdiff_t>(index));
    };
}

Edit tabletAt(std::size_t therapy, Hours at) {
    return [therapy, at](Scenario& s) {
        auto& oral = s.therapies[therapy].oral;
        if (!oral.empty()) oral.push_back({oral.back().dose, at, Hours(0), 1, {}, {}});
    };
}

Edit injectionAt(std::size_t therapy, Hours at) {
    return [therapy, at](Scenario& s) {
        auto& injections = s.therapies[therapy].injections;
        if (!injections.empty()) injections.push_back({injections.back().dose, at, injections.back().level});
    };
}

Edit bolusAt(std::size_t therapy, Hours at) {
    return [therapy, at](Scenario& s) {
        auto& pump = s.therapies[therapy].pump;
        if (pump) pump->boluses.push_back(nextBolus(*pump, at));
    };
}

Edit rateFrom(std::size_t therapy, Hours at) {
    return [therapy, at](Scenario& s) {
        if (!mayChangeRateAt(s.therapies[therapy], at)) return;
        auto& program = s.therapies[therapy].pump->program;
        const auto place = placeOf(program, at, [](const RateStep& step) { return step.from; });
        const MicrogramsPerDay rate = place == program.begin() ? MicrogramsPerDay(0) : std::prev(place)->rate;
        program.insert(place, {at, rate});
    };
}

bool mayChangeRateAt(const Therapy& therapy, Hours at) {
    return therapy.pump && std::none_of(therapy.pump->program.begin(), therapy.pump->program.end(),
                                        [at](const RateStep& step) { return step.from == at; });
}

}  // namespace theca::app
