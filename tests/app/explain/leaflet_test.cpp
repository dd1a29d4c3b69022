// What a person takes home: two pages of large print, the same each time, nothing cut.
#include "app/explain/leaflet.h"

#include <QRegularExpression>

#include "app/base/pdf_bytes.h"
#include "tests/app/explain/explain_fixture.h"

using namespace theca;
using namespace theca::app;

namespace {

struct Made {
    explicit Made(Voice voice = Voice::Me, std::string language = "en")
        : run(toldRun(readScenario(resource("explain/adult-ms.theca")).value(), "baclofen", *explainLibrary()).value()),
          telling{shippedExplanation(), run, setup, voice, std::move(language)} {
        startAppearance(std::make_unique<ThecaStyle>());
    }

    ToldRun run;
    ExplainSetup setup;
    Telling telling;
};

QString q(const std::string& text) { return QString::fromStdString(text); }

int pages(const QByteArray& pdf) { return int(pdf.count("/Type /Page\n")); }

}  // namespace

TEST_CASE("the leaflet is two pages of A4 in print of sixteen points", "[E-14]") {
    for (const char* language : {"en", "es", "zh_CN"}) {
        const Made made(Voice::Me, language);
        std::vector<LaidText> laid;
        const QByteArray pdf = leafletPdf(made.telling, {}, &laid);
        CAPTURE(language);
        CHECK(pages(pdf) == 2);
        CHECK(pdf.contains("/FontFile"));
        for (const LaidText& one : laid) {
            CAPTURE(one.text.toStdString(), one.box.bottom());
            if (!one.footer) CHECK(one.points >= 16);
            CHECK(one.page < 2);
            CHECK(one.box.left() >= 40);
            CHECK(one.box.right() <= 595 - 38);
            CHECK(one.box.bottom() <= 842 - 38);
        }
        double lowest = 0, footer = 1e6;
        for (const LaidText& one : laid)
            if (one.box.top() >= 42)
                (one.footer ? footer : lowest) =
                    one.footer ? std::min(footer, one.box.top()) : std::max(lowest, one.box.bottom());
        CHECK(lowest <= footer);
        CHECK(laid.front().text == q(made.telling.word("draft")));
    }
}

TEST_CASE("the leaflet has at most 420 words and the draft mark on each page", "[E-14]") {
    const Made made;
    std::vector<LaidText> laid;
    leafletPdf(made.telling, {}, &laid);
    qsizetype words = 0;
    int marks = 0;
    for (const LaidText& one : laid) {
        if (!one.footer) words += one.text.split(QLatin1Char(' '), Qt::SkipEmptyParts).size();
        if (one.text.contains("Draft. Not yet checked")) ++marks;
    }
    CAPTURE(words);
    CHECK(words <= 420);
    CHECK(marks == 2);
}

TEST_CASE("the leaflet is the same bytes each time", "[E-14]") {
    const Made made;
    CHECK(leafletPdf(made.telling, {}) == leafletPdf(made.telling, {}));
    CHECK(leafletPdf(made.telling, {}).contains("(D:20261127000000"));
}

TEST_CASE("the date of a leaflet is that of the explanation, and no other byte changes", "[E-14]") {
    const QByteArray stream = "stream\n\x01(D:20250101000000\x02/CreationDate (D:1\xff)\nendstream\n";
    const QByteArray before = "1 0 obj\n/CreationDate (D:20250304112233-05'30')\n" + stream;
    CHECK(datedPdf(before, "2026-11-27") == "1 0 obj\n/CreationDate (D:20261127000000+00'00')\n" + stream);
    CHECK(datedPdf("/CreationDate (D:20250304112233Z)\n" + stream, "2026-11-27") ==
          "/CreationDate (D:20261127000000Z)\n" + stream);
    CHECK(datedPdf("(D:20250101000000)", "2026-11-27") == "(D:20250101000000)");
    CHECK(undatedPdf(before) == "1 0 obj\n" + QByteArray(39, ' ') + "\n" + stream);
    CHECK(undatedPdf(stream.left(9)) == stream.left(9));
}

TEST_CASE("long notes take pages of their own and are not cut", "[E-14]") {
    const Made made;
    ExplainState state;
    REQUIRE(pages(leafletPdf(made.telling, state)) == 2);
    QString notes;
    for (int i = 0; notes.size() < 2000; ++i) notes += QStringLiteral("note%1 ").arg(i);
    state.answers.notes = notes.trimmed().toStdString();
    std::vector<LaidText> laid;
    const QByteArray pdf = leafletPdf(made.telling, state, &laid);
    CHECK(pages(pdf) > 2);  // how many is a matter of the font
    QString all;
    for (const LaidText& one : laid) all += one.text + ' ';
    for (const QString& word : notes.split(' ', Qt::SkipEmptyParts)) CHECK(all.contains(word));
    CHECK(all.count("Draft. Not yet checked") == pages(pdf));
    CHECK(all.count("The rest is on the next page.") == pages(pdf) - 2);
}

TEST_CASE("all wishes ticked stay on two pages, and each is there with its weight", "[E-14]") {
    for (const char* language : {"en", "es", "zh_CN"}) {
        const Made made(Voice::Me, language);
        ExplainState state;
        int weight = 0;
        for (const ValueCard& one : shippedExplanation().values) state.answers.weights[one.id] = 1 + weight++ % 4;
        std::vector<LaidText> laid;
        const QByteArray pdf = leafletPdf(made.telling, state, &laid);
        QString all;
        for (const LaidText& one : laid) all += one.text + '\n';
        CAPTURE(language, all.toStdString());
        CHECK(pages(pdf) == 2);
        for (const ValueCard& one : shippedExplanation().values) CHECK(all.contains(q(one.text.in(language))));
        for (const char* one : {"weight_1", "weight_2", "weight_3", "weight_4"})
            CHECK(all.contains(q(made.telling.word(one))));
        CHECK_FALSE(all.contains(q(made.telling.word("rest_follows"))));
    }
}

TEST_CASE("everything ticked and written is there, and each page names the next", "[E-14]") {
    for (const char* language : {"en", "es", "zh_CN"}) {
        const Made made(Voice::Me, language);
        ExplainState state;
        for (const ValueCard& one : shippedExplanation().values) state.answers.weights[one.id] = 4;
        for (int i = 0; i < int(shippedExplanation().questions.size()); ++i) state.answers.questions.push_back(i);
        state.answers.ownConcern = "one more";
        state.answers.notes = "mine";
        std::vector<LaidText> laid;
        const int many = pages(leafletPdf(made.telling, state, &laid));
        QString all;
        for (const LaidText& one : laid) all += one.text + '\n';
        CAPTURE(language);
        for (const Text& one : shippedExplanation().questions) CHECK(all.contains(q(one.in(language))));
        CHECK(all.contains("mine"));
        CHECK(many <= 3);
        CHECK(all.count(q(made.telling.word("rest_follows"))) == many - 2);
    }
}

TEST_CASE("no line breaks a phone number", "[E-6]") {
    Made made;
    made.setup.phoneDay = std::string("020 7946-0111");
    made.setup.phoneNight = std::string("020/7946 0222");
    const QString content = leafletContent(made.telling, {}).phones;
    CHECK(content.contains(QString::fromUtf8("020\u00A07946-\u20600111")));
    CHECK(content.contains(QString::fromUtf8("020/\u20607946\u00A00222")));
}

TEST_CASE("the draft mark stands before all else, and goes when it is reviewed", "[E-17]") {
    Made made;
    CHECK(leafletText(made.telling, {}).startsWith("Draft. Not yet checked by clinicians and patients.\n"));
    const QByteArray html = leafletHtml(made.telling, {});
    CHECK(html.indexOf("Draft. Not yet checked") < html.indexOf("<h1>"));
    Explanation reviewed = shippedExplanation();
    reviewed.reviewed = {{"A nurse"}, {"A group"}};
    const Telling told{reviewed, made.run, made.setup, Voice::Me, "en"};
    for (const QByteArray& one : {leafletText(told, {}), leafletHtml(told, {})}) CHECK_FALSE(one.contains("Draft."));
}

TEST_CASE("the leaflet names the place and its phones once, and the example", "[E-6]") {
    Made made;
    made.setup.hospital = std::string("St Example");
    made.setup.phoneDay = std::string("020 111");
    made.setup.phoneNight = std::string("020 222");
    const QString text = QString::fromUtf8(leafletText(made.telling, {}));
    for (const char* once : {"St Example: Never stop baclofen", "By day: 020\u00A0111", "By night: 020\u00A0222"})
        CHECK(text.count(once) == 1);
    CHECK(text.contains("Example: an adult with multiple sclerosis (MS)."));
    CHECK(text.contains("Draft. Not yet checked"));
    made.setup = {};
    CHECK(QString::fromUtf8(leafletText(made.telling, {})).count("Ask for the number.") == 2);
}

TEST_CASE("every font of the leaflet is in it", "[E-14]") {
    for (const char* language : {"en", "es", "zh_CN"}) {
        const QByteArray pdf = leafletPdf(Made(Voice::Me, language).telling, {});
        CHECK(pdf.count("/FontDescriptor\n") + pdf.count("/Type /FontDescriptor") > 0);
        CHECK(pdf.count("/Type /FontDescriptor") == pdf.count("/FontFile"));
    }
}

TEST_CASE("the same is there as HTML for screen readers, and as plain text", "[E-14]") {
    Made made;
    made.setup.phoneNight = std::string("020 222");
    ExplainState state;
    state.answers.notes = "<b>mine</b>";
    const QString html = QString::fromUtf8(leafletHtml(made.telling, state));
    CHECK(html.contains("<html lang=\"en\">"));
    CHECK(html.contains("<th scope=\"row\">"));
    CHECK(html.contains("&lt;b&gt;mine"));
    CHECK(html.contains("020\u00A0222"));
    CHECK(html.contains("Draft. Not yet checked"));
    const QString text = QString::fromUtf8(leafletText(made.telling, state));
    CHECK(text.contains("How does it get in?"));
    CHECK(text.contains("By night: 020\u00A0222"));
    CHECK(text.contains("Two bodies."));
    CHECK_FALSE(text.contains('{'));
}

TEST_CASE("sentences of Chinese follow one another without spaces") {
    const Made made(Voice::Me, "zh_CN");
    const QRegularExpression parted(QStringLiteral("[。！？] +\\S"));
    for (const QByteArray& one : {leafletText(made.telling, {}), leafletHtml(made.telling, {})})
        CHECK(parted.match(QString::fromUtf8(one)).captured().toStdString() == "");
}
