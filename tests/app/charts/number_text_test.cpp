#include "app/base/number_text.h"

#include "tests/app/charts/chart_fixture.h"

using namespace theca;
using namespace theca::app;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedStates);
const QLocale spanish(QLocale::Spanish, QLocale::Spain);

}  // namespace

TEST_CASE("numbers have three significant figures and never read 0.000") {
    CHECK(numberText(0, english) == "0");
    CHECK(numberText(1.7e-15, english) == "0");
    CHECK(numberText(0.00001, english) == "< 0.0001");
    CHECK(numberText(0.000123456, english) == "0.000123");
    CHECK(numberText(0.04567, english) == "0.0457");
    CHECK(numberText(1.999, english) == "2.00");
    CHECK(numberText(9.999, english) == "10.0");
    CHECK(numberText(182.4, english) == "182");
    CHECK(numberText(999.6, english) == "1,000");
    CHECK(numberText(12345, english) == "12,300");
    CHECK(numberText(std::nan(""), english) == QString::fromUtf8("–"));
}

TEST_CASE("what is less than the least is said in one way, and dust is 0, in words, tables and differences") {
    CHECK(lessThanText(0.2, english) == "< 0.2");
    CHECK(numberText(1e-5, english) == lessThanText(1e-4, english));
    CHECK(differenceText(-1e-5, english) == lessThanText(1e-4, english));
    CHECK(quantityText(1e-5, QStringLiteral("ng/mL"), english).startsWith(lessThanText(1e-4, english)));
    CHECK(numberText(1e-13, english) == "0");
    CHECK(withoutDust(1e-13) == 0);
    CHECK(withoutDust(1e-9) == 1e-9);
}

TEST_CASE("per cent are never finer than tenths") {
    CHECK(percentText(0.00106, english) == "< 0.1");
    CHECK(percentText(1e-12, english) == "0");
    CHECK(percentText(5.678, english) == "5.7");
    CHECK(percentText(56.78, english) == "56.8");
    CHECK(percentText(567.8, english) == "568");
    CHECK(percentChangeText(-5.678, english) == QString::fromUtf8("−5.7"));
    CHECK(percentChangeText(0.04, english) == "< 0.1");
    CHECK(percentChangeText(12.34, spanish) == "+12,3");
}

TEST_CASE("numbers follow the locale") {
    CHECK(numberText(1.5, spanish) == "1,50");
    CHECK(tickText(0.25, 0.05, spanish) == "0,25");
}

TEST_CASE("ticks show as many digits as their step") {
    CHECK(tickText(1500, 500, english) == "1,500");
    CHECK(tickText(0.6, 0.2, english) == "0.6");
    CHECK(tickText(1, 0.5, english) == "1.0");
    CHECK(tickText(1e-17, 0.2, english) == "0");
    CHECK(tickText(0.01, 0, english) == "0.01");
    CHECK(tickText(100, 0, english) == "100");
}

TEST_CASE("times are written in hours and minutes, or days") {
    CHECK(timeText(31 + 1.0 / 3, false, english) == "31 h 20 min");
    CHECK(timeText(31.9999, false, english) == "32 h 0 min");
    CHECK(timeText(79 + 1.0 / 3, true, english) == "3 d 7 h 20 min");
    CHECK(timeTickText(12, 6, false, english) == "12");
    CHECK(timeTickText(1.5, 0.25, false, english) == "1:30");
    CHECK(timeTickText(36, 12, true, english) == "1.5");
    CHECK(timeTickText(48, 24, true, english) == "2");
}

TEST_CASE("long runs count in days unless asked otherwise") {
    CHECK_FALSE(countsInDays(TimeUnit::Auto, 72));
    CHECK(countsInDays(TimeUnit::Auto, 240));
    CHECK(countsInDays(TimeUnit::InDays, 24));
    CHECK_FALSE(countsInDays(TimeUnit::InHours, 8784));
}

TEST_CASE("the least value shown follows the unit: a thousandth of a nanogram is not 0 in micrograms") {
    const QLocale locale(QStringLiteral("en"));
    CHECK(quantityText(6.1e-6, QStringLiteral("µg/mL"), locale) == QStringLiteral("0.00000610 µg/mL"));
    CHECK(quantityText(6.1e-6, QStringLiteral("ng/mL"), locale) == QStringLiteral("< 0.0001 ng/mL"));
    CHECK(quantityText(6.1e-9, QStringLiteral("mg/L"), locale) == QStringLiteral("< 0.0000001 mg/L"));
    CHECK(quantityText(6.1e-14, QStringLiteral("µg/mL"), locale) == QStringLiteral("0 µg/mL"));
    CHECK(numberText(6.1e-11, locale) == QStringLiteral("0"));
    CHECK(differenceText(-6.1e-6, locale, leastShown(QStringLiteral("µg/mL"))) == QStringLiteral("−0.00000610"));
}
