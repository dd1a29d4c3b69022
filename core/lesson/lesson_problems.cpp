#include "core/lesson/lesson_problems.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "core/base/overloaded.h"
#include "core/lesson/expression.h"
#include "core/lesson/lesson_controls.h"
#include "core/lesson/lesson_fields.h"
#include "core/lesson/lesson_names.h"
#include "core/lesson/lesson_rules.h"
#include "core/lesson/lesson_run.h"
#include "core/lesson/measure_keys.h"
#include "core/scenario/field_check.h"
#include "core/scenario/scenario_path.h"

namespace theca {

namespace {

template <class T>
std::string nameList(const ByName<T>& all) {
    std::string text;
    for (const auto& [name, one] : all) text.append(text.empty() ? "" : ", ").append(name);
    return text;
}

/// Checks that every name of a lesson that is sound by itself leads somewhere.
class References {
public:
    References(const Lesson& lesson, const Refuse& refuse) : m_lesson(lesson), m_refuse(refuse) {}

    void check() {
        const JsonPath top;
        const JsonPath measures(top, "measures");
        for (const auto& [name, measure] : m_lesson.measures) {
            this->measure(measure, JsonPath(measures, name));
            if (dependsOnItself(name)) refuse(JsonPath(measures, name), "measure_circle", {name});
        }
        const JsonPath steps(top, "steps");
        items(steps);
        std::set<std::string> ids;
        for (std::size_t i = 0; i < m_lesson.steps.size(); ++i) {
            const JsonPath path(steps, i);
            std::visit([&](const auto& one) { step(one, path); }, m_lesson.steps[i]);
            const std::string id = stepId(m_lesson.steps[i]);
            if (!id.empty() && !ids.insert(id).second) refuse(JsonPath(path, "id"), "name_twice", {id});
        }
        for (const auto& [name, scenario] : m_lesson.scenarios)
            if (!scenario.pins.empty()) {
                const JsonPath scenarios(top, "scenarios");
                const JsonPath at(scenarios, name);
                refuse(JsonPath(at, "pins"), "too_many", {std::to_string(scenario.pins.size()), "0", {}});
            }
    }

private:
    void refuse(const JsonPath& path, std::string code, std::vector<std::string> arguments) const {
        m_refuse(path, std::move(code), std::move(arguments));
    }

    const Scenario* scenario(const std::string& name, const JsonPath& path) {
        const auto found = m_lesson.scenarios.find(name);
        if (found != m_lesson.scenarios.end()) return &found->second;
        refuse(path, "unknown_choice", {name, nameList(m_lesson.scenarios)});
        return nullptr;
    }
    void therapy(int place, const Scenario& scenario, const JsonPath& path) {
        if (std::cmp_less(place, scenario.therapies.size())) return;
        refuse(path, "no_such_therapy", {std::to_string(place), std::to_string(scenario.therapies.size() - 1)});
    }
    void time(const std::optional<Hours>& at, const Scenario& scenario, const JsonPath& path) {
        if (!at || *at <= scenario.horizon) return;
        refuse(path, "beyond_horizon", {spelledOut(at->number()), spelledOut(scenario.horizon.number())});
    }
    void measureName(const std::string& name, const JsonPath& path) {
        if (!m_lesson.measures.contains(name)) refuse(path, "unknown_choice", {name, nameList(m_lesson.measures)});
    }

    void measure(const MeasureSpec& spec, const JsonPath& path) {
        const JsonPath parts(path, "of");
        for (std::size_t i = 0; i < spec.of.size(); ++i) measure(spec.of[i], JsonPath(parts, i));
        if (!spec.is.empty()) expression(spec.is, JsonPath(path, "is"), {});
        if (spec.scenario.empty()) return;
        const Scenario* in = scenario(spec.scenario, JsonPath(path, "scenario"));
        if (!in) return;
        therapy(spec.therapy, *in, JsonPath(path, "therapy"));
        time(spec.at, *in, JsonPath(path, "at_h"));
        time(spec.after, *in, JsonPath(path, "after_h"));
        time(spec.from, *in, JsonPath(path, "from_h"));
        time(spec.until, *in, JsonPath(path, "until_h"));
    }

    /// Which names an expression may use besides measures.
    struct Allowed {
        bool drawn = false;
        bool now = false;
        bool choices = false;
        std::string bound = {};
    };
    void expression(const std::string& text, const JsonPath& path, const Allowed& allowed) {
        const auto parsed = parsedExpression(text);
        if (!parsed) {
            const Error& error = parsed.errors().front();
            return refuse(path, error.code, error.arguments);
        }
        nodes(*parsed, path, allowed);
    }
    void nodes(const Expression& whole, const JsonPath& path, const Allowed& allowed) {
        forEachNode(whole, [&](const Expression& node) {
            using Kind = Expression::Kind;
            if (node.kind == Kind::Drawn && !allowed.drawn) refuse(path, "not_here", {"drawn." + node.name});
            if (node.kind == Kind::Now && !allowed.now) refuse(path, "not_here", {"now." + node.name});
            const bool named = node.kind == Kind::Name || node.kind == Kind::Drawn || node.kind == Kind::Now;
            if (named && node.name != allowed.bound) measureName(node.name, path);
            if (node.kind == Kind::Call) call(node, &node == &whole && allowed.choices, path);
        });
    }
    void call(const Expression& node, bool mayProve, const JsonPath& path) {
        if (expressionFunction(node.name)->ofChoices && !mayProve) refuse(path, "not_here", {node.name});
        if (node.words.size() != 2) return;
        scenario(node.words[0], path);
        if (!isSignalName(node.words[1]))
            refuse(path, "bad_form", {node.words[1], std::string(format::signalName.expression)});
    }

    void choices(const std::vector<Choice>& all, const std::string& prove, const JsonPath& path,
                 std::string_view key = "choices") {
        std::string bound;
        const JsonPath list(path, key);
        for (std::size_t i = 0; i < all.size(); ++i) {
            const JsonPath at(list, i);
            if (all[i].is.empty()) continue;
            if (prove.empty()) {
                expression(all[i].is, JsonPath(at, "is"), {});
            } else {
                bound = binding(all[i].is, JsonPath(at, "is"));
            }
        }
        if (prove.empty()) return;
        Allowed allowed;
        allowed.choices = true;
        allowed.bound = bound;
        const JsonPath proof(path, "prove");
        const auto parsed = parsedExpression(prove);
        expression(prove, proof, allowed);
        const bool whole =
            parsed && parsed->kind == Expression::Kind::Call && expressionFunction(parsed->name)->ofChoices;
        if (parsed && !whole) refuse(proof, "no_proof", {prove});
    }
    void number(const std::optional<NumberQuestion>& asked, const JsonPath& path) {
        if (!asked) return;
        const JsonPath at(path, "number");
        expression(asked->is, JsonPath(at, "is"), {});
        patterns(asked->patterns, {.bound = std::string(givenNumber)}, at);
    }
    std::string binding(const std::string& text, const JsonPath& path) {
        const auto parsed = parsedBinding(text);
        if (!parsed) {
            const Error& error = parsed.errors().front();
            refuse(path, error.code, error.arguments);
            return {};
        }
        if (!*parsed) {
            refuse(path, "no_binding", {text});
            return {};
        }
        nodes((*parsed)->value, path, {});
        return (*parsed)->name;
    }

    void step(const Recall&, const JsonPath&) {}
    void step(const TakeAway&, const JsonPath&) {}
    void step(const Predict& one, const JsonPath& path) {
        const Scenario* in = scenario(one.scenario, JsonPath(path, "scenario"));
        if (in) predicted(one, *in, path);
        const JsonPath items(path, "items");
        for (std::size_t i = 0; i < one.items.size(); ++i) {
            const JsonPath at(items, i);
            measureName(one.items[i].measure, JsonPath(at, "measure"));
        }
        const JsonPath features(path, "features");
        for (std::size_t i = 0; i < one.features.size(); ++i) {
            const JsonPath at(features, i);
            measureName(one.features[i].measure, JsonPath(at, "measure"));
        }
        patterns(one.patterns, {.drawn = true}, path);
        choices(one.choices, one.prove, path);
    }
    void predicted(const Predict& one, const Scenario& in, const JsonPath& path) {
        therapy(one.therapy, in, JsonPath(path, "therapy"));
        time(one.from, in, JsonPath(path, "from_h"));
        time(one.until, in, JsonPath(path, "until_h"));
        time(one.known, in, JsonPath(path, "known_h"));
        time(one.at, in, JsonPath(path, "at_h"));
        const JsonPath hidden(path, "hide_therapies");
        for (std::size_t i = 0; i < one.hideTherapies.size(); ++i)
            therapy(one.hideTherapies[i], in, JsonPath(hidden, i));
    }
    void patterns(const std::vector<Pattern>& all, const Allowed& allowed, const JsonPath& path) {
        const JsonPath list(path, "patterns");
        std::set<std::string> ids;
        for (std::size_t i = 0; i < all.size(); ++i) {
            const JsonPath at(list, i);
            const JsonPath when(at, "when");
            for (std::size_t j = 0; j < all[i].when.size(); ++j) expression(all[i].when[j], JsonPath(when, j), allowed);
            if (!ids.insert(all[i].id).second) refuse(JsonPath(at, "id"), "name_twice", {all[i].id});
        }
    }
    void step(const RunStep& one, const JsonPath& path) { maybeScenario(one.scenario, path); }
    void step(const Explain& one, const JsonPath& path) {
        maybeScenario(one.scenario, path);
        choices(one.choices, one.prove, path);
    }
    void step(const CheckStep& one, const JsonPath& path) {
        maybeScenario(one.scenario, path);
        choices(one.choices, one.prove, path);
        number(one.number, path);
    }
    void step(const Item& one, const JsonPath& path) {
        choices(one.choices, one.prove, path);
        number(one.number, path);
    }
    /// A file of items holds nothing else, and asks each concept once before and once after.
    void items(const JsonPath& path) {
        const bool first = std::holds_alternative<Item>(m_lesson.steps.front());
        std::map<std::pair<std::string, TestTime>, std::size_t> all;
        for (std::size_t i = 0; i < m_lesson.steps.size(); ++i) {
            const auto* item = std::get_if<Item>(&m_lesson.steps[i]);
            const JsonPath at(path, i);
            if ((item != nullptr) != first) refuse(at, "items_alone", {});
            if (item && !all.emplace(std::pair{item->lesson, item->test}, i).second)
                refuse(JsonPath(at, "lesson"), "name_twice", {item->lesson});
        }
        for (const auto& [asked, step] : all) {
            const TestTime other = asked.second == TestTime::Before ? TestTime::After : TestTime::Before;
            if (!all.contains({asked.first, other}))
                refuse(JsonPath(path, step), "twin_missing",
                       {asked.first, std::string(names<TestTime>[static_cast<std::size_t>(other)])});
        }
    }
    void step(const Try& one, const JsonPath& path) {
        const JsonPath goals(path, "goal");
        for (std::size_t i = 0; i < one.goal.size(); ++i) expression(one.goal[i], JsonPath(goals, i), {.now = true});
        const Scenario* in = scenario(one.scenario, JsonPath(path, "scenario"));
        if (!in) return;
        const JsonPath unlock(path, "unlock");
        for (std::size_t i = 0; i < one.unlock.size(); ++i)
            if (isPlace(one.unlock[i], *in, JsonPath(unlock, i)) && !hasLessonControl(one.unlock[i]))
                refuse(JsonPath(unlock, i), "no_control", {one.unlock[i], lessonControlList()});
        const JsonPath ways(path, "one_way");
        for (const auto& [place, value] : one.oneWay) {
            const JsonPath at(ways, place);
            const bool unlocked = std::find(one.unlock.begin(), one.unlock.end(), place) != one.unlock.end();
            if (!unlocked) refuse(at, "not_unlocked", {place});
            const auto changed = withValueAt(*in, place, value);
            if (!changed) refuse(at, changed.errors().front().code, changed.errors().front().arguments);
        }
    }
    void step(const Scene& one, const JsonPath& path) {
        if (one.question) {
            const JsonPath at(path, "question");
            choices(one.question->answers, one.question->prove, at, "answers");
            number(one.question->number, at);
            const JsonPath curves(at, "scenarios");
            for (std::size_t i = 0; i < one.question->scenarios.size(); ++i)
                scenario(one.question->scenarios[i], JsonPath(curves, i));
        }
        if (one.scenario.empty()) return;
        const Scenario* in = scenario(one.scenario, JsonPath(path, "scenario"));
        if (!in) return;
        const auto all = [&](const std::vector<int>& places, const JsonPath& at) {
            for (std::size_t i = 0; i < places.size(); ++i) therapy(places[i], *in, JsonPath(at, i));
        };
        all(one.show, JsonPath(path, "show"));
        all(one.hide, JsonPath(path, "hide"));
        time(one.playhead, *in, JsonPath(path, "playhead_h"));
        places(one.adjust, *in, JsonPath(path, "adjust"));
        const JsonPath beats(path, "beats");
        for (std::size_t i = 0; i < one.beats.size(); ++i) beat(one.beats[i], *in, JsonPath(beats, i));
        const JsonPath expected(path, "expect");
        for (std::size_t i = 0; i < one.expect.size(); ++i) {
            const JsonPath at(expected, i);
            therapy(one.expect[i].therapy, *in, JsonPath(at, "therapy"));
            time(one.expect[i].at, *in, JsonPath(at, "at_h"));
        }
    }
    void beat(const Beat& beat, const Scenario& in, const JsonPath& path) {
        const auto therapies = [&](const std::vector<int>& places) {
            const JsonPath list(path, "therapies");
            for (std::size_t i = 0; i < places.size(); ++i) therapy(places[i], in, JsonPath(list, i));
        };
        std::visit(Overloaded{[&](const RevealBeat& one) { therapies(one.therapies); },
                              [&](const HideBeat& one) { therapies(one.therapies); },
                              [&](const PlayBeat& one) { time(one.at, in, JsonPath(path, "at_h")); },
                              [&](const JumpBeat& one) { time(one.at, in, JsonPath(path, "at_h")); },
                              [&](const BigBeat& one) {
                                  therapy(one.therapy, in, JsonPath(path, "therapy"));
                                  if (one.over) therapy(*one.over, in, JsonPath(path, "over"));
                              },
                              [&](const SetBeat& one) {
                                  const auto changed = withValueAt(in, one.path, one.value);
                                  if (!changed)
                                      refuse(JsonPath(path, "value"), changed.errors().front().code,
                                             changed.errors().front().arguments);
                              },
                              [](const auto&) {}},
                   beat);
    }

    void maybeScenario(const std::string& name, const JsonPath& path) {
        if (!name.empty()) scenario(name, JsonPath(path, "scenario"));
    }
    void places(const std::vector<std::string>& all, const Scenario& in, const JsonPath& path) {
        for (std::size_t i = 0; i < all.size(); ++i) isPlace(all[i], in, JsonPath(path, i));
    }
    bool isPlace(const std::string& place, const Scenario& in, const JsonPath& path) {
        if (valueAt(in, place) || limitsAt(in, place)) return true;
        refuse(path, "no_such_place", {place});
        return false;
    }

    bool dependsOnItself(const std::string& name) const {
        std::set<std::string, std::less<>> seen;
        return reaches(name, name, seen);
    }
    bool reaches(std::string_view from, std::string_view goal, std::set<std::string, std::less<>>& seen) const {
        const auto measure = m_lesson.measures.find(from);
        if (measure == m_lesson.measures.end()) return false;
        const auto parsed = parsedExpression(measure->second.is);
        if (measure->second.is.empty() || !parsed) return false;
        bool found = false;
        forEachNode(*parsed, [&](const Expression& node) {
            if (found || node.kind != Expression::Kind::Name) return;
            found = node.name == goal || (seen.insert(node.name).second && reaches(node.name, goal, seen));
        });
        return found;
    }

    const Lesson& m_lesson;
    const Refuse& m_refuse;
};

}  // namespace

Errors problems(const Lesson& lesson) {
    FieldCheck check;
    check.value(lesson, format::Free{}, JsonPath());
    if (check.sound()) {
        for (const auto& [name, scenario] : lesson.scenarios) checkCounts(scenario, check.refuse());
        References(lesson, check.refuse()).check();
    }
    Errors errors = std::move(check).errors();
    if (errors.empty()) return costProblems(lesson);
    return errors;
}

}  // namespace theca
