#include <set>
#include <string>

#include "app/base/message_texts.h"
#include "app/base/sentences.h"
#include "core/text/messages.h"
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

TEST_CASE("every sentence of an error code can be translated") {
    const auto offered = translatableMessages();
    const std::set<std::string> known(offered.begin(), offered.end());
    for (const MessageTemplate& entry : messageTemplates()) {
        INFO(entry.code);
        CHECK(known.count(std::string(entry.english)) == 1);
    }
    CHECK(known.size() <= messageTemplates().size());
}
