#include <algorithm>
#include <map>

#include "core/model/individual.h"
#include "core/scenario/scenario.h"
#include "core/text/library_text.h"
#include "core/text/parameter_text.h"
#include "tests/catch.h"
#include "tests/text/support.h"

using namespace theca;

TEST_CASE("the built-in library is read without an error", "[M1]") {
    const auto library = builtInLibrary();
    REQUIRE(library);
    CHECK(library->drugs.contains("baclofen"));
    CHECK(library->sources.size() > 100);
    CHECK(library->physiology.levels.size() == 26);
    double height = 0;
    double volume = 0;
    for (const LevelAnatomy& level : library->physiology.levels) {
        height += level.height.number();
        volume += level.volume.number();
    }
    CHECK(height == Approx(57.9));
    CHECK(volume == Approx(96.6));
    const auto value = [&](ParameterId id) { return library->physiology.parameters.at(id).value; };
    CHECK(value(ParameterId::csfProduction) == 21);
    CHECK(value(ParameterId::cranialVolume) == 123);
    CHECK(value(ParameterId::catheterVolume) == 0.0022);
}

TEST_CASE("baclofen's numbers are true values in the unit of their key") {
    const Drug drug = builtInLibrary()->drugs.at("baclofen");
    const std::pair<ParameterId, double> expected[] = {{ParameterId::F, 0.75},
                                                       {ParameterId::ka, 0.9},
                                                       {ParameterId::tlag, 0},
                                                       {ParameterId::CL, 8.1},
                                                       {ParameterId::Vc, 21.6},
                                                       {ParameterId::Q, 9.675},
                                                       {ParameterId::Vp, 14.775},
                                                       {ParameterId::Kp, 0.12},
                                                       {ParameterId::k, 0.28},
                                                       {ParameterId::onePoolCL, 30},
                                                       {ParameterId::onePoolV, 65},
                                                       {ParameterId::EC50, 110},
                                                       {ParameterId::gamma, 1.7},
                                                       {*ke0Named("tone"), 0.13},
                                                       {*ke0Named("h_reflex"), 0.45},
                                                       {*siteNumber(SiteNumber::Emax, "tone"), 0.9},
                                                       {*siteNumber(SiteNumber::plasmaEC50, "tone"), 1060},
                                                       {ParameterId::renalFraction, 0.85},
                                                       {ParameterId::bolusMixingVolume, 22},
                                                       {ParameterId::depotKa, 0.5},
                                                       {ParameterId::toleranceAddedEC50, 3},
                                                       {ParameterId::toleranceHalfTime, 3652.5},
                                                       {ParameterId::withdrawalTimeConstant, 168},
                                                       {ParameterId::scoreFloor, 1},
                                                       {ParameterId::molarMass, 213.66}};
    for (const auto& [id, value] : expected) {
        CAPTURE(parameterName(id));
        CHECK(drug.value(id) == Approx(value).epsilon(1e-14));
    }
    CHECK(drug.parameters.size() == std::size(expected));
    CHECK(drug.parameters.at(ParameterId::CL).published == 10.8);
    CHECK(drug.sites.size() == 3);
    CHECK(drug.readOuts.size() == 6);
    CHECK(drug.readOuts[5].assumption);
}

TEST_CASE("morphine and ziconotide are files alone, with true values in the unit of their key") {
    using P = ParameterId;
    const auto library = *builtInLibrary();
    const std::map<std::string, std::map<P, double>> expected = {
        {"morphine",
         {{P::F, 0.24},
          {P::ka, 4},
          {P::CL, 90},
          {P::Vc, 270},
          {P::molarMass, 285.34},
          {P::depotKa, 0.5},
          {P::Kp, 0.8},
          {P::k, 0.13},
          {P::bolusMixingVolume, 22},
          {P::onePoolCL, 13},
          {P::onePoolV, 60}}},
        {"ziconotide",
         {{P::CL, 16.2},
          {P::Vc, 30.46},
          {P::molarMass, 2639},
          {P::depotKa, 0.5},
          {P::Kp, 0},
          {P::k, 0.12},
          {P::bolusMixingVolume, 22},
          {P::onePoolCL, 15.6},
          {P::onePoolV, 104}}},
    };
    for (const auto& [name, numbers] : expected) {
        CAPTURE(name);
        const Drug& drug = library.drugs.at(name);
        CHECK(drug.parameters.size() == numbers.size());
        for (const auto& [id, number] : numbers) {
            CAPTURE(parameterName(id));
            CHECK(drug.value(id) == Approx(number).epsilon(1e-14));
        }
        CHECK_FALSE(drug.apparent);
        CHECK(drug.sites.empty());
        CHECK(drug.readOuts.empty());
        CHECK_FALSE(drug.noEffect.empty());
    }
    CHECK(library.drugs.at("morphine").hasOralRoute());
    CHECK(library.drugs.at("morphine").noOralRoute.empty());
    CHECK_FALSE(library.drugs.at("ziconotide").hasOralRoute());
    CHECK(library.drugs.at("ziconotide").noOralRoute.english().find("peptide") != std::string::npos);
}

TEST_CASE("what a drug's file says to people is there in every language") {
    const auto library = *builtInLibrary();
    for (const auto& [name, drug] : library.drugs) {
        CAPTURE(name);
        std::vector<Text> texts = {drug.title, drug.summary};
        texts.insert(texts.end(), drug.limits.begin(), drug.limits.end());
        for (const Text& reason : {drug.noEffect, drug.noOralRoute}) {
            if (!reason.empty()) texts.push_back(reason);
        }
        for (const Text& one : texts) {
            CAPTURE(one.english());
            CHECK_FALSE(one.english().empty());
            for (const auto language : textLanguages) CHECK(one.words.contains(language));
        }
    }
}

TEST_CASE("a drug says what its model leaves out") {
    const auto library = *builtInLibrary();
    const auto says = [&](const char* drug, const char* what) {
        const std::vector<Text>& limits = library.drugs.at(drug).limits;
        const auto holds = [what](const Text& one) { return one.english().find(what) != std::string::npos; };
        return std::any_of(limits.begin(), limits.end(), holds);
    };
    CHECK(says("morphine", "It can also slow breathing, hours after it was given, and this can kill."));
    CHECK(says("morphine", "6 to 18 hours after the dose is recalled"));
    CHECK(says("morphine", "There is no effect on pain"));
    CHECK(says("ziconotide", "disturb mood, thinking and perception"));
    CHECK(says("ziconotide", "fitted to a single study"));
    CHECK(says("ziconotide", "This is an assumption."));
    CHECK(says("baclofen", "no line for sedation"));
    for (const auto& [name, drug] : library.drugs)
        for (const ReadOut& one : drug.readOuts)
            if (one.kind == ReadOutKind::Score) CHECK_FALSE(one.leavesOut.empty());
}

TEST_CASE("every number says where it comes from or why it is what it is") {
    const auto library = *builtInLibrary();
    const auto checkTable = [&](const ParameterTable& table) {
        for (const auto& [id, parameter] : table) {
            CAPTURE(parameterName(id));
            const bool published = parameter.grade != Grade::Recalled && parameter.grade != Grade::Assumption;
            // An assumption may lean on a source too, but it has to say how.
            CHECK((!published || !parameter.sources.empty()));
            CHECK((published || !parameter.reason.empty()));
            for (const std::string& source : parameter.sources) CHECK(library.sources.contains(source));
        }
    };
    for (const auto& [name, drug] : library.drugs) checkTable(drug.parameters);
    checkTable(library.physiology.parameters);
}

TEST_CASE("nusinersen, fentanyl and clonidine are files alone", "[drugs]") {
    const auto library = *builtInLibrary();
    const Drug& nusinersen = library.drugs.at("nusinersen");
    CHECK(nusinersen.value(ParameterId::tissueIn) == 0.164);
    CHECK(nusinersen.value(ParameterId::tissueOut) == 2.71e-4);
    CHECK(nusinersen.value(ParameterId::k) == 0.314);
    CHECK(nusinersen.value(ParameterId::Q) == 0.568);
    CHECK_FALSE(nusinersen.hasOralRoute());
    CHECK(library.drugs.at("fentanyl").value(ParameterId::k) == 0.9);
    CHECK(library.drugs.at("clonidine").value(ParameterId::k) == 0.5);
    CHECK(library.drugs.at("clonidine").hasOralRoute());
}

TEST_CASE("presets of baclofen say what they change and why", "[M12]") {
    const auto library = builtInLibrary();
    const Drug drug = library->drugs.at("baclofen");
    const Presets& body = library->physiology.presets;
    CHECK(body.at(PopulationPreset::LowMixing).at(ParameterId::mixingSac).value == 3);
    CHECK(body.at(PopulationPreset::LowMixing).at(ParameterId::mixingNeck).value == 72);
    CHECK_FALSE(body.at(PopulationPreset::LowMixing).at(ParameterId::mixingNeck).cv);
    const Preset& uniform = drug.presets.at(PopulationPreset::Uniform);
    CHECK(uniform.at(ParameterId::k).value == 0.3);
    CHECK(uniform.at(ParameterId::bolusMixingVolume).cv == 0);
    const Preset& wide = drug.presets.at(PopulationPreset::Wide);
    CHECK(wide.at(ParameterId::CL).cv == 0.56);
    CHECK(wide.at(ParameterId::Vc).cv == 0.683);
    CHECK(wide.at(ParameterId::CL).sources == std::vector<std::string>{"S17"});
    CHECK_FALSE(drug.presets.contains(PopulationPreset::Typical));
}
