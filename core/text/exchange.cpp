#include "core/text/exchange.h"

#include <array>

#include "core/solve/simulator.h"
#include "core/text/nonmem_text.h"
#include "core/text/sbml_text.h"
#include "core/text/script_text.h"
#include "core/text/translations.h"

namespace theca {

namespace {

template <std::string (*write)(const Scenario&, const Run&)>
Result<std::string> whole(const Scenario& scenario, const Library& library, std::size_t) {
    const Result<Run> run = simulate(scenario, library);
    if (!run) return run.errors();
    return write(scenario, *run);
}

template <std::string (*write)(const Scenario&, const Run&, std::size_t)>
Result<std::string> single(const Scenario& scenario, const Library& library, std::size_t therapy) {
    const Result<Run> run = simulate(scenario, library);
    if (!run) return run.errors();
    return write(scenario, *run, therapy);
}

constexpr std::array formats = {
    ExchangeFormat{"sbml", SENTENCE("CommandLine", "Systems Biology Markup Language, Level 3 Version 2: one therapy"),
                   true, single<sbmlText>},
    ExchangeFormat{
        "nonmem",
        SENTENCE("CommandLine", "a NONMEM data file: doses and simulated concentrations of the patient or the people"),
        false, nonmemText},
    ExchangeFormat{"r", SENTENCE("CommandLine", "a script for R with deSolve that carries the equations"), false,
                   whole<rScript>},
    ExchangeFormat{"python", SENTENCE("CommandLine", "the same for Python with scipy"), false, whole<pythonScript>}};

}  // namespace

std::span<const ExchangeFormat> exchangeFormats() { return formats; }

}  // namespace theca
