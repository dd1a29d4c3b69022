#include "app/base/typed_number.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <cmath>

#include "app/base/display.h"

namespace theca::app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TypedNumber)
};

/// Chinese keyboards write digits and signs as wide as their letters; a minus may be the one of typesetters.
QString usualSigns(const QString& text) {
    constexpr char16_t firstWide = 0xFF01, lastWide = 0xFF5E, wider = 0xFEE0;
    QString usual = text.trimmed();
    for (QChar& sign : usual) {
        if (sign.unicode() >= firstWide && sign.unicode() <= lastWide) sign = QChar(sign.unicode() - wider);
        if (sign == QChar(0x2212)) sign = QLatin1Char('-');
    }
    return usual;
}

QString withPoint(QString text) { return text.replace(QLatin1Char(','), QLatin1Char('.')); }

/// "1,000" where a comma sets thousands apart; "0,125" can only be decimals.
bool mayBeThousands(const QString& text) {
    static const QRegularExpression shape(QStringLiteral("^[+-]?[1-9][0-9]{0,2}([.,])[0-9]{3}$"));
    const QRegularExpressionMatch match = shape.match(text);
    return match.hasMatch() && match.captured(1) != QLocale().decimalPoint();
}

}  // namespace

std::optional<double> typedNumber(const QString& text) {
    static const QRegularExpression shape(
        QStringLiteral("^[+-]?([0-9]+[.,]?[0-9]*|[.,][0-9]+)([eE][+-]?[0-9]{1,3})?$"));
    const QString usual = usualSigns(text);
    if (!shape.match(usual).hasMatch() || mayBeThousands(usual)) return std::nullopt;
    bool good = false;
    const double value = QLocale::c().toDouble(withPoint(usual), &good);
    if (!good || !std::isfinite(value)) return std::nullopt;
    return value;
}

QString whyNoNumber(const QString& text) {
    if (typedNumber(text)) return {};
    QString digits = usualSigns(text);
    if (!mayBeThousands(digits))
        return Words::tr("Write a number with a point or a comma before its decimals, and no sign between thousands.");
    const QString decimals = setting(QLocale::c().toDouble(withPoint(digits)));
    digits.remove(QLatin1Char('.')).remove(QLatin1Char(','));
    return Words::tr("“%1” may be %2 or %3. Write one of these: no sign stands between thousands.")
        .arg(text.trimmed(), decimals, digits);
}

}  // namespace theca::app
