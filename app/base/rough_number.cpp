#include "app/base/rough_number.h"

#include <algorithm>
#include <cmath>

namespace theca::app {

QString roughText(double value, const QLocale& locale) {
    if (!std::isfinite(value)) return QStringLiteral("–");
    if (value == 0) return locale.toString(0);
    const int power = static_cast<int>(std::floor(std::log10(std::abs(value))));
    const double unit = std::pow(10.0, power - 1);
    const double shown = std::round(value / unit) * unit;
    return locale.toString(shown, 'f', std::clamp(1 - power, 0, 9));
}

}  // namespace theca::app
