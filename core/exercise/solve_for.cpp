#include "core/exercise/solve_for.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "core/solve/curve_search.h"

namespace theca {

namespace {

constexpr double impossible = -std::numeric_limits<double>::infinity();

/// A value and its margin: that of the goal it keeps worst, as a share of the goal's bound.
struct Sample {
    double value;
    double margin;

    bool keeps() const { return margin >= 0; }
};

double scaleOf(const Goal& goal) {
    const double scale = std::max(std::abs(goal.lowest.value_or(0)), std::abs(goal.highest.value_or(0)));
    return scale > 0 ? scale : 1;
}

double marginOf(const std::vector<Goal>& goals, const Trial& trial) {
    if (trial.goals.empty()) return impossible;
    double least = std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i < goals.size(); ++i) least = std::min(least, trial.goals[i].margin / scaleOf(goals[i]));
    return least;
}

/// Simulates the scenario with other values of the number.
class Trials {
public:
    Trials(const Scenario& scenario, const Library& library, const std::vector<Goal>& goals, const FreeNumber& number,
           const GoOn& goOn)
        : m_base(scenario), m_library(library), m_goals(goals), m_number(number), m_goOn(goOn) {
        m_base.pins.clear();
        m_base.observations.clear();
    }

    /// The scenario as it is; also what later runs take over from.
    Errors begin() {
        const Result<Run> run = simulate(m_base, m_library);
        ++simulated;
        if (!run) return run.errors();
        m_run = *run;
        for (const Goal& goal : m_goals) {
            if (const auto wrong = wrongIn(goal, m_run->therapies[m_number.therapy])) return {*wrong};
        }
        return {};
    }

    Trial at(double value) {
        Trial trial{value, {}, {}};
        if (ended || (m_goOn && !m_goOn())) {
            ended = true;
            return trial;
        }
        Scenario changed = m_base;
        setNumber(changed, m_number, value);
        ++simulated;
        const Result<Run> run = simulate(changed, m_library, m_base, *m_run);
        if (!run) {
            trial.refused = run.errors();
            return trial;
        }
        for (const Goal& goal : m_goals) trial.goals.push_back(judged(run->therapies[m_number.therapy], goal));
        return trial;
    }
    Sample sample(double value) { return {value, marginOf(m_goals, at(value))}; }

    int simulated = 0;
    bool ended = false;

private:
    Scenario m_base;
    const Library& m_library;
    const std::vector<Goal>& m_goals;
    const FreeNumber& m_number;
    const GoOn& m_goOn;
    std::optional<Run> m_run;
};

/// Values from one end of the limits to the other: even ones, and, since doses and rates differ by powers of ten, ones
/// that grow by the same factor.
std::vector<double> triedValues(const FreeNumber& number) {
    const double lowest = number.limits.lowest, highest = number.limits.highest;
    std::vector<double> values{number.value, highest};
    if (number.kind != FreeNumber::Kind::Real) {
        for (double value = lowest; value <= highest; value += 1) values.push_back(value);
    } else {
        constexpr int steps = 64;
        if (!number.limits.lowestExcluded) values.push_back(lowest);
        for (int i = 1; i < steps; ++i) {
            values.push_back(lowest + (highest - lowest) * i / steps);
            values.push_back(lowest + (highest - lowest) * std::pow(10, -6.0 * i / steps));
        }
    }
    std::sort(values.begin(), values.end());
    values.erase(std::unique(values.begin(), values.end()), values.end());
    std::erase_if(values, [&](double value) { return value != number.value && !number.limits.holds(value); });
    return values;
}

/// The value furthest from `in`, which keeps, towards `out`, which does not, that still keeps: to the last digit.
template <class Kept>
double edge(Sample in, Sample out, const Kept& margin) {
    double atIn = in.margin, atOut = out.margin;
    int side = 0;  // the end that moved last: 1 is in, −1 is out
    for (int i = 0; i < 200; ++i) {
        const double low = std::min(in.value, out.value), high = std::max(in.value, out.value);
        if (high - low <= 1e-14 * std::max(std::abs(low), std::abs(high))) break;
        const bool straight = i % 3 != 2 && std::isfinite(atOut);
        double middle = straight ? (in.value * atOut - out.value * atIn) / (atOut - atIn) : (low + high) / 2;
        if (!(middle > low && middle < high)) middle = (low + high) / 2;
        if (!(middle > low && middle < high)) break;
        const double here = margin(middle);
        if (here >= 0) {
            in = {middle, here};
            atIn = here;
            if (side == 1) atOut /= 2;
            side = 1;
        } else {
            out = {middle, here};
            atOut = here;
            if (side == -1) atIn /= 2;
            side = -1;
        }
    }
    return in.value;
}

/// Adds samples where the margin is highest between those taken and may still reach 0 there.
void lookBetween(std::vector<Sample>& samples, Trials& trials) {
    constexpr std::size_t most = 3;
    std::vector<std::size_t> tops;
    for (std::size_t i = 0; i < samples.size(); ++i) {
        const bool finite = std::isfinite(samples[i].margin);
        const double left = i == 0 ? impossible : samples[i - 1].margin;
        const double right = i + 1 == samples.size() ? impossible : samples[i + 1].margin;
        const bool top = std::max(left, right) <= samples[i].margin && std::min(left, right) < samples[i].margin;
        if (finite && !samples[i].keeps() && top) tops.push_back(i);
    }
    const auto higher = [&](std::size_t a, std::size_t b) { return samples[a].margin > samples[b].margin; };
    std::sort(tops.begin(), tops.end(), higher);
    if (tops.size() > most) tops.resize(most);
    std::vector<Sample> found;
    for (const std::size_t top : tops) {
        const double a = samples[top == 0 ? 0 : top - 1].value;
        const double b = samples[std::min(samples.size() - 1, top + 1)].value;
        bool reached = false;
        const auto margin = [&](double value) {
            if (reached) return 0.0;
            const Sample here = trials.sample(value);
            reached = here.keeps();
            found.push_back(here);
            return here.margin;
        };
        (void)highestWithin(margin, a, b);
    }
    samples.insert(samples.end(), found.begin(), found.end());
    std::sort(samples.begin(), samples.end(), [](const Sample& a, const Sample& b) { return a.value < b.value; });
}

std::vector<KeepingSpan> spansOf(const std::vector<Sample>& samples, Trials& trials, bool exact) {
    const auto margin = [&](double value) { return trials.sample(value).margin; };
    const auto refusal = [&](const Sample& beyond) {
        return beyond.margin == impossible ? trials.at(beyond.value).refused : Errors();
    };
    std::vector<KeepingSpan> spans;
    for (std::size_t i = 0; i < samples.size(); ++i) {
        if (!samples[i].keeps()) continue;
        const bool begins = i == 0 || !samples[i - 1].keeps();
        const bool ends = i + 1 == samples.size() || !samples[i + 1].keeps();
        if (begins) {
            const double from = i > 0 && exact ? edge(samples[i], samples[i - 1], margin) : samples[i].value;
            spans.push_back({from, samples[i].value});
            if (i > 0 && exact) spans.back().below = refusal(samples[i - 1]);
        }
        spans.back().until = samples[i].value;
        if (ends && i + 1 < samples.size() && exact) spans.back().above = refusal(samples[i + 1]);
        if (ends && i + 1 < samples.size() && exact) spans.back().until = edge(samples[i], samples[i + 1], margin);
        if (ends && spans.back().from == spans.back().until) spans.back().below = spans.back().above = Errors();
    }
    return spans;
}

/// The number of four digits next to `value` on its way to `inside`.
double fewDigits(double value, double inside) {
    if (value == 0) return value;
    const double unit = std::pow(10, std::floor(std::log10(std::abs(value))) - 3);
    const double steps = inside > value ? std::ceil(value / unit) : std::floor(value / unit);
    // 10^-n is no number of a computer, so dividing by 10^n is closer.
    return unit < 1 ? steps / std::round(1 / unit) : steps * unit;
}

/// The value of the spans nearest to `own`.
Trial nearest(const std::vector<KeepingSpan>& spans, double own, Trials& trials) {
    const auto placed = [own](const KeepingSpan& span) { return std::clamp(own, span.from, span.until); };
    const auto nearer = [&](const KeepingSpan& a, const KeepingSpan& b) {
        return std::abs(placed(a) - own) < std::abs(placed(b) - own);
    };
    const KeepingSpan& span = *std::min_element(spans.begin(), spans.end(), nearer);
    const double exact = placed(span);
    if (exact == own) return trials.at(own);
    const double few = fewDigits(exact, exact == span.from ? span.until : span.from);
    if (few > span.from && few < span.until) {
        Trial trial = trials.at(few);
        if (trial.keeps()) return trial;
    }
    return trials.at(exact);
}

/// The outermost value that can be simulated, on the way from `out`, which cannot, to `in`, which can.
double reachable(double in, double out, Trials& trials) {
    const auto possible = [&](double value) { return trials.sample(value).margin == impossible ? impossible : 1.0; };
    return edge({in, 1}, {out, impossible}, possible);
}

/// The two ends of what can be simulated.
KeepingSpan reach(const std::vector<Sample>& samples, Trials& trials, bool exact) {
    const auto possible = [](const Sample& sample) { return sample.margin != impossible; };
    const auto first = std::find_if(samples.begin(), samples.end(), possible);
    const auto last = std::find_if(samples.rbegin(), samples.rend(), possible);
    KeepingSpan span{first->value, last->value};
    if (!exact) return span;
    if (first != samples.begin()) span.from = reachable(span.from, std::prev(first)->value, trials);
    if (last != samples.rbegin()) span.until = reachable(span.until, std::prev(last)->value, trials);
    return span;
}

}  // namespace

bool Trial::keeps() const {
    return !goals.empty() && std::all_of(goals.begin(), goals.end(), [](const Judgement& goal) { return goal.kept(); });
}

Result<SolvedNumber> solveFor(const Scenario& scenario, const Library& library, const std::vector<Goal>& goals,
                              const FreeNumber& number, const GoOn& goOn) {
    if (goals.empty()) return Error{"no_goal", {}, {}};
    Trials trials(scenario, library, goals, number, goOn);
    if (Errors errors = trials.begin(); !errors.empty()) return errors;

    const bool exact = number.kind == FreeNumber::Kind::Real;
    std::vector<Sample> samples;
    for (const double value : triedValues(number)) samples.push_back(trials.sample(value));
    if (exact && !trials.ended) lookBetween(samples, trials);
    if (trials.ended) return Error{"search_ended", {}, {}};

    SolvedNumber answer;
    answer.before = trials.at(number.value);
    answer.spans = spansOf(samples, trials, exact);
    const KeepingSpan ends = reach(samples, trials, exact);
    answer.lowest = trials.at(ends.from);
    answer.highest = trials.at(ends.until);
    const auto worse = [](const Sample& a, const Sample& b) { return a.margin < b.margin; };
    if (answer.spans.empty())
        answer.least = trials.at(std::max_element(samples.begin(), samples.end(), worse)->value);
    else
        answer.after = nearest(answer.spans, number.value, trials);
    answer.simulated = trials.simulated;
    if (trials.ended) return Error{"search_ended", {}, {}};
    return answer;
}

}  // namespace theca
