#pragma once

#include <string_view>

namespace theca {

/// Which sign stands before the decimals in a table. With `Either` every number goes by its own shape, and one that
/// could be both ("1,000") is ambiguous.
enum class DecimalSign { Point, Comma, Either };

/// What a cell of a table holds.
enum class CellKind {
    Number,
    Grouped,    ///< a number whose thousands are set apart: "1,234.5" or "1 000"
    Ambiguous,  ///< "1,000" where that is one or a thousand
    Missing,    ///< empty, "NA", ".", "-"
    Below,      ///< below what can be measured: "<0.25", "BLQ"
    Above,      ///< above it: ">500", "ALQ"
    Text,
};

struct CellValue {
    CellKind kind = CellKind::Text;
    double number = 0;  ///< of Number and Grouped; finite

    bool operator==(const CellValue&) const = default;
};

CellValue cellValue(std::string_view cell, DecimalSign sign);

/// What the shape of one number says of the decimal sign.
enum class SignShown {
    None,          ///< no number, or one without a sign
    Point,         ///< "0.5", "1,234.5"
    Comma,         ///< "12,5", "1.234,5"
    UnclearPoint,  ///< "1.250": decimals, or a thousand and more
    UnclearComma,  ///< "1,000"
};
SignShown signShown(std::string_view cell);

/// Digits with signs of any kind, or a word for a missing value: what stands in the rows under the headings.
bool looksLikeData(std::string_view cell);
/// A number by any rule, blanks not counted as groups.
bool looksNumeric(std::string_view cell);

std::string_view trimmed(std::string_view text);

}  // namespace theca
