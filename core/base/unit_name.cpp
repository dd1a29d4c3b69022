#include "core/base/unit_name.h"

#include <algorithm>
#include <array>
#include <string>

namespace theca {

namespace {

/// What a unit counts, as powers, and how many of µg, mL, h, cm or mol it is: a fraction of whole numbers, which keeps
/// every ratio as exact as a number can be.
struct Counted {
    int mass = 0;
    int volume = 0;
    int time = 0;
    int length = 0;
    int amount = 0;
    double over = 1;
    double under = 1;

    void multiply(const Counted& by, int sign) {
        mass += sign * by.mass;
        volume += sign * by.volume;
        time += sign * by.time;
        length += sign * by.length;
        amount += sign * by.amount;
        over *= sign > 0 ? by.over : by.under;
        under *= sign > 0 ? by.under : by.over;
    }
    bool countsSame(const Counted& other) const {
        return mass == other.mass && volume == other.volume && time == other.time && length == other.length &&
               amount == other.amount;
    }
};

struct Symbol {
    std::string_view name;
    Counted counted;
};

constexpr Counted mass(double over, double under = 1) { return {1, 0, 0, 0, 0, over, under}; }
constexpr Counted volume(double over, double under = 1) { return {0, 1, 0, 0, 0, over, under}; }
constexpr Counted time(double over, double under = 1) { return {0, 0, 1, 0, 0, over, under}; }
constexpr Counted length(int power, double over, double under = 1) { return {0, 0, 0, power, 0, over, under}; }

constexpr std::array symbols = {
    Symbol{"1", {}},
    Symbol{"%", {0, 0, 0, 0, 0, 1, 100}},
    Symbol{"ng", mass(1, 1000)},
    Symbol{"ug", mass(1)},
    Symbol{"mcg", mass(1)},
    Symbol{"mg", mass(1000)},
    Symbol{"g", mass(1e6)},
    Symbol{"uL", volume(1, 1000)},
    Symbol{"mL", volume(1)},
    Symbol{"dL", volume(100)},
    Symbol{"L", volume(1000)},
    Symbol{"s", time(1, 3600)},
    Symbol{"min", time(1, 60)},
    Symbol{"h", time(1)},
    Symbol{"day", time(24)},
    Symbol{"days", time(24)},
    Symbol{"month", time(1461, 2)},  // 365.25 days / 12
    Symbol{"mm", length(1, 1, 10)},
    Symbol{"cm", length(1, 1)},
    Symbol{"cm2", length(2, 1)},
    Symbol{"mol", {0, 0, 0, 0, 1, 1, 1}},
};

std::string withUsualSigns(std::string_view text) {
    std::string usual;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const std::string_view two = text.substr(i, 2);
        if (two == "\u00b5" || two == "\u03bc")
            usual += 'u', ++i;
        else if (two == "\u00b7")
            usual += '*', ++i;
        else
            usual += text[i];
    }
    return usual;
}

/// "ng*h/mL/ug": each sign belongs to what follows it.
std::optional<Counted> countedIn(std::string_view text) {
    const std::string usual = withUsualSigns(text);
    Counted all;
    int sign = 1;
    std::size_t from = 0;
    while (true) {
        const std::size_t to = std::min(usual.find_first_of("*/", from), usual.size());
        const std::string_view name = std::string_view(usual).substr(from, to - from);
        const auto* found =
            std::find_if(symbols.begin(), symbols.end(), [name](const Symbol& one) { return one.name == name; });
        if (found == symbols.end()) return std::nullopt;
        all.multiply(found->counted, sign);
        if (to == usual.size()) return all;
        sign = usual[to] == '*' ? 1 : -1;
        from = to + 1;
    }
}

}  // namespace

std::optional<double> unitRatio(std::string_view unit, std::string_view other) {
    const auto one = countedIn(unit), two = countedIn(other);
    if (!one || !two || !one->countsSame(*two)) return std::nullopt;
    return (one->over * two->under) / (one->under * two->over);
}

}  // namespace theca
