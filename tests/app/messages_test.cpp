#include "app/sentences.h"
#include "tests/catch.h"

using namespace theca;
using namespace theca::app;

TEST_CASE("an error is a sentence with its arguments filled in") {
    const Error error{"outside", "horizon_h", {"-5", "1", "8784"}, 2, 7};
    CHECK(sentence(error) == QStringLiteral("-5 is outside the limits; allowed is 1 to 8784."));
    CHECK(app::errorLine(QStringLiteral("a.theca"), error) ==
          QStringLiteral("a.theca:2:7: horizon_h: -5 is outside the limits; allowed is 1 to 8784"));
}

TEST_CASE("whatever an argument holds, an error is one line of bounded length") {
    const Error error{"outside", "a\nb", {std::string(5000, 'x') + "\n\n", "1", "2"}, 1, 1};
    const QString line = app::errorLine(QStringLiteral("f"), error);
    CHECK_FALSE(line.contains(QLatin1Char('\n')));
    CHECK(line.size() < 1000);
}
