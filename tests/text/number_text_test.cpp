#include <array>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <cstring>
#include <limits>
#include <random>
#include <string>

#include "core/base/number_text.h"
#include "tests/catch.h"

using namespace theca;

TEST_CASE("a written number reads back as the same double") {
    std::mt19937_64 random(1);
    for (int i = 0; i < 20000; ++i) {
        const std::uint64_t bits = random();
        double number = 0;
        std::memcpy(&number, &bits, sizeof number);
        if (!(number - number == 0)) continue;  // not finite
        REQUIRE(numberIn(shortest(number)) == number);
    }
    CHECK(shortest(0.1) == "0.1");
    CHECK(shortest(200) == "200");
    CHECK(numberIn(shortest(std::numeric_limits<double>::denorm_min())) == std::numeric_limits<double>::denorm_min());
}

TEST_CASE("a limit in a sentence has no exponent, and still reads back as the same double") {
    CHECK(spelledOut(100'000) == "100000");
    CHECK(spelledOut(-5) == "-5");
    CHECK(spelledOut(0) == "0");
    CHECK(spelledOut(0.0001) == "0.0001");
    CHECK(spelledOut(5e-324) == "5e-324");
    for (const double number : {1e6, 1.0 / 3, 0.1, 123456789.125, 1e14}) {
        CHECK(numberIn(spelledOut(number)) == number);
        CHECK(spelledOut(number).find('e') == std::string::npos);
    }
}

TEST_CASE("ten digits are those of the standard library") {
    std::mt19937_64 random(2);
    const auto check = [](double number) {
        std::array<char, 64> buffer{};
        const auto end =
            std::to_chars(buffer.data(), buffer.data() + buffer.size(), number, std::chars_format::general, 10);
        REQUIRE(rounded(number, 10) == std::string(buffer.data(), end.ptr));
    };
    for (int i = 0; i < 200'000; ++i) {
        const double share = static_cast<double>(random() >> 11U) / 9007199254740992.0;
        const double number = std::pow(10, 26 * share - 14) * (1 + static_cast<double>(random() % 1000) / 1000);
        check(number);
        check(numberIn(rounded(number, 1 + i % 11)).value());  // few digits, and exactly half-way with eleven
    }
    for (int power = -14; power <= 11; ++power) {
        const double ten = std::pow(10, power);
        for (const double number : {ten, std::nextafter(ten, 0.0), std::nextafter(ten, 1e300), 5 * ten,
                                    9.99999999995 * ten, 9.9999999999 * ten, 1.00000000005 * ten, 0.0, -ten})
            check(number);
    }
}

TEST_CASE("only a whole text is a number") {
    CHECK(numberIn("1.5") == 1.5);
    for (const char* text : {"", " 1", "1 ", "1,5", "1x", "nan", "inf", "1e999", "0x10", "+1"}) {
        CAPTURE(text);
        CHECK_FALSE(numberIn(text));
    }
}

TEST_CASE("a whole number is digits only") {
    CHECK(wholeNumberIn("18446744073709551615") == std::numeric_limits<std::uint64_t>::max());
    for (const char* text : {"", "-1", "+1", "1.0", "1e2", "18446744073709551616"}) {
        CAPTURE(text);
        CHECK_FALSE(wholeNumberIn(text));
    }
}

TEST_CASE("numbers for people have no exponent where they need none") {
    CHECK(plain(16122.675, 4) == "16120");
    CHECK(plain(0.04387123, 4) == "0.04387");
    CHECK(plain(1.25e-7, 4) == "1.25e-07");
    CHECK(plain(0, 4) == "0");
    CHECK(rounded(1.0 / 3, 10) == "0.3333333333");
    CHECK(rounded(0.0, 10) == "0");
    CHECK(rounded(-0.0, 10) == "-0");
    CHECK(rounded(9'999'999'999, 10) == "9999999999");
    CHECK(rounded(1e-12, 10) == "1e-12");
    CHECK(rounded(1024, 10) == "1024");
}
