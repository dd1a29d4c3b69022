#pragma once

#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>
#include <string>

#include "core/text/messages.h"
#include "core/text/scenario_text.h"
#include "tests/places.h"

/// A file of tests/text/data.
inline std::string dataFile(const std::string& name) {
    std::ifstream file(sourcePath("tests/text/data/" + name), std::ios::binary);
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

/// A scenario in which any single number may be set to either of its limits without breaking a rule about two of them.
inline nlohmann::ordered_json roomyScenario() {
    return nlohmann::ordered_json::parse(R"({
        "theca": "scenario", "version": 1, "title": "Roomy", "notes": "", "drug": "baclofen", "horizon_h": 72,
        "patient": {"parameters": {}},
        "therapies": [
            {"name": "Tablets and injection", "oral": [{"dose_mg": 20, "interval_h": 8, "doses": 9}],
             "injections": [{"dose_ug": 50, "at_h": 0, "level": "L3"}]},
            {"name": "Pump", "pump": {
                "reservoir_mL": 100, "fill_mL": 0, "concentration_ug_per_mL": 500, "tip_level": "T10",
                "program": [{"from_h": 0, "rate_ug_per_day": 200}],
                "boluses": [{"at_h": 30, "dose_ug": 25, "over_min": 10}],
                "patient_boluses": {"dose_ug": 10, "over_min": 5, "lockout_h": 4, "max_per_day": 3, "requests_h": [1]},
                "refills": [{"at_h": 60, "fill_mL": 0, "concentration_ug_per_mL": 2000}],
                "faults": [{"kind": "leak", "from_h": 0, "until_h": 8784, "fraction": 0.5},
                           {"kind": "wrong_refill", "at_h": 60, "concentration_ug_per_mL": 0},
                           {"kind": "pocket_fill", "at_h": 60, "dose_ug": 10}]}},
            {"name": "Schedule", "pump": {
                "concentration_ug_per_mL": 500, "tip_level": "T10",
                "day_schedule": [{"from_clock": "22:00", "rate_ug_per_day": 260}]}}],
        "observations": [{"label": "data", "what": "plasma", "points": [[1, 140, 30]]}],
        "pins": [{"name": "pin", "colour": 1, "scenario": {
            "theca": "scenario", "version": 1, "title": "Pin", "drug": "baclofen", "horizon_h": 24,
            "therapies": [{"name": "Nothing"}]}}],
        "population": {"patients": 0, "seed": 1},
        "view": {"playhead_h": 0, "speed_h_per_s": 1, "bookmarks": [{"at_h": 0, "name": "start"}],
                 "axes": {"time": [0, 8784]}}
    })");
}

inline nlohmann::ordered_json with(nlohmann::ordered_json scenario, const std::string& pointer,
                                   const nlohmann::ordered_json& value) {
    scenario[nlohmann::ordered_json::json_pointer(pointer)] = value;
    return scenario;
}

inline nlohmann::ordered_json without(nlohmann::ordered_json scenario, const std::string& pointer) {
    const nlohmann::ordered_json::json_pointer place(pointer);
    scenario[place.parent_pointer()].erase(place.back());
    return scenario;
}

/// Codes of all errors in a scenario's text, in their order; empty where there is none.
inline std::vector<std::string> codesIn(const std::string& text) {
    std::vector<std::string> codes;
    const auto scenario = theca::readScenario(text);
    if (scenario) return codes;
    for (const theca::Error& error : scenario.errors()) codes.push_back(error.code);
    return codes;
}

inline std::vector<std::string> codesIn(const nlohmann::ordered_json& scenario) { return codesIn(scenario.dump(2)); }

using Codes = std::vector<std::string>;
