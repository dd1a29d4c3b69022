#include "app/base/joined_text.h"

#include <QCoreApplication>
#include <QTranslator>

#include "app/base/sentences.h"
#include "tests/catch.h"

using namespace theca;
using namespace theca::app;

namespace {

/// The punctuation of Chinese, and no other text.
class ChinesePunctuation final : public QTranslator {
public:
    ChinesePunctuation() { QCoreApplication::installTranslator(this); }
    ~ChinesePunctuation() override { QCoreApplication::removeTranslator(this); }
    QString translate(const char* context, const char* text, const char*, int) const override {
        if (QByteArray(context) != "Joined") return {};
        const QByteArray source(text);
        if (source == "%1.") return QStringLiteral("%1。");
        if (source == "%1 %2") return QStringLiteral("%1%2");
        return source == ", " ? QStringLiteral("，") : QStringLiteral("；");
    }
    bool isEmpty() const override { return false; }
};

}  // namespace

TEST_CASE("sentences and lists are joined with the punctuation of the language") {
    CHECK(sentencesInRow({"One.", "", "Two."}) == QStringLiteral("One. Two."));
    CHECK(listed({"2", "5", "9"}) == QStringLiteral("2, 5, 9"));
    const ChinesePunctuation chinese;
    CHECK(sentencesInRow({"一。", "", "二。"}) == QStringLiteral("一。二。"));
    CHECK(listed({"2", "5", "9"}) == QStringLiteral("2，5，9"));
    CHECK(listedParts({"一", "二"}) == QStringLiteral("一；二"));
}

TEST_CASE("a sentence gets one full stop, that of the language") {
    CHECK(withFullStop("One") == QStringLiteral("One."));
    CHECK(withFullStop("One.") == QStringLiteral("One."));
    const ChinesePunctuation chinese;
    CHECK(withFullStop("一") == QStringLiteral("一。"));
    CHECK(withFullStop("一。") == QStringLiteral("一。"));
    CHECK(reasonSentence("no_effect_model").endsWith(QStringLiteral("。")));
    CHECK(sentence({"outside", "horizon_h", {"-5", "1", "8784"}}).endsWith(QStringLiteral("。")));
}

TEST_CASE("a placeholder inside a sentence is left alone when it is joined") {
    CHECK(sentencesInRow({"One %1 %2.", "Two %1."}) == QStringLiteral("One %1 %2. Two %1."));
}
