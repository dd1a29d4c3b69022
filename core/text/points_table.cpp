#include "core/text/points_table.h"

#include <algorithm>

namespace theca {

namespace {

constexpr double longestRun = 8784;  // h: 366 days
constexpr double mostValue = 1e9;    // the limit of scenario files

/// Makes points from rows, one after the other.
class Reader {
public:
    explicit Reader(const PointsChoice& choice) : m_choice(choice) {}

    void take(const TableRow& row) {
        if (const auto why = refusal(row)) {
            m_read.leftOut.push_back({row.line, *why});
            return;
        }
        m_read.points.push_back(m_point);
    }

    TablePoints read() { return std::move(m_read); }

private:
    CellValue cell(const TableRow& row, std::size_t column) {
        const std::string& text = row.cells[column];
        const CellValue value = cellValue(text, m_choice.decimal.value_or(DecimalSign::Either));
        if (value.kind == CellKind::Grouped) ++m_read.grouped;
        const bool telling = value.kind == CellKind::Grouped || value.kind == CellKind::Ambiguous;
        if (telling && m_read.example.empty()) m_read.example = text;
        return value;
    }

    bool isFlagged(const TableRow& row) const {
        return std::any_of(m_choice.flags.begin(), m_choice.flags.end(),
                           [&row](std::size_t column) { return marksEvent(row.cells[column]); });
    }

    std::optional<LeftOut> refusal(const TableRow& row) {
        if (m_choice.subject && !m_choice.onlySubject.empty() && row.cells[*m_choice.subject] != m_choice.onlySubject)
            return LeftOut::OtherSubject;
        if (isFlagged(row)) return LeftOut::Event;
        m_point = {};
        if (const auto why = takeTime(row)) return why;
        if (const auto why = takeValue(row)) return why;
        if (m_read.points.size() == mostPoints) return LeftOut::TooMany;
        takeError(row);
        return std::nullopt;
    }

    std::optional<LeftOut> takeTime(const TableRow& row) {
        const CellValue time = cell(row, *m_choice.time);
        if (time.kind == CellKind::Ambiguous) return LeftOut::Ambiguous;
        if (time.kind != CellKind::Number && time.kind != CellKind::Grouped) return LeftOut::NoTime;
        if (time.number < 0) return LeftOut::BeforeStart;
        m_point.at = Hours(inHours(time.number, m_choice.elapsed));
        return m_point.at.number() > longestRun ? std::optional(LeftOut::TooLate) : std::nullopt;
    }

    std::optional<LeftOut> takeValue(const TableRow& row) {
        const CellValue value = cell(row, *m_choice.value);
        switch (value.kind) {
            case CellKind::Missing:
                return LeftOut::NoValue;
            case CellKind::Below:
                return LeftOut::Below;
            case CellKind::Above:
                return LeftOut::Above;
            case CellKind::Ambiguous:
                return LeftOut::Ambiguous;
            case CellKind::Text:
                return LeftOut::NotNumber;
            default:
                break;
        }
        if (value.number < 0) return LeftOut::Negative;
        m_point.value = inUnit(value.number);
        return m_point.value > mostValue ? std::optional(LeftOut::TooLarge) : std::nullopt;
    }

    void takeError(const TableRow& row) {
        if (!m_choice.error) return;
        const CellValue error = cell(row, *m_choice.error);
        if (error.kind == CellKind::Missing) return;
        const bool number = error.kind == CellKind::Number || error.kind == CellKind::Grouped;
        const double converted = inUnit(error.number);
        if (number && converted >= 0 && converted <= mostValue)
            m_point.sd = converted;
        else
            ++m_read.withoutError;
    }

    double inUnit(double number) const { return m_choice.unit ? m_choice.unit->converted(number) : number; }

    const PointsChoice& m_choice;
    TablePoints m_read;
    ObservedPoint m_point;
};

}  // namespace

bool marksEvent(std::string_view cell) {
    const CellValue flag = cellValue(cell, DecimalSign::Point);
    return flag.kind == CellKind::Number && flag.number != 0;
}

TablePoints pointsFrom(const TextTable& table, const PointsChoice& choice) {
    Reader reader(choice);
    if (!choice.time || !choice.value) return {};
    for (const TableRow& row : table.rows) reader.take(row);
    return reader.read();
}

}  // namespace theca
