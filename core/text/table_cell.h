#pragma once

#include <string_view>

namespace theca {

/// The decimal sign of a table. With `Either` every number is read by its own form, and one that allows both readings
/// ("1,000") is ambiguous.
enum class DecimalSign { Point, Comma, Either };

/// The content of a table cell.
enum class CellKind {
    Number,
    Grouped,    ///< a number with thousands separators: "1,234.5" or "1 000"
    Ambiguous,  ///< "1,000" if that may be one or a thousand
    Missing,    ///< empty, "NA", ".", "-"
    Below,      ///< below the limit of quantification: "<0.25", "BLQ"
    Above,      ///< above it: ">500", "ALQ"
    Text,
};

struct CellValue {
    CellKind kind = CellKind::Text;
    double number = 0;  ///< of Number and Grouped; finite

    bool operator==(const CellValue&) const = default;
};

CellValue cellValue(std::string_view cell, DecimalSign sign);

/// What the form of one number shows about the decimal sign.
enum class SignShown {
    None,          ///< not a number, or a number without such a sign
    Point,         ///< "0.5", "1,234.5"
    Comma,         ///< "12,5", "1.234,5"
    UnclearPoint,  ///< "1.250": decimals, or thousands
    UnclearComma,  ///< "1,000"
};
SignShown signShown(std::string_view cell);

/// Whether it is a number in any notation or a word for a missing value: the content of rows below the headings.
bool looksLikeData(std::string_view cell);
/// Whether it is a number in any notation; spaces do not separate groups.
bool looksNumeric(std::string_view cell);

std::string_view trimmed(std::string_view text);

}  // namespace theca
