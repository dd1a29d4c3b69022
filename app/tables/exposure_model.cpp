#include "app/tables/exposure_model.h"

#include <algorithm>

#include "app/base/appearance.h"
#include "app/base/display.h"
#include "app/base/number_text.h"
#include "app/base/rough_number.h"
#include "app/base/short_time.h"
#include "app/base/sentences.h"
#include "app/document/places.h"

namespace theca::app {

namespace {

std::vector<std::size_t> shownTherapies(const Scenario& scenario) {
    std::vector<std::size_t> shown;
    for (std::size_t i = 0; i < scenario.therapies.size(); ++i) {
        if (scenario.therapies[i].shown) shown.push_back(i);
    }
    return shown;
}

std::vector<Exposure> exposures(const ExposureContent& content, const std::vector<std::size_t>& shown, Signal signal) {
    std::vector<Exposure> values;
    for (const std::size_t i : shown) {
        values.push_back(exposure(content.run.therapies[i], content.simulated.therapies[i], signal));
    }
    return values;
}

/// A long range breaks after its dash.
QString inTwoLines(QString range) {
    constexpr qsizetype longest = 9;
    const QChar dash(0x2013);
    return range.size() > longest ? range.replace(dash, dash + QStringLiteral("\n")) : range;
}

}  // namespace

void ExposureModel::show(const ExposureContent& content) {
    const auto shown = shownTherapies(content.simulated);
    const Signal fluid = placeSignal(content.view);
    const Place csf{placeName(content.view, content.simulated.csfModel), fluid, exposures(content, shown, fluid)};
    const Place plasma{tr("Blood plasma"), Signal::plasma(), exposures(content, shown, Signal::plasma())};
    beginResetModel();
    m_names.clear();
    m_rows.clear();
    for (const std::size_t i : shown) m_names << inLanguage(content.simulated.therapies[i].name);
    addPlace(csf, content, shown);
    addRatio(csf.values);
    addPlace(plasma, content, shown);
    addHours(content, shown);
    endResetModel();
}

void ExposureModel::addPlace(const Place& place, const ExposureContent& content,
                             const std::vector<std::size_t>& shown) {
    const std::vector<Exposure>& values = place.values;
    const QString unit = unitName(content.view.units);
    const double factor = unitFactor(content.view.units, content.run.model->drug()), least = leastShown(unit);
    const qsizetype slash = unit.indexOf(QLatin1Char('/'));
    const QString area = unit.left(slash) + QStringLiteral("·h") + unit.mid(slash);
    const auto people = [&](Percentiles PlaceFigures::*measure) {
        const auto among = [content, measure, signal = place.signal](const PeopleExposure& one) -> const Percentiles* {
            const auto& places = content.people->places;
            const auto found = std::find(places.begin(), places.end(), signal);
            return found == places.end() ? nullptr : &(one.places[std::size_t(found - places.begin())].*measure);
        };
        addPeople(content, shown, among, factor, least);
    };
    m_rows.push_back({tr("%1, %2").arg(place.title, unit), {}, std::vector<Cell>(values.size()), true});
    addRow(tr("Highest"), tr("Cmax: the highest concentration of the run."), values, &Exposure::cmax, factor, least);
    people(&PlaceFigures::cmax);
    addRow(tr("reached at, h"), tr("tmax: when the highest concentration is first reached."), values,
           &Exposure::peakTime, 1);
    addRow(tr("Lowest at the end"),
           tr("Cmin: the lowest concentration in the last dosing interval, or in the last 24 hours."), values,
           &Exposure::cmin, factor, least);
    addWindows(values);
    addRow(tr("Mean"), tr("Average concentration: the area under the curve over the length of the run."), values,
           &Exposure::cavg, factor, least);
    people(&PlaceFigures::cavg);
    addRow(tr("AUC, %1").arg(area), tr("The area under the curve from 0 to the end of the run."), values,
           &Exposure::auc, factor, least);
    people(&PlaceFigures::auc);
    addFluctuation(values);
}

void ExposureModel::addRow(const QString& title, const QString& tip, const std::vector<Exposure>& values,
                           Measure measure, double factor, double least) {
    Row row{title, tip, {}, false};
    for (const Exposure& value : values) row.cells.push_back(cell(value.*measure, factor, least));
    m_rows.push_back(std::move(row));
}

/// Says of which part of the run the figures of the last row are.
void ExposureModel::addWindows(const std::vector<Exposure>& values) {
    for (std::size_t i = 0; i < values.size(); ++i) {
        const auto& [from, until] = values[i].steady;
        m_rows.back().cells[i].tip = tr("From %1 to %2. %3", "time, time, what the figure is")
                                         .arg(shortTimeText(from.number(), false, QLocale()),
                                              shortTimeText(until.number(), false, QLocale()), m_rows.back().tip);
    }
}

void ExposureModel::addRatio(const std::vector<Exposure>& values) {
    Row row{tr("CSF : plasma"),
            tr("How many times more drug the spinal fluid sees than the blood, in the long run."),
            {},
            false};
    for (const Exposure& value : values) {
        const Figure& ratio = value.csfToPlasma;
        row.cells.push_back(ratio.value ? Cell{roughText(*ratio.value, QLocale()), {}, {}} : missing(ratio));
    }
    m_rows.push_back(std::move(row));
}

void ExposureModel::addFluctuation(const std::vector<Exposure>& values) {
    Row row{tr("Fluctuation, %"),
            tr("Highest less lowest over the mean, in the last dosing interval or 24 hours."),
            {},
            false};
    for (const Exposure& value : values) {
        const Figure& percent = value.fluctuationPercent;
        row.cells.push_back(percent.value ? Cell{percentText(*percent.value, QLocale()), {}, {}} : missing(percent));
    }
    m_rows.push_back(std::move(row));
    addWindows(values);
}

void ExposureModel::addHours(const ExposureContent& content, const std::vector<std::size_t>& shown) {
    m_rows.push_back({tr("Effect"), {}, std::vector<Cell>(shown.size()), true});
    Row row{
        tr("Above EC50, h"), tr("How long the drug at its place of action is above half its full effect."), {}, false};
    for (const std::size_t i : shown) row.cells.push_back(cell(hoursAboveEC50(content.run.therapies[i]), 1));
    m_rows.push_back(std::move(row));
    const auto hours = [](const PeopleExposure& one) { return one.hoursAboveEC50 ? &*one.hoursAboveEC50 : nullptr; };
    addPeople(content, shown, hours, 1, leastShown({}));
}

void ExposureModel::addPeople(const ExposureContent& content, const std::vector<std::size_t>& shown,
                              const PeopleMeasure& measure, double factor, double least) {
    if (content.simulated.population.patients <= 0) return;
    const int people = content.people ? content.people->people : content.simulated.population.patients;
    const QString tip = tr("Nine of ten of %1 virtual people lie between these two.").arg(QLocale().toString(people));
    Row row{.title = tr("    5–95 %"), .tip = tip, .cells = {}, .people = true};
    for (const std::size_t i : shown) {
        const bool known = content.people && i < content.people->therapies.size();
        const Percentiles* found = known ? measure(content.people->therapies[i]) : nullptr;
        const QString waiting = content.people ? QStringLiteral("–") : QStringLiteral("…");
        const auto scaled = [&](double value) { return value * factor; };
        const QString range =
            found ? rangeText(scaled(found->front()), scaled(found->back()), QLocale(), least) : waiting;
        row.cells.push_back({range, QStringLiteral("%1 %2. %3").arg(row.title.trimmed(), range, tip), {}});
    }
    m_rows.push_back(std::move(row));
}

ExposureModel::Cell ExposureModel::cell(const Figure& value, double factor, double least) {
    return value.value ? Cell{figure(*value.value * factor, least), {}, {}} : missing(value);
}

ExposureModel::Cell ExposureModel::missing(const Figure& value) {
    return {missingText(value.reason), reasonSentence(value.reason), {}};
}

int ExposureModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ExposureModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : 1 + static_cast<int>(m_names.size());
}

bool ExposureModel::isHeading(int row) const { return m_rows[static_cast<std::size_t>(row)].heading; }

bool ExposureModel::isOfPeople(int row) const { return m_rows[static_cast<std::size_t>(row)].people; }

QVariant ExposureModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    return index.column() == 0 ? titleData(row, role) : cellData(row, index.column() - 1, role);
}

QVariant ExposureModel::titleData(const Row& row, int role) {
    switch (role) {
        case Qt::DisplayRole:
            return row.title;
        case Qt::ToolTipRole:
            return row.tip;
        case Qt::FontRole:
            if (row.heading) return roleFont(TextRole::Strong);
            return row.people ? QVariant(roleFont(TextRole::Caption)) : QVariant();
        case Qt::TextAlignmentRole:
            return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
        default:
            return {};
    }
}

QVariant ExposureModel::cellData(const Row& row, int column, int role) {
    const Cell& cell = row.cells[static_cast<std::size_t>(column)];
    switch (role) {
        case Qt::DisplayRole:
            return row.people ? inTwoLines(cell.text) : cell.text;
        case Qt::ToolTipRole:
            if (!cell.reason.isEmpty()) return cell.reason;
            return cell.tip.isEmpty() ? row.tip : cell.tip;
        case Qt::FontRole:
            return row.people || !cell.reason.isEmpty() ? QVariant(roleFont(TextRole::Caption)) : QVariant();
        case Qt::TextAlignmentRole:
            return QVariant(Qt::AlignRight | Qt::AlignVCenter);
        default:
            return {};
    }
}

QVariant ExposureModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole)) return {};
    return section == 0 ? tr("Measure") : m_names.value(section - 1);
}

QStringList ExposureModel::ratios(const ExposureContent& content) {
    QStringList texts;
    for (const std::size_t i : shownTherapies(content.simulated)) {
        const QString name = isolatedName(content.simulated.therapies[i].name);
        const auto ratio = csfToPlasma(content.run.therapies[i], placeSignal(content.view)).value;
        texts << (ratio ? tr("%1 %2 : 1").arg(name, roughText(*ratio, QLocale())) : tr("%1 –").arg(name));
    }
    return texts;
}

}  // namespace theca::app
