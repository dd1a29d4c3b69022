#include "app/import/import_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>
#include <algorithm>
#include <array>

#include "app/base/display.h"
#include "app/base/joined_text.h"

namespace theca::app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

QString count(int number) { return QLocale().toString(number); }

QString inUnit(std::string_view utf8) { return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())); }

QString reason(LeftOut why) {
    switch (why) {
        case LeftOut::NoTime:
            return Words::tr("no time");
        case LeftOut::NoValue:
            return Words::tr("no value");
        case LeftOut::NotNumber:
            return Words::tr("no number");
        case LeftOut::Below:
            return Words::tr("below what can be measured");
        case LeftOut::Above:
            return Words::tr("above what can be measured");
        case LeftOut::BeforeStart:
            return Words::tr("before the start, time 0");
        case LeftOut::TooLate:
            return Words::tr("later than a scenario can be, %1 h").arg(count(8784));
        case LeftOut::Negative:
            return Words::tr("a value below 0");
        case LeftOut::TooLarge:
            return Words::tr("a value too large");
        case LeftOut::Ambiguous:
            return Words::tr("the decimal sign is not clear");
        case LeftOut::Event:
            return Words::tr("a dose, an event or not measurable");
        case LeftOut::OtherSubject:
            return Words::tr("another subject");
        case LeftOut::TooMany:
            return Words::tr("more than %1 points").arg(count(static_cast<int>(mostPoints)));
    }
    return {};
}

constexpr std::size_t mostLinesNamed = 6;

/// "line 2 (no value)", "lines 2, 5, 9 and 120 more (no value)".
QString linesText(const std::vector<int>& lines, const QString& why) {
    if (lines.size() == 1) return Words::tr("line %1 (%2)", "number, reason").arg(lines.front()).arg(why);
    QStringList numbers;
    for (std::size_t i = 0; i < std::min(lines.size(), mostLinesNamed); ++i) numbers << QString::number(lines[i]);
    QString named = listed(numbers);
    if (lines.size() > mostLinesNamed)
        named = Words::tr("%1 and %2 more", "numbers, count")
                    .arg(named, count(static_cast<int>(lines.size() - mostLinesNamed)));
    return Words::tr("lines %1 (%2)", "numbers, reason").arg(named, why);
}

void addEncoding(const TextTable& table, QStringList& said) {
    if (table.encoding == Encoding::Utf16) said << Words::tr("The file is UTF-16.");
    if (table.encoding == Encoding::Windows1252)
        said << Words::tr("The file is not UTF-8; its letters are read as Windows-1252.");
}

QString separatorText(char separator) {
    switch (separator) {
        case ',':
            return Words::tr("Commas separate the columns.");
        case ';':
            return Words::tr("Semicolons separate the columns.");
        case '\t':
            return Words::tr("Tabs separate the columns.");
        case ' ':
            return Words::tr("Spaces separate the columns.");
        default:
            return Words::tr("“%1” separates the columns.").arg(QLatin1Char(separator));
    }
}

void addTime(const ImportState& state, QStringList& said) {
    if (!state.guess.choice.time) said << Words::tr("Choose the column of the times.");
    const bool assumed = state.guess.choice.time && !state.guess.elapsedNamed && !state.elapsedChosen;
    if (assumed) said << Words::tr("The table names no unit of time: it is read in hours.");
}

/// The factor of one of the table's units in ours; empty if both are the same.
QString conversion(const TableUnit& unit) {
    if (unit.up == unit.down && inUnit(unit.written).replace(QChar(0x00B5), QLatin1Char('u')) == inUnit(unit.unit))
        return {};
    return Words::tr("1 %1 is %2 %3.", "unit, number, unit")
        .arg(inUnit(unit.written), QLocale().toString(unit.converted(1), 'f', QLocale::FloatingPointShortest),
             inUnit(unit.unit).replace(QLatin1String("ug"), QStringLiteral("µg")));
}

void addValue(const ImportState& state, QStringList& said) {
    const PointsChoice& choice = state.guess.choice;
    if (!choice.value) {
        said << Words::tr("Choose the column of the values.");
    } else if (state.isConcentration && !choice.unit) {
        const QString unknown = shortText(state.guess.unknownUnit);
        said << (unknown.isEmpty() ? Words::tr("The table does not name the unit of the values: choose it.")
                                   : Words::tr("The unit “%1” is not known here: choose one.").arg(unknown));
    } else if (state.isConcentration) {
        const QString converted = conversion(*choice.unit);
        if (!converted.isEmpty()) said << converted;
    }
}

void addNumbers(const ImportState& state, QStringList& said) {
    const auto& decimal = state.guess.choice.decimal;
    const QString example = shortText(state.points.example);
    if (!decimal)
        said << Words::tr("“%1” may be decimals or thousands: choose the decimal sign.").arg(example);
    else if (*decimal == DecimalSign::Comma)
        said << Words::tr("The decimal sign is a comma.");
    else if (*decimal == DecimalSign::Either)
        said << Words::tr("Points and commas are both decimal signs here; what may be thousands is left out.");
    if (decimal && state.points.grouped > 0) said << Words::tr("“%1” is read as thousands.").arg(example);
}

void addCounts(const ImportState& state, QStringList& said) {
    if (state.points.withoutError > 0)
        said << Words::tr("Points whose error is no number: %1.").arg(count(state.points.withoutError));
    if (state.guess.subjects.size() > 1)
        said << Words::tr("Subjects: %1.").arg(count(static_cast<int>(state.guess.subjects.size())));
    const auto& points = state.points.points;
    const auto beyond = std::count_if(points.begin(), points.end(),
                                      [&state](const ObservedPoint& point) { return point.at > state.horizon; });
    if (beyond > 0)
        said << Words::tr("Points after the end of the run at %1: %2. They show when the run is longer.", "time, count")
                    .arg(timeText(state.horizon), count(static_cast<int>(beyond)));
}

}  // namespace

QString shortText(const std::string& utf8) {
    constexpr qsizetype longest = 120;
    const QString text = QString::fromStdString(utf8.substr(0, 1000)).simplified();
    return text.size() > longest ? text.left(longest - 1) + QChar(0x2026) : text;
}

QString columnTitle(const TextTable& table, std::size_t column) {
    const QString heading = shortText(table.headings[column] + " " + table.units[column]);
    return heading.isEmpty() ? Words::tr("Column %1").arg(column + 1) : heading;
}

QString elapsedUnitName(ElapsedUnit unit) {
    switch (unit) {
        case ElapsedUnit::Second:
            return Words::tr("seconds");
        case ElapsedUnit::Minute:
            return Words::tr("minutes");
        case ElapsedUnit::Hour:
            return Words::tr("hours");
        case ElapsedUnit::Day:
            return Words::tr("days");
        case ElapsedUnit::Week:
            return Words::tr("weeks");
    }
    return {};
}

QString howRead(const TextTable& table) {
    QStringList said;
    addEncoding(table, said);
    said << separatorText(table.separator);
    if (table.linesAbove > 0) said << Words::tr("Lines above the headings, not read: %1.").arg(count(table.linesAbove));
    if (table.remarks > 0) said << Words::tr("Lines that begin with #, not read: %1.").arg(count(table.remarks));
    return sentencesInRow(said);
}

QString importText(const ImportState& state) {
    QStringList said{howRead(state.table)};
    addTime(state, said);
    addValue(state, said);
    addNumbers(state, said);
    addCounts(state, said);
    const QString leftOut = leftOutText(state.points.leftOut);
    if (!leftOut.isEmpty()) said << leftOut;
    return sentencesInRow(said);
}

QString leftOutText(const std::vector<LeftOutLine>& leftOut) {
    constexpr std::size_t reasons = static_cast<std::size_t>(LeftOut::TooMany) + 1;
    std::array<std::vector<int>, reasons> lines;
    for (const LeftOutLine& one : leftOut) lines.at(static_cast<std::size_t>(one.why)).push_back(one.line);
    QStringList parts;
    for (std::size_t i = 0; i < reasons; ++i)
        if (!lines.at(i).empty()) parts << linesText(lines.at(i), reason(static_cast<LeftOut>(i)));
    if (parts.isEmpty()) return {};
    return Words::tr("Left out: %1.").arg(listedParts(parts));
}

}  // namespace theca::app
