#include <set>

#include "core/data/parameter.h"
#include "core/data/physiology.h"
#include "tests/catch.h"
#include "tests/text/support.h"

using namespace theca;

namespace {

/// A number and the limits promised by window and manual; written again here on purpose.
struct Limit {
    const char* pointer;
    double low;
    bool lowAllowed;
    double high;
};

constexpr bool from = true;    // the low limit is allowed
constexpr bool above = false;  // the low limit is not allowed

const Limit limits[] = {
    {"/horizon_h", 1, from, 8784},
    {"/patient/creatinine_clearance_mL_per_min", 10, from, 150},
    {"/patient/spinal_csf_volume_mL", 30, from, 300},
    {"/patient/canal_length_cm", 20, from, 80},
    {"/patient/ashworth_baseline", 1, from, 5},
    {"/therapies/0/oral/0/dose_mg", 0, above, 1000},
    {"/therapies/0/oral/0/start_h", 0, from, 8784},
    {"/therapies/0/oral/0/interval_h", 0.01, from, 8784},
    {"/therapies/0/injections/0/dose_ug", 0, above, 100000},
    {"/therapies/0/injections/0/at_h", 0, from, 8784},
    {"/therapies/1/pump/reservoir_mL", 1, from, 100},
    {"/therapies/1/pump/fill_mL", 0, from, 100},
    {"/therapies/1/pump/concentration_ug_per_mL", 0, above, 100000},
    {"/therapies/1/pump/low_alarm_mL", 0, from, 20},
    {"/therapies/1/pump/flow_accuracy", 0.5, from, 1.5},
    {"/therapies/1/pump/catheter_length_cm", 0, from, 150},
    {"/therapies/1/pump/pump_dead_volume_mL", 0, from, 2},
    {"/therapies/1/pump/program/0/from_h", 0, from, 8784},
    {"/therapies/1/pump/program/0/rate_ug_per_day", 0, from, 20000},
    {"/therapies/1/pump/boluses/0/at_h", 0, from, 8784},
    {"/therapies/1/pump/boluses/0/dose_ug", 0, above, 100000},
    {"/therapies/1/pump/boluses/0/over_min", 0, above, 1440},
    {"/therapies/1/pump/patient_boluses/dose_ug", 0, above, 100000},
    {"/therapies/1/pump/patient_boluses/over_min", 0, above, 1440},
    {"/therapies/1/pump/patient_boluses/lockout_h", 0, above, 168},
    {"/therapies/1/pump/patient_boluses/requests_h/0", 0, from, 8784},
    {"/therapies/1/pump/refills/0/at_h", 0, from, 8784},
    {"/therapies/1/pump/refills/0/fill_mL", 0, from, 100},
    {"/therapies/1/pump/refills/0/concentration_ug_per_mL", 0, above, 100000},
    {"/therapies/1/pump/faults/0/from_h", 0, from, 8784},
    {"/therapies/1/pump/faults/0/until_h", 0, above, 8784},
    {"/therapies/1/pump/faults/0/fraction", 0, above, 1},
    {"/therapies/1/pump/faults/1/at_h", 0, from, 8784},
    {"/therapies/1/pump/faults/1/concentration_ug_per_mL", 0, from, 100000},
    {"/therapies/1/pump/faults/2/dose_ug", 0, above, 100000},
    {"/therapies/2/pump/day_schedule/0/rate_ug_per_day", 0, from, 20000},
    {"/observations/0/points/0/0", 0, from, 8784},
    {"/view/playhead_h", 0, from, 8784},
    {"/view/bookmarks/0/at_h", 0, from, 8784},
};

const Limit wholeLimits[] = {
    {"/therapies/1/pump/patient_boluses/max_per_day", 1, from, 24},
    {"/pins/0/colour", 0, from, 7},
    {"/population/patients", 0, from, 1'000'000},
};

nlohmann::ordered_json roomyWith(const char* pointer, double value) {
    auto scenario = roomyScenario();
    // The end of a fault must stay after its beginning, whichever is moved.
    if (std::string(pointer) == "/therapies/1/pump/faults/0/from_h" && value == 8784) {
        scenario["therapies"][1]["pump"]["faults"][0] = {
            {"kind", "wrong_refill"}, {"at_h", 8784}, {"concentration_ug_per_mL", 1}};
        return scenario;
    }
    return with(scenario, pointer, value);
}

}  // namespace

TEST_CASE("the roomy scenario has no error") { CHECK(codesIn(roomyScenario()) == Codes{}); }

TEST_CASE("a number may be at its limits and not beyond") {
    for (const Limit& limit : limits) {
        CAPTURE(limit.pointer);
        const double step = 1e-9 * (1 + limit.high);
        CHECK(codesIn(roomyWith(limit.pointer, limit.high)) == Codes{});
        CHECK(codesIn(roomyWith(limit.pointer, limit.high + step)).front() ==
              (limit.lowAllowed || std::string(limit.pointer).ends_with("until_h") ? "outside" : "outside_above"));
        if (limit.lowAllowed) {
            CHECK(codesIn(roomyWith(limit.pointer, limit.low)) == Codes{});
            CHECK(codesIn(roomyWith(limit.pointer, limit.low - step)).front() == "outside");
        } else {
            CHECK(codesIn(roomyWith(limit.pointer, limit.low + step)) == Codes{});
            CHECK(codesIn(roomyWith(limit.pointer, limit.low)).size() == 1);
            CHECK(codesIn(roomyWith(limit.pointer, -1)).size() == 1);
        }
        CHECK(codesIn(with(roomyScenario(), limit.pointer, "5")).size() == 1);
        CHECK(codesIn(with(roomyScenario(), limit.pointer, nullptr)).size() == 1);
    }
}

TEST_CASE("a whole number is in its limits and written with digits only") {
    for (const Limit& limit : wholeLimits) {
        CAPTURE(limit.pointer);
        const auto whole = [&](double value) {
            return with(roomyScenario(), limit.pointer, static_cast<std::int64_t>(value));
        };
        CHECK(codesIn(whole(limit.low)) == Codes{});
        CHECK(codesIn(whole(limit.high)) == Codes{});
        CHECK(codesIn(whole(limit.low - 1)) == Codes{"not_whole"});
        CHECK(codesIn(whole(limit.high + 1)) == Codes{"not_whole"});
        CHECK(codesIn(with(roomyScenario(), limit.pointer, 1.0)) == Codes{"not_whole"});
    }
}

TEST_CASE("a seed uses all 64 bits") {
    const auto seeded = [](const std::string& seed) {
        std::string text = roomyScenario().dump();
        return text.replace(text.find("\"seed\":1"), 8, "\"seed\":" + seed);
    };
    CHECK(codesIn(seeded("18446744073709551615")) == Codes{});
    CHECK(readScenario(seeded("18446744073709551615"))->population.seed == 18446744073709551615U);
    CHECK(codesIn(seeded("18446744073709551616")) == Codes{"not_whole"});
    CHECK(codesIn(seeded("1e3")) == Codes{"not_whole"});
    CHECK(codesIn(seeded("-1")) == Codes{"not_whole"});
}

TEST_CASE("every parameter of a patient keeps to its own limits") {
    int count = 0;
    const auto fixed = allParameters();
    std::vector<ParameterInfo> all(fixed.begin(), fixed.end());
    for (const char* name : {"tone", "h_reflex"}) all.push_back(info(*ke0Named(name)));
    for (std::size_t i = 1; i < siteNumberCount; ++i)
        all.push_back(info(*siteNumber(static_cast<SiteNumber>(i), "tone")));
    for (const ParameterInfo& one : all) {
        const std::string key(one.key);
        CAPTURE(key);
        const auto codes = [&](double value) {
            return codesIn(with(roomyScenario(), "/patient/parameters/" + key, value));
        };
        if (!one.overridable) {
            CHECK(codes(1) == Codes{"unknown_key"});
            continue;
        }
        ++count;
        const double beside = 1e-9 * (1 + one.maximum);
        const Codes outside{one.minimumExcluded ? "outside_above" : "outside"};
        CHECK(codes(one.minimum) == (one.minimumExcluded ? outside : Codes{}));
        CHECK(codes(one.maximum).empty());
        CHECK(codes(one.minimum - beside) == outside);
        CHECK(codes(one.maximum + beside) == outside);
        CHECK(codes(-5e-324) == outside);
        // What is divided by is never next to nothing.
        const std::set<std::string> fromZero = {
            "F",         "D_cm2_per_h", "D_sac_cm2_per_h", "D_neck_cm2_per_h", "k_per_h", "tlag_h",
            "Q_L_per_h", "tone_Emax",   "tone_EC50_plasma_ng_per_mL"};
        const bool zero = fromZero.contains(key);
        CHECK(codes(5e-324).empty() == zero);
        if (key == "Kp") CHECK(codes(1e-7) == Codes{"zero_or_from"});
    }
    CHECK(count == 27);
}

TEST_CASE("a level is one of the 26 names") {
    for (const Level level : allLevels()) {
        const std::string name(levelName(level));
        CHECK(codesIn(with(roomyScenario(), "/therapies/0/injections/0/level", name)) == Codes{});
    }
    for (const char* name : {"S3", "T13", "C8", "l3", "", "cranial", "outside", "L3 "}) {
        CAPTURE(name);
        CHECK(codesIn(with(roomyScenario(), "/therapies/0/injections/0/level", name)) == Codes{"unknown_choice"});
    }
    CHECK(codesIn(with(roomyScenario(), "/view/level", "cranial")) == Codes{});
    CHECK(codesIn(with(roomyScenario(), "/view/level", "outside")) == Codes{"unknown_choice"});
}

TEST_CASE("a drug's name is never a path") {
    const auto named = [](const std::string& name) { return codesIn(with(roomyScenario(), "/drug", name)); };
    CHECK(named("a-1") == Codes{});
    CHECK(named(std::string(40, 'x')) == Codes{});
    for (const std::string name : {"../baclofen", "/etc/passwd", "drugs/baclofen", "Baclofen", "", "a b", "a.b"}) {
        CAPTURE(name);
        CHECK(named(name) == Codes{"bad_form"});
    }
    CHECK(named(std::string(41, 'x')) == Codes{"bad_form"});
}

TEST_CASE("clock times are HH:MM of one day") {
    const auto at = [](const std::string& clock) {
        return codesIn(with(roomyScenario(), "/therapies/2/pump/day_schedule/0/from_clock", clock));
    };
    for (const char* clock : {"00:00", "23:59", "09:05"}) CHECK(at(clock) == Codes{});
    for (const char* clock : {"24:00", "9:05", "12:60", "12-00", "noon", "", "12:000", "-1:00", "12:0x"}) {
        CAPTURE(clock);
        CHECK(at(clock) == Codes{"bad_form"});
    }
}

TEST_CASE("what is observed is plasma, a place in the CSF or a column") {
    const auto what = [](const char* name) { return codesIn(with(roomyScenario(), "/observations/0/what", name)); };
    for (const char* name : {"plasma", "csf:L1", "csf:cranial", "ashworth_legs"}) CHECK(what(name) == Codes{});
    for (const char* name : {"", "csf:", "csf:X1", "a b", "CSF", "1a"}) {
        CAPTURE(name);
        CHECK(what(name) == Codes{"bad_form"});
    }
}

TEST_CASE("words are as long as their place has room for, whatever their bytes") {
    const auto wide = [](int count) {
        std::string text;
        for (int i = 0; i < count; ++i) text += "漢";
        return text;
    };
    struct Place {
        const char* pointer;
        int longest;
    };
    for (const auto& [pointer, longest] : {Place{"/title", 500}, Place{"/notes", 5000}, Place{"/therapies/0/name", 200},
                                           Place{"/observations/0/label", 200}, Place{"/pins/0/name", 200},
                                           Place{"/pins/0/scenario/title", 500}, Place{"/view/bookmarks/0/name", 200}}) {
        CAPTURE(pointer);
        CHECK(codesIn(with(roomyScenario(), pointer, wide(longest))) == Codes{});
        CHECK(codesIn(with(roomyScenario(), pointer, wide(longest + 1))) == Codes{"text_too_long"});
        CHECK(codesIn(with(roomyScenario(), pointer, {{"en", "x"}, {"es", wide(longest + 1)}})) ==
              Codes{"text_too_long"});
    }
    CHECK(codesIn(with(roomyScenario(), "/lock", nlohmann::ordered_json::array({wide(201)}))) == Codes{"text_too_long"});
}

TEST_CASE("what nobody sees is refused in every text, and lines in names") {
    const std::string hidden[] = {"\x1b[2J", "\x07", std::string("\0", 1), "\x7f", "\xC2\x9B", "\xE2\x80\xA8", "\xE2\x80\xAE",
                                  "\xE2\x81\xA6x", "\xE2\x80\xAC", "\xE2\x81\xA7x\xE2\x80\xAC"};
    for (const char* pointer : {"/title", "/notes", "/therapies/0/name", "/observations/0/label", "/pins/0/name",
                                "/pins/0/scenario/notes", "/view/bookmarks/0/name"}) {
        const bool isNotes = std::string(pointer).ends_with("notes");
        CAPTURE(pointer);
        for (const std::string& text : hidden) {
            CHECK(codesIn(with(roomyScenario(), pointer, "a" + text + "b")) == Codes{"invisible_character"});
            CHECK(codesIn(with(roomyScenario(), pointer, {{"en", "x"}, {"es", text}})) == Codes{"invisible_character"});
        }
        for (const char* lines : {"a\nb", "a\tb", "a\r\nb"})
            CHECK(codesIn(with(roomyScenario(), pointer, lines)) == (isNotes ? Codes{} : Codes{"invisible_character"}));
        // Direction that is turned and turned back, joiners and marks are part of how some languages are written.
        for (const char* fine : {"\xE2\x81\xA7\xD7\x90\xE2\x81\xA9", "\xE2\x80\xAB\xD7\x90\xE2\x80\xAC", "\xE2\x80\x8D", "\xE2\x80\x8F"})
            CHECK(codesIn(with(roomyScenario(), pointer, fine)) == Codes{});
    }
    const auto refused = readScenario(with(roomyScenario(), "/title", "a\x1b").dump());
    CHECK(refused.errors().front().arguments == std::vector<std::string>{"U+001B"});
}

TEST_CASE("a text by language needs English and knows three languages") {
    const auto title = [](const nlohmann::ordered_json& text) {
        return codesIn(with(roomyScenario(), "/title", text));
    };
    CHECK(title({{"en", "x"}}) == Codes{});
    CHECK(title({{"en", "x"}, {"zh_CN", "y"}, {"es", "z"}}) == Codes{});
    CHECK(title({{"zh_CN", "y"}}) == Codes{"key_missing"});
    CHECK(title({{"en", "x"}, {"de", "y"}}) == Codes{"unknown_key"});
    CHECK(title(7) == Codes{"not_text"});
    CHECK(title({{"en", 7}}) == Codes{"not_string"});
}

TEST_CASE("lists have their own limits") {
    auto scenario = roomyScenario();
    const auto therapy = nlohmann::ordered_json{{"name", "x"}};
    scenario["therapies"] = nlohmann::ordered_json::array();
    CHECK(codesIn(scenario) == Codes{"wrong_count"});
    for (int i = 0; i < 20; ++i) scenario["therapies"].push_back(therapy);
    CHECK(codesIn(scenario) == Codes{});
    scenario["therapies"].push_back(therapy);
    CHECK(codesIn(scenario) == Codes{"wrong_count"});

    scenario = roomyScenario();
    const auto pin = scenario["pins"][0];
    for (int i = 1; i < 8; ++i) scenario["pins"].push_back(pin);
    CHECK(codesIn(scenario) == Codes{});
    scenario["pins"].push_back(pin);
    CHECK(codesIn(scenario) == Codes{"too_many"});

    scenario = roomyScenario();
    auto& points = scenario["observations"][0]["points"];
    for (int i = 1; i < 10'000; ++i) points.push_back({1, 2});
    CHECK(codesIn(scenario) == Codes{});
    points.push_back({1, 2});
    CHECK(codesIn(scenario) == Codes{"too_many"});
    points.erase(0);
    scenario["observations"].push_back(roomyScenario()["observations"][0]);
    CHECK(codesIn(scenario) == Codes{"too_many_points"});

    struct Longest {
        const char* pointer;
        nlohmann::ordered_json entry;
        int most;
    };
    const Longest longest[] = {
        {"/observations", roomyScenario()["observations"][0], 50},
        {"/view/bookmarks", {{"at_h", 1}, {"name", "x"}}, 100},
        {"/lock", "therapies/0/oral/0/dose_mg", 1000},
    };
    for (const auto& [pointer, entry, most] : longest) {
        CAPTURE(pointer);
        auto list = nlohmann::ordered_json::array();
        for (int i = 0; i < most; ++i) list.push_back(entry);
        CHECK(codesIn(with(roomyScenario(), pointer, list)) == Codes{});
        list.push_back(entry);
        CHECK(codesIn(with(roomyScenario(), pointer, list)) == Codes{"too_many"});
    }
}

TEST_CASE("an axis is wide enough to be drawn and read") {
    const auto limits = [](double low, double high) {
        Codes codes;
        for (const char* axis : {"csf", "plasma", "effect"}) {
            const auto found = codesIn(with(roomyScenario(), std::string("/view/axes/") + axis, {low, high}));
            codes.insert(codes.end(), found.begin(), found.end());
        }
        return codes;
    };
    const Codes narrow(3, "axis_too_narrow"), falling(3, "axis_not_rising");
    CHECK(limits(3, 3.0000000000000004) == narrow);
    CHECK(limits(0, 5e-324) == narrow);
    CHECK(limits(-1e9, -999999999) == narrow);
    CHECK(limits(3, 3) == falling);
    CHECK(limits(4, 3) == falling);
    CHECK(limits(0, 1e-9) == Codes{});
    CHECK(limits(-1e9, 1e9) == Codes{});
    CHECK(limits(999, 1000) == Codes{});
}

TEST_CASE("an observed point has a time, a value and perhaps a spread") {
    const auto point = [](const nlohmann::ordered_json& one) {
        return codesIn(with(roomyScenario(), "/observations/0/points/0", one));
    };
    CHECK(point({1, 2}) == Codes{});
    CHECK(point({1, 2, 3}) == Codes{});
    CHECK(point(nlohmann::ordered_json::array({1})) == Codes{"not_tuple"});
    CHECK(point({1, 2, 3, 4}) == Codes{"not_tuple"});
    CHECK(point(1) == Codes{"not_tuple"});
    CHECK(point({1, "2"}) == Codes{"not_number"});
}
