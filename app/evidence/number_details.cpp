#include "app/evidence/number_details.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include "app/base/display.h"
#include "app/base/joined_text.h"
#include "app/base/number_text.h"
#include "app/base/sentences.h"
#include "app/document/parameter_words.h"
#include "app/document/places.h"
#include "core/model/individual.h"

namespace theca::app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(NumberDetails)
};

constexpr double half = 0.5;
constexpr double twice = 2;

QString paragraph(const QString& text) {
    return QStringLiteral("<p style='margin-top:5px; margin-bottom:0'>%1</p>").arg(text.toHtmlEscaped());
}

QString sourceLine(const std::string& id, const Library& library) {
    const auto found = library.sources.find(id);
    if (found == library.sources.end()) return paragraph(QString::fromStdString(id));
    const Source& source = found->second;
    QString line = Words::tr("%1: %2.").arg(QString::fromStdString(id), inLanguage(source));
    if (!source.doi.empty()) line += Words::tr(" DOI %1.").arg(QString::fromStdString(source.doi));
    if (!source.readAs.empty()) line += Words::tr(" As read: %1.").arg(inLanguage(source.readAs));
    return paragraph(line);
}

QString sourceLines(const std::vector<std::string>& ids, const Library& library) {
    QString lines;
    for (const std::string& id : ids) lines += sourceLine(id, library);
    return lines;
}

bool isOverF(ParameterId id) {
    return id == ParameterId::CL || id == ParameterId::Vc || id == ParameterId::Q || id == ParameterId::Vp;
}

QString publishedLine(const Parameter& parameter, ParameterId id, const Drug& drug) {
    QString line = Words::tr("Published: %1").arg(withUnit(parameter.published, parameter.publishedUnit));
    if (parameter.range) {
        line += Words::tr(", range %1 to %2")
                    .arg(withUnit(parameter.range->front(), "1"),
                         withUnit(parameter.range->back(), parameter.publishedUnit));
    }
    line = withFullStop(line);
    if (drug.apparent && isOverF(id)) {
        line += Words::tr(" It is over F, as studies of tablets give it; times F it is %1.")
                    .arg(withUnit(parameter.value, info(id).unit));
    }
    return paragraph(line);
}

QString spreadLine(const Parameter& parameter) {
    if (!parameter.cv) return paragraph(Words::tr("How people differ is not known here."));
    const QString percent = QLocale().toString(*parameter.cv * 100, 'g', 4);  // the digits published
    const QString grade = parameter.cvGrade ? gradeWords(*parameter.cvGrade) : QString();
    return paragraph(Words::tr("Between people: coefficient of variation %1 % (%2).").arg(percent, grade));
}

QString populationLine(const Parameter& parameter) {
    if (parameter.population.empty()) return paragraph(Words::tr("In whom it was measured is not known here."));
    return paragraph(Words::tr("Measured in: %1.").arg(inLanguage(parameter.population)));
}

QString percentText(const std::optional<Change>& change, std::optional<double> Change::*measure) {
    if (!change || !(*change.*measure)) return QStringLiteral("–");
    return percentChangeText(*(*change.*measure) * 100, QLocale()) + QStringLiteral(" %");
}

QString tableRow(const QString& title, const QString& first, const QString& second) {
    return QStringLiteral(
               "<tr><td>%1</td><td align='right'>&nbsp;&nbsp;%2</td><td align='right'>&nbsp;&nbsp;%3</td></tr>")
        .arg(title.toHtmlEscaped(), first, second);
}

QString effectRows(const FactorEffect& effect, const QString& place) {
    const auto row = [&effect](const QString& title, std::optional<double> Change::*measure) {
        return tableRow(title, percentText(effect.half, measure), percentText(effect.twice, measure));
    };
    QString rows = QStringLiteral("<tr><td colspan='3'><b>%1</b></td></tr>").arg(isolated(effect.therapy).toHtmlEscaped());
    rows += row(Words::tr("%1, highest").arg(place), &Change::csfHighest);
    rows += row(Words::tr("%1, mean").arg(place), &Change::csfMean);
    rows += row(Words::tr("Blood plasma, highest"), &Change::plasmaHighest);
    rows += row(Words::tr("Blood plasma, mean"), &Change::plasmaMean);
    const bool tone = (effect.half && effect.half->toneLowest) || (effect.twice && effect.twice->toneLowest);
    if (tone) rows += row(Words::tr("Tone at its lowest"), &Change::toneLowest);
    return rows;
}

std::optional<Change> changeFor(const Shown& shown, const Result<Run>& run, std::size_t therapy, Signal csf) {
    if (!run) return std::nullopt;
    return changeOf(shown.run.therapies[therapy], run->therapies[therapy], shown.simulated.therapies[therapy], csf);
}

}  // namespace

QString provenanceText(const Parameter& parameter, ParameterId id, const Drug& drug, const Library& library) {
    QString text = publishedLine(parameter, id, drug) + spreadLine(parameter) + populationLine(parameter);
    if (!parameter.reason.empty()) text += paragraph(inLanguage(parameter.reason));
    text += paragraph(gradeMeaning(parameter.grade));
    return text + sourceLines(parameter.sources, library);
}

QString provenanceText(const Provenance& provenance, const Library& library) {
    QString text = paragraph(inLanguage(provenance.reason));
    text += paragraph(gradeMeaning(provenance.grade));
    return text + sourceLines(provenance.sources, library);
}

std::vector<FactorEffect> factorEffects(const Shown& shown, ParameterId id) {
    const Scenario& scenario = shown.simulated;
    const Result<Run> halved = whatIf(scenario, shown.library, id, half);
    const Result<Run> doubled = whatIf(scenario, shown.library, id, twice);
    const Signal csf = placeSignal(shown.scenario.view);
    std::vector<FactorEffect> effects;
    for (std::size_t i = 0; i < scenario.therapies.size(); ++i) {
        if (!scenario.therapies[i].shown) continue;
        effects.push_back({inLanguage(scenario.therapies[i].name), changeFor(shown, halved, i, csf),
                           changeFor(shown, doubled, i, csf)});
    }
    return effects;
}

QString sensitivityText(const Shown& shown, ParameterId id) {
    const QString place = placeName(shown.scenario.view, shown.simulated.csfModel);
    QString text = paragraph(Words::tr("What if this is wrong? Half and twice the number would change:"));
    text += QStringLiteral("<table>") + tableRow({}, QStringLiteral("× ½"), QStringLiteral("× 2"));
    for (const FactorEffect& effect : factorEffects(shown, id)) text += effectRows(effect, place);
    text += QStringLiteral("</table>");
    QStringList reasons;
    for (const double factor : {half, twice}) {
        const auto refused = factorRefused(shown.simulated, shown.library, id, factor);
        if (refused && !reasons.contains(sentence(*refused))) reasons << sentence(*refused);
    }
    for (const QString& reason : reasons) text += paragraph(reason);
    return text;
}

QString differenceText(const Shown& shown, ParameterId id) {
    const Scenario& scenario = shown.scenario;
    const Parameter* parameter = parameterOf(shown.library, scenario.drug, id);
    const auto value = valueInUse(scenario, shown.library, id);
    if (!parameter || !value) return {};
    QStringList lines;
    if (*value != parameter->value) {
        lines << Words::tr("yours: %1, file: %2")
                     .arg(withUnit(*value, info(id).unit), withUnit(parameter->value, info(id).unit));
    }
    const double kidneys = scenario.patient.creatinineClearance_mL_per_min;
    if (id == ParameterId::CL && kidneys != 100) {
        const auto person = individual(shown.drug, shown.library.physiology, scenario.patient);
        if (person) {
            lines << Words::tr("with kidneys at %1 mL/min: %2")
                         .arg(setting(kidneys), withUnit(person->CL.number() / 1000, info(id).unit));
        }
    }
    return lines.join(QLatin1Char('\n'));
}

}  // namespace theca::app
