#include "app/compare/compare_model.h"

#include <QIcon>
#include <QPainter>
#include <QPixmap>
#include <cmath>
#include <utility>

#include "app/base/appearance.h"
#include "app/base/display.h"
#include "app/base/joined_text.h"
#include "app/base/number_text.h"
#include "app/base/rough_number.h"
#include "app/base/sentences.h"
#include "app/charts/swatch.h"
#include "core/text/csv_field.h"

namespace theca::app {

namespace {

constexpr double sharpness = 2;

QIcon swatchPicture(const TherapyStyle& style) {
    const QSize size(scaled(22), scaled(14));
    QPixmap picture(size * sharpness);
    picture.setDevicePixelRatio(sharpness);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    paintSwatch(painter, QRectF(QPointF(), size), style);
    painter.end();
    QIcon icon(picture);
    icon.addPixmap(picture, QIcon::Selected);  // a selected row keeps its colours
    return icon;
}

/// The unit below the name of the figure; a name of several words is broken after the first.
QString inTwoLines(const QString& measure, const QString& unit) {
    const qsizetype space = measure.indexOf(QLatin1String(": ")) + 1;
    const qsizetype at = space > 0 ? space : measure.indexOf(QLatin1Char(' '));
    if (at < 0) return measure + QLatin1Char('\n') + unit;
    const QString rest = measure.mid(at + 1);
    return measure.left(at) + QLatin1Char('\n') + (unit.isEmpty() ? rest : listed({rest, unit}));
}

QByteArray field(const QString& text, char separator) {
    return QByteArray::fromStdString(csvText(text.simplified().toStdString(), separator));
}

/// Whether the name of a row is unchanged.
bool isNamedAlike(const ComparedRow& a, const ComparedRow& b) {
    return a.name == b.name && a.pinName == b.pinName && a.style == b.style && a.pin == b.pin && a.problem == b.problem;
}

}  // namespace

void CompareModel::show(const CompareContent& content, ComparedAs as, int reference) {
    const bool sameRows = content.rows.size() == m_content.rows.size();
    const bool sameHeads = content.unit == m_content.unit && as == m_as && reference == m_reference;
    if (!sameRows) beginResetModel();
    const CompareContent before = std::exchange(m_content, content);
    m_as = as;
    m_reference = reference;
    const std::vector<ComparedFigures> figures = std::exchange(m_figures, {});
    const auto chosen = static_cast<std::size_t>(std::max(reference, 0));
    for (const ComparedRow& row : content.rows)
        m_figures.push_back(chosen < content.rows.size() ? against(row.figures, content.rows[chosen].figures, as)
                                                         : row.figures);
    if (!sameRows) return endResetModel();
    if (sameHeads) return tellChanges(before, figures);
    if (!content.rows.empty()) emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

/// Announced cell by cell: a view repaints everything if two cells are announced together.
void CompareModel::tellChanges(const CompareContent& before, const std::vector<ComparedFigures>& figures) {
    for (int row = 0; row < rowCount(); ++row) {
        const auto place = static_cast<std::size_t>(row);
        const bool named = isNamedAlike(before.rows[place], m_content.rows[place]);
        for (int column = 0; column < columnCount(); ++column) {
            const auto measure = static_cast<std::size_t>(column - 1);
            const bool same = named && (column == 0 || figures[place][measure] == m_figures[place][measure]);
            if (!same) emit dataChanged(index(row, column), index(row, column));
        }
    }
}

std::optional<std::size_t> CompareModel::pinOf(int row) const {
    if (row < 0 || row >= rowCount()) return std::nullopt;
    return m_content.rows[static_cast<std::size_t>(row)].pin;
}

int CompareModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_content.rows.size());
}

int CompareModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : 1 + static_cast<int>(comparedCount);
}

CompareModel::Column CompareModel::column(Compared measure) const {
    const QString unit = m_content.unit;
    const qsizetype slash = unit.indexOf(QLatin1Char('/'));
    const QString hours = QStringLiteral("h");
    switch (measure) {
        case Compared::Cmax:
            return {tr("Cmax"), unit, tr("The highest concentration of the run.")};
        case Compared::Tmax:
            return {tr("tmax"), hours, tr("When the highest concentration is first reached.")};
        case Compared::Auc:
            return {tr("AUC"), unit.left(slash) + QStringLiteral("·h") + unit.mid(slash),
                    tr("The area under the curve from 0 to the end of the run.")};
        case Compared::Cmin:
            return {tr("Cmin"), unit,
                    tr("The lowest concentration in the last dosing interval, or in the last 24 hours.")};
        case Compared::Fluctuation:
            return {tr("Fluctuation"), QStringLiteral("%"),
                    tr("Highest less lowest over the mean, in the last dosing interval or 24 hours.")};
        case Compared::CsfToPlasma:
            return {tr("CSF : plasma"), {}, tr("How many times more drug the spinal fluid sees than the blood, in the long run.")};
        case Compared::HoursAboveEC50:
            return {tr("Above EC50"), hours,
                    tr("How long the drug at its place of action is above half its full effect.")};
    }
    return {};
}

QVariant CompareModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const auto place = static_cast<std::size_t>(index.row());
    const ComparedRow& row = m_content.rows[place];
    if (index.column() == 0) return nameData(row, index.row(), role);
    const auto measure = static_cast<std::size_t>(index.column() - 1);
    const Figure& shown = m_figures[place][measure];
    const QString why = row.problem.isEmpty() && !shown.value ? reasonSentence(shown.reason) : row.problem;
    switch (role) {
        case Qt::DisplayRole:
            return shown.value ? written(static_cast<Compared>(measure), shown, QLocale()) : missingText(shown.reason);
        case Qt::EditRole:
            return shown.value ? QVariant(*shown.value) : QVariant();
        case Qt::ToolTipRole:
            return why.isEmpty() ? column(static_cast<Compared>(measure)).tip : why;
        case Qt::AccessibleDescriptionRole:
            return why;
        case Qt::TextAlignmentRole:
            return QVariant(Qt::AlignRight | Qt::AlignVCenter);
        default:
            return {};
    }
}

QVariant CompareModel::nameData(const ComparedRow& row, int index, int role) const {
    const bool reference = m_as != ComparedAs::Values && index == m_reference;
    switch (role) {
        case Qt::DisplayRole:
            return row.name;
        case Qt::EditRole:
            return row.pinName;
        case Qt::DecorationRole:
            return swatchPicture(row.style);
        case Qt::FontRole:
            return reference ? QVariant(roleFont(TextRole::Strong)) : QVariant();
        case Qt::ToolTipRole:
            if (!row.problem.isEmpty()) return row.problem;
            return row.pin ? tr("%1\nA pinned run; type to change its name.").arg(row.name) : row.name;
        default:
            return {};
    }
}

QString CompareModel::written(Compared measure, const Figure& shown, const QLocale& locale) const {
    const double value = *shown.value, least = leastShown(m_content.unit);
    if (m_as == ComparedAs::Ratios) return numberText(value, locale);
    if (m_as == ComparedAs::Values && measure == Compared::CsfToPlasma) return roughText(value, locale);
    const bool percent = measure == Compared::Fluctuation, difference = m_as == ComparedAs::Differences;
    if (percent) return difference ? percentChangeText(value, locale) : percentText(value, locale);
    return difference ? differenceText(value, locale, least) : numberText(value, locale, least);
}

QString CompareModel::unitOf(const Column& named) const {
    return m_as == ComparedAs::Ratios ? QString(QChar(0x00D7)) : named.unit;
}

QVariant CompareModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) return {};
    if (section == 0 && role == Qt::TextAlignmentRole) return QVariant(Qt::AlignLeft | Qt::AlignBottom);
    if (section == 0) return role == Qt::DisplayRole ? QVariant(tr("Run")) : QVariant();
    const Column named = column(static_cast<Compared>(section - 1));
    const QString unit = unitOf(named);
    if (role == Qt::ToolTipRole) return named.tip;
    if (role != Qt::DisplayRole) return {};
    return inTwoLines(named.title, unit);
}

Qt::ItemFlags CompareModel::flags(const QModelIndex& index) const {
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.column() == 0 && pinOf(index.row())) flags |= Qt::ItemIsEditable;
    return flags;
}

bool CompareModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    const auto pin = pinOf(index.row());
    if (role != Qt::EditRole || index.column() != 0 || !pin) return false;
    emit renamed(*pin, value.toString());
    return true;
}

/// Spreadsheets read a hyphen as the sign of a number, and no groups.
QByteArray CompareModel::cellText(Compared measure, const Figure& shown, QLocale locale) const {
    if (!shown.value) return {};
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return written(measure, shown, locale).replace(QChar(0x2212), QLatin1Char('-')).toUtf8();
}

QByteArray CompareModel::text(char separator, const QLocale& locale) const {
    QByteArray text;
    text += field(tr("Run"), separator);
    for (std::size_t i = 0; i < comparedCount; ++i) {
        const Column named = column(static_cast<Compared>(i));
        const QString unit = unitOf(named);
        text += separator +
                field(unit.isEmpty() ? named.title : tr("%1 (%2)", "a measure, its unit").arg(named.title, unit),
                      separator);
    }
    text += '\n';
    for (std::size_t row = 0; row < m_figures.size(); ++row) {
        text += field(m_content.rows[row].name, separator);
        for (std::size_t i = 0; i < comparedCount; ++i)
            text += separator + cellText(static_cast<Compared>(i), m_figures[row][i], locale);
        text += '\n';
    }
    return text;
}

}  // namespace theca::app
