#include "app/document/parameter_words.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <span>

#include <QLocale>

#include "app/base/display.h"

namespace theca::app {

namespace {

using P = ParameterId;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Numbers)
};

constexpr int mostFigures = 4;

constexpr std::array blood = {P::F, P::ka, P::tlag,          P::CL,      P::Vc,
                              P::Q, P::Vp, P::renalFraction, P::depotKa, P::molarMass};
constexpr std::array fluid = {P::Kp,       P::D,         P::k,         P::bolusMixingVolume,
                              P::tissueIn, P::tissueOut, P::onePoolCL, P::onePoolV};
constexpr std::array effect = {
    P::EC50, P::gamma, P::scoreFloor, P::toleranceAddedEC50, P::toleranceHalfTime, P::withdrawalTimeConstant};
constexpr std::array body = {P::spinalVolume, P::canalLength, P::cranialVolume, P::csfProduction,
                             P::mixingSac,    P::mixingNeck,  P::scoreBaseline};
constexpr std::array pump = {P::catheterVolume, P::pumpDeadVolume, P::pumpMinFlow, P::pumpMaxFlow};

/// Name and symbol of a parameter; names are marked for translation.
struct Entry {
    ParameterId id;
    const char* name;
    const char* field;
};

constexpr std::array entries = {
    Entry{P::F, QT_TRANSLATE_NOOP("Numbers", "Share that reaches the blood"), "F"},
    Entry{P::ka, QT_TRANSLATE_NOOP("Numbers", "Uptake from the gut"), "ka"},
    Entry{P::tlag, QT_TRANSLATE_NOOP("Numbers", "Delay of a tablet"), "tlag"},
    Entry{P::CL, QT_TRANSLATE_NOOP("Numbers", "Clearance from blood"), "CL"},
    Entry{P::Vc, QT_TRANSLATE_NOOP("Numbers", "Space in blood"), "Vc"},
    Entry{P::Q, QT_TRANSLATE_NOOP("Numbers", "Exchange with tissue"), "Q"},
    Entry{P::Vp, QT_TRANSLATE_NOOP("Numbers", "Space in tissue"), "Vp"},
    Entry{P::renalFraction, QT_TRANSLATE_NOOP("Numbers", "Share cleared by the kidneys"), "fr"},
    Entry{P::depotKa, QT_TRANSLATE_NOOP("Numbers", "Uptake of lost drug"), "depot ka"},
    Entry{P::molarMass, QT_TRANSLATE_NOOP("Numbers", "Molar mass"), "M"},
    Entry{P::Kp, QT_TRANSLATE_NOOP("Numbers", "Spinal fluid over blood"), "Kp"},
    Entry{P::D, QT_TRANSLATE_NOOP("Numbers", "Mixing along the canal"), "D"},
    Entry{P::k, QT_TRANSLATE_NOOP("Numbers", "Loss from the canal"), "k"},
    Entry{P::tissueIn, QT_TRANSLATE_NOOP("Numbers", "From the canal into tissue"), "kin"},
    Entry{P::tissueOut, QT_TRANSLATE_NOOP("Numbers", "From tissue into the canal"), "kout"},
    Entry{P::bolusMixingVolume, QT_TRANSLATE_NOOP("Numbers", "Fluid an injection mixes with"), "Vmix"},
    Entry{P::onePoolCL, QT_TRANSLATE_NOOP("Numbers", "Clearance, one pool"), "CL pool"},
    Entry{P::onePoolV, QT_TRANSLATE_NOOP("Numbers", "Volume, one pool"), "V pool"},
    Entry{P::EC50, QT_TRANSLATE_NOOP("Numbers", "Level with half the effect"), "EC50"},
    Entry{P::gamma, QT_TRANSLATE_NOOP("Numbers", "Steepness of the effect"), "γ"},
    Entry{P::scoreFloor, QT_TRANSLATE_NOOP("Numbers", "Lowest score"), "floor"},
    Entry{P::toleranceAddedEC50, QT_TRANSLATE_NOOP("Numbers", "Tolerance, added EC50"), "ΔEC50"},
    Entry{P::toleranceHalfTime, QT_TRANSLATE_NOOP("Numbers", "Tolerance, half-time"), "t½ tol"},
    Entry{P::withdrawalTimeConstant, QT_TRANSLATE_NOOP("Numbers", "Memory of withdrawal"), "τ"},
    Entry{P::spinalVolume, QT_TRANSLATE_NOOP("Numbers", "Spinal fluid in the canal"), "V spinal"},
    Entry{P::canalLength, QT_TRANSLATE_NOOP("Numbers", "Length of the canal"), "L"},
    Entry{P::cranialVolume, QT_TRANSLATE_NOOP("Numbers", "Fluid around the brain"), "V cranial"},
    Entry{P::csfProduction, QT_TRANSLATE_NOOP("Numbers", "Making of spinal fluid"), "Q CSF"},
    Entry{P::mixingSac, QT_TRANSLATE_NOOP("Numbers", "Mixing at the lower end of the canal"), "D sac"},
    Entry{P::mixingNeck, QT_TRANSLATE_NOOP("Numbers", "Mixing at the neck"), "D neck"},
    Entry{P::scoreBaseline, QT_TRANSLATE_NOOP("Numbers", "Tone before treatment"), "baseline"},
    Entry{P::catheterVolume, QT_TRANSLATE_NOOP("Numbers", "What a catheter holds"), "V catheter"},
    Entry{P::pumpDeadVolume, QT_TRANSLATE_NOOP("Numbers", "What the pump's tubes hold"), "V dead"},
    Entry{P::pumpMinFlow, QT_TRANSLATE_NOOP("Numbers", "Slowest flow of a pump"), "min"},
    Entry{P::pumpMaxFlow, QT_TRANSLATE_NOOP("Numbers", "Fastest flow of a pump"), "max"},
};

const Entry& entry(ParameterId id) {
    return *std::find_if(entries.begin(), entries.end(), [id](const Entry& one) { return one.id == id; });
}

std::span<const ParameterId> fixedNumbers(NumberGroup group) {
    switch (group) {
        case NumberGroup::Blood:
            return blood;
        case NumberGroup::SpinalFluid:
            return fluid;
        case NumberGroup::Effect:
            return effect;
        case NumberGroup::Body:
            return body;
        case NumberGroup::Pump:
            return pump;
    }
    return {};
}

}  // namespace

QString groupTitle(NumberGroup group) {
    switch (group) {
        case NumberGroup::Blood:
            return Words::tr("Tablets and blood");
        case NumberGroup::SpinalFluid:
            return Words::tr("Spinal fluid");
        case NumberGroup::Effect:
            return Words::tr("Effect");
        case NumberGroup::Body:
            return Words::tr("Body");
        case NumberGroup::Pump:
            return Words::tr("Pump");
    }
    return {};
}

std::vector<ParameterId> numbersOf(NumberGroup group, const Drug& drug) {
    const std::span<const ParameterId> fixed = fixedNumbers(group);
    std::vector<ParameterId> all(fixed.begin(), fixed.end());
    const auto after = std::find(all.begin(), all.end(), P::gamma);
    if (after == all.end()) return all;
    std::vector<ParameterId> ofSites;
    for (const auto& [id, parameter] : drug.parameters) {
        if (siteNumberOf(id)) ofSites.push_back(id);
    }
    all.insert(after + 1, ofSites.begin(), ofSites.end());
    return all;
}

QString plainName(ParameterId id, const Drug& drug) {
    if (!siteNumberOf(id)) return Words::tr(entry(id).name);
    const auto own = drug.parameters.find(id);
    if (own == drug.parameters.end() || own->second.title.empty()) return QString::fromStdString(info(id).key);
    return inLanguage(own->second.title);
}

QString fieldName(ParameterId id, const Drug& drug) {
    const auto which = siteNumberOf(id);
    if (!which) return QString::fromUtf8(entry(id).field);
    const auto own = drug.parameters.find(id);
    const bool unnamed = own == drug.parameters.end() || own->second.symbol.empty();
    if (!unnamed) return QString::fromStdString(own->second.symbol);
    constexpr std::array<const char*, siteNumberCount> usual = {"ke0", "EC50", "γ", "Emax", "EC50 plasma"};
    return QString::fromUtf8(usual.at(static_cast<std::size_t>(*which)));
}

QString shownUnit(std::string_view unit) {
    if (unit == "1") return {};
    if (unit == "day" || unit == "days") return Words::tr("days", "a unit, after a number");
    QString text = QString::fromUtf8(unit.data(), static_cast<qsizetype>(unit.size()));
    text.replace(QLatin1String("cm2"), QStringLiteral("cm²"));
    if (text.startsWith(QLatin1Char('u'))) text[0] = QChar(0x00B5);
    if (text.endsWith(QLatin1String("/day"))) return Words::tr("%1/day", "a unit").arg(text.chopped(4));
    return text;
}

QString withUnit(double value, std::string_view unit) {
    const QString shown = shownUnit(unit);
    const QString number = setting(value, mostFigures);
    return shown.isEmpty() ? number : QStringLiteral("%1 %2").arg(number, shown);
}

QString gradeWords(Grade grade) {
    switch (grade) {
        case Grade::Seen:
            return Words::tr("seen");
        case Grade::SeenSecondary:
            return Words::tr("seen second-hand");
        case Grade::Derived:
            return Words::tr("derived");
        case Grade::Recalled:
            return Words::tr("recalled");
        case Grade::Assumption:
            return Words::tr("assumption");
    }
    return {};
}

QString gradeMeaning(Grade grade) {
    switch (grade) {
        case Grade::Seen:
            return Words::tr("Seen: the number stood in the source that was read.");
        case Grade::SeenSecondary:
            return Words::tr("Seen in a secondary source: only in one that quotes another.");
        case Grade::Derived:
            return Words::tr("Derived: computed or fitted from published numbers.");
        case Grade::Recalled:
            return Words::tr("Recalled: general knowledge, not found in a source.");
        case Grade::Assumption:
            return Words::tr("Assumption: a placeholder without evidence.");
    }
    return {};
}

}  // namespace theca::app
