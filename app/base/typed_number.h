#pragma once

#include <QString>
#include <optional>

namespace theca::app {

/// A number as people type it, one rule for every box and language: a point or a comma begins the decimals, and no sign
/// stands between thousands. Where three digits follow the sign that sets thousands apart on this screen ("1,000" in
/// English, "12.500" in Spanish) a thousandfold error would go unseen: that is no number here.
std::optional<double> typedNumber(const QString& text);
/// Why a text is no number, as a sentence that says the rule; empty where it is one.
QString whyNoNumber(const QString& text);

}  // namespace theca::app
