#include <cstdint>
#include <cstring>
#include <limits>
#include <random>

#include "core/text/number_text.h"
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
}
