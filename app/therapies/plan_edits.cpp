#include "app/therapies/plan_edits.h"

#include <algorithm>

#include "app/language.h"

namespace theca::app {

namespace {

constexpr Hours day{24};

Level level(const char* name) { return *levelNamed(name); }

Pump usualPump() {
    Pump pump;
    pump.tip = level("T10");
    pump.program = {{Hours(0), MicrogramsPerDay(200)}};
    return pump;
}

/// A new rate starts a day after the last one, or half-way to the end of what is shown.
RateStep nextRate(const Pump& pump, Hours horizon) {
    if (pump.program.empty()) return {Hours(0), MicrogramsPerDay(200)};
    const RateStep& last = pump.program.back();
    const Hours later = last.from + day < horizon ? last.from + day : last.from + (horizon - last.from) * 0.5;
    return {std::max(later, last.from + Hours(1)), last.rate};
}

void add(Therapy& therapy, Part part, Hours horizon) {
    switch (part) {
        case Part::Tablets:
            therapy.oral.push_back({Milligrams(20), Hours(0), Hours(8), 9, {}, {}});
            return;
        case Part::Injection:
            therapy.injections.push_back({Micrograms(50), Hours(0), level("L3")});
            return;
        case Part::Pump:
            therapy.pump = usualPump();
            return;
        case Part::RateChange:
            if (therapy.pump) therapy.pump->program.push_back(nextRate(*therapy.pump, horizon));
            return;
        case Part::Bolus:
            if (therapy.pump) therapy.pump->boluses.push_back({horizon * 0.5, Micrograms(25), Minutes(10)});
            return;
    }
}

template <class Values>
void eraseAt(Values& values, std::size_t index) {
    if (index < values.size()) values.erase(values.begin() + static_cast<std::ptrdiff_t>(index));
}

void rename(Text& text, const QString& name) {
    const std::string words = name.toStdString();
    const QString language = currentLanguage();
    if (!text.byLanguage || language == QLatin1String("en")) text.en = words;
    if (text.byLanguage && language == QLatin1String("zh_CN")) text.zh_CN = words;
    if (text.byLanguage && language == QLatin1String("es")) text.es = words;
    if (!text.byLanguage) text = plainText(words);
}

}  // namespace

Edit retitle(const QString& title) {
    return [title](Scenario& s) {
        if (!title.isEmpty()) rename(s.title, title);
    };
}

Edit addTherapy(std::optional<Part> part, const QString& name) {
    return [part, name](Scenario& s) {
        if (s.therapies.size() >= mostTherapies) return;
        Therapy therapy;
        therapy.name = plainText(name.toStdString());
        if (part) add(therapy, *part, s.horizon);
        s.therapies.push_back(std::move(therapy));
    };
}

Edit duplicateTherapy(std::size_t therapy, const QString& name) {
    return [therapy, name](Scenario& s) {
        if (s.therapies.size() >= mostTherapies) return;
        Therapy copy = s.therapies[therapy];
        copy.name = plainText(name.toStdString());
        s.therapies.insert(s.therapies.begin() + static_cast<std::ptrdiff_t>(therapy) + 1, std::move(copy));
    };
}

Edit removeTherapy(std::size_t therapy) {
    return [therapy](Scenario& s) {
        if (s.therapies.size() > 1) eraseAt(s.therapies, therapy);
    };
}

Edit moveTherapy(std::size_t therapy, int by) {
    return [therapy, by](Scenario& s) {
        const auto target = static_cast<std::ptrdiff_t>(therapy) + by;
        if (target < 0 || target >= static_cast<std::ptrdiff_t>(s.therapies.size())) return;
        std::swap(s.therapies[therapy], s.therapies[static_cast<std::size_t>(target)]);
    };
}

Edit renameTherapy(std::size_t therapy, const QString& name) {
    return [therapy, name](Scenario& s) { rename(s.therapies[therapy].name, name); };
}

Edit showTherapy(std::size_t therapy, bool shown) {
    return [therapy, shown](Scenario& s) { s.therapies[therapy].shown = shown; };
}

Edit addPart(std::size_t therapy, Part part) {
    return [therapy, part](Scenario& s) { add(s.therapies[therapy], part, s.horizon); };
}

Edit removePart(std::size_t therapy, Part part, std::size_t index) {
    return [therapy, part, index](Scenario& s) {
        Therapy& t = s.therapies[therapy];
        switch (part) {
            case Part::Tablets:
                return eraseAt(t.oral, index);
            case Part::Injection:
                return eraseAt(t.injections, index);
            case Part::Pump:
                return t.pump.reset();
            case Part::RateChange:
                return t.pump ? eraseAt(t.pump->program, index) : void();
            case Part::Bolus:
                return t.pump ? eraseAt(t.pump->boluses, index) : void();
        }
    };
}

}  // namespace theca::app
