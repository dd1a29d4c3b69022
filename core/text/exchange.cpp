#include "core/text/exchange.h"

#include <array>

#include "core/solve/simulator.h"
#include "core/text/nonmem_text.h"
#include "core/text/sbml_text.h"
#include "core/text/script_text.h"
#include "core/text/take_home.h"
#include "core/text/translations.h"

namespace theca {

namespace {

template <std::string (*write)(const Scenario&, const Run&)>
Result<std::string> whole(const Exported& exported) {
    const Result<Run> run = simulate(exported.scenario, exported.library);
    if (!run) return run.errors();
    return write(exported.scenario, *run);
}

template <std::string (*write)(const Scenario&, const Run&, std::size_t)>
Result<std::string> single(const Exported& exported) {
    const Result<Run> run = simulate(exported.scenario, exported.library);
    if (!run) return run.errors();
    return write(exported.scenario, *run, exported.therapy);
}

Result<std::string> nonmem(const Exported& exported) { return nonmemText(exported.scenario, exported.library); }

Result<std::string> html(const Exported& exported) {
    if (Errors errors = problems(exported.scenario, exported.library); !errors.empty()) return errors;
    return takeHomePage(exported.scenario, exported.data, takeHomeEngine());
}

constexpr std::array formats = {
    ExchangeFormat{"sbml", SENTENCE("CommandLine", "Systems Biology Markup Language, Level 3 Version 2: one therapy"),
                   true, false, single<sbmlText>},
    ExchangeFormat{
        "nonmem",
        SENTENCE("CommandLine", "a NONMEM data file: doses and simulated concentrations of the patient or the people"),
        false, false, nonmem},
    ExchangeFormat{"r", SENTENCE("CommandLine", "a script for R with deSolve that carries the equations"), false, false,
                   whole<rScript>},
    ExchangeFormat{"python", SENTENCE("CommandLine", "the same for Python with scipy"), false, false,
                   whole<pythonScript>},
    ExchangeFormat{
        "html",
        SENTENCE("CommandLine", "a page to take home: curves and sliders in any browser, without a network"),
        false, true, html}};

}  // namespace

std::span<const ExchangeFormat> exchangeFormats() { return formats; }

}  // namespace theca
