#include <QFontMetricsF>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <array>
#include <numeric>

#include "core/lesson/lesson_texts.h"
#include "tests/app/contrast.h"
#include "tests/app/present/stage_fixture.h"

using namespace theca;
using namespace theca::app;

namespace {

constexpr std::array sizes{QSize(1024, 768), QSize(1280, 720), QSize(1920, 1080), QSize(3840, 2160)};
constexpr std::array backRows{4, 6, 8};
const QStringList tongues{QStringLiteral("en"), QStringLiteral("es"), QStringLiteral("zh_CN")};

bool isText(const StageItem& one) { return one.kind == StageItem::Kind::Text; }

/// The least height of capitals in per cent of the picture's height, for a back row of six.
double leastSize(const StageItem& item) {
    if (item.id == QLatin1String("title") || item.id.startsWith(QLatin1String("title/"))) return 3.6;
    if (item.id == QLatin1String("notice") || item.id == QLatin1String("place")) return 2.0;
    return 3.0;
}

/// What is wrong with a layout, in words.
QStringList faultsOf(const StageLayout& layout, int backRow) {
    QStringList faults;
    const double near = backRow / 6.0;
    const double m = layout.margin - 0.5;
    const QRectF within = QRectF(QPointF(0, 0), QSizeF(layout.size)).adjusted(m, m, -m, -m);
    std::vector<const StageItem*> texts;
    for (const StageItem& one : layout.items) {
        const QRectF place = one.rect.normalized();
        const bool inside = within.contains(place.topLeft()) && within.contains(place.bottomRight());
        if (!inside && one.kind != StageItem::Kind::Marker && one.kind != StageItem::Kind::Cross)
            faults << QStringLiteral("%1 is beyond the margin").arg(one.id);
        if (!isText(one)) continue;
        texts.push_back(&one);
        if (one.cap + 1e-6 < leastSize(one) * near * layout.unit)
            faults << QStringLiteral("%1 is small: %2").arg(one.id).arg(one.cap);
        if (one.text.contains(QChar(0x2026))) faults << QStringLiteral("%1 is cut off").arg(one.id);
    }
    for (std::size_t i = 0; i < texts.size(); ++i)
        for (std::size_t j = i + 1; j < texts.size(); ++j) {
            const QRectF common = texts[i]->rect & texts[j]->rect;
            if (common.width() > 0.5 && common.height() > 0.5)
                faults << QStringLiteral("%1 and %2 overlap: %3 | %4")
                              .arg(texts[i]->id, texts[j]->id, texts[i]->text, texts[j]->text);
        }
    return faults;
}

int countOf(const StageLayout& layout, const char* pattern) {
    const QRegularExpression wanted(QLatin1String("^") + QLatin1String(pattern) + QLatin1String("$"));
    return static_cast<int>(std::count_if(layout.items.begin(), layout.items.end(),
                                          [&](const StageItem& one) { return wanted.match(one.id).hasMatch(); }));
}

/// Calls `visit` for every step of every scene of a shipped lesson, in every language.
template <class Visit>
void forEachState(const std::string& id, Visit visit) {
    const TalkFacts& facts = talkNamed(id);
    for (const QString& tongue : tongues) {
        const InLanguage spoken(tongue);
        const Talk& talk = facts.talk();
        for (auto place = std::optional(StagePlace{}); place; place = placeAfter(talk, *place)) {
            INFO(id << " scene " << place->scene + 1 << " step " << place->step << " " << tongue.toStdString());
            visit(contentAt(facts, stageAt(talk, *place)));
        }
    }
}

}  // namespace

TEST_CASE("P-1: everything on every stage is large enough, inside, and clear of everything else") {
    for (const std::string& id : builtInLessonIds())
        forEachState(id, [](const StageContent& content) {
            for (const QSize size : sizes)
                for (const int backRow : backRows) {
                    const StageLayout layout = layOut(content, size, backRow, HallPalette::Light);
                    const QStringList faults = faultsOf(layout, backRow);
                    if (faults.isEmpty()) continue;
                    INFO(size.width() << "x" << size.height() << " back row " << backRow);
                    INFO(layout.dropped.join(QStringLiteral("; ")).toStdString());
                    CHECK(faults.join(QStringLiteral("\n")).toStdString() == "");
                }
        });
}

TEST_CASE("P-1: a hall is never given more curves, ticks and numbers than it can read") {
    for (const std::string& id : builtInLessonIds())
        forEachState(id, [](const StageContent& content) {
            for (const QSize size : sizes) {
                const bool wide = size != sizes.front();
                const StageLayout layout = layOut(content, size, 6, HallPalette::Light);
                for (const StageChart& chart : content.charts) {
                    const std::string name = QRegularExpression::escape(chart.id).toStdString();
                    CHECK(countOf(layout, (name + "/curve/\\d+").c_str()) <= (wide ? 4 : 3));
                    CHECK(countOf(layout, (name + "/value/.*").c_str()) <= (wide ? 5 : 4));
                    CHECK(countOf(layout, (name + "/time/.*").c_str()) <= (wide ? 5 : 4));
                }
                CHECK(countOf(layout, "spine/\\d+") <= (wide ? 3 : 2));
                CHECK(countOf(layout, "number/\\d+") <= (wide ? 3 : 2));
            }
        });
}

TEST_CASE("P-1: no scene of the shipped talk says more than 25 words, and nothing of it is left out in its hall") {
    forEachState("ten-minutes", [](const StageContent& content) {
        const std::string language = currentLanguage().toStdString();
        CHECK(proseWords(content, language) <= roomIn(language, 25));
        for (const QSize size : sizes)
            for (const int backRow : {4, 6}) {
                INFO(size.width() << "x" << size.height() << " back row " << backRow);
                CHECK(layOut(content, size, backRow, HallPalette::Light)
                          .dropped.join(QStringLiteral("; "))
                          .toStdString() == "");
            }
    });
}

TEST_CASE("P-1: both palettes put everything in the same places") {
    const StageContent content = contentOf(tenMinutes(), "race", 7);
    const StageLayout light = layOut(content, sizes[0], 6, HallPalette::Light);
    const StageLayout dark = layOut(content, sizes[0], 6, HallPalette::Dark);
    REQUIRE(light.items.size() == dark.items.size());
    for (std::size_t i = 0; i < light.items.size(); ++i) CHECK(light.items[i].rect == dark.items[i].rect);
}

TEST_CASE("P-3: texts and curves stand out from their ground, with a tenth of the light of the room too") {
    for (const HallPalette palette : {HallPalette::Light, HallPalette::Dark})
        forEachState("ten-minutes", [palette](const StageContent& content) {
            for (const StageItem& one : layOut(content, sizes[2], 6, palette).items) {
                const bool read = isText(one) || one.kind == StageItem::Kind::Curve ||
                                  one.kind == StageItem::Kind::Marker || one.id.endsWith(QLatin1String("/playhead"));
                if (!read) continue;
                INFO(one.id.toStdString());
                CHECK(contrast(one.ink, one.ground) >= 7.0);
                const double high = std::max(luminance(one.ink), luminance(one.ground));
                const double low = std::min(luminance(one.ink), luminance(one.ground));
                CHECK((high + 0.1) / (low + 0.1) >= 4.5);
            }
        });
}

TEST_CASE("P-3: therapies of a scene differ in colour, dash and marker, of one route too") {
    for (const std::string& id : builtInLessonIds()) {
        const TalkFacts& facts = talkNamed(id);
        for (std::size_t i = 0; i < facts.talk().scenes.size(); ++i) {
            INFO(id << " scene " << i + 1);
            for (const StageChart& chart : contentAt(facts, stageAt(facts.talk(), {i, 0})).charts)
                for (std::size_t a = 0; a < chart.curves.size(); ++a)
                    for (std::size_t b = a + 1; b < chart.curves.size(); ++b) {
                        CHECK(chart.curves[a].style.colour != chart.curves[b].style.colour);
                        CHECK(chart.curves[a].style.dash != chart.curves[b].style.dash);
                        CHECK(chart.curves[a].style.marker != chart.curves[b].style.marker);
                    }
        }
    }
}

TEST_CASE("P-13: before the answer is told nothing on the stage sets it apart") {
    for (std::size_t step = 1; step <= 2; ++step) {
        const StageLayout layout = layoutOf(tenMinutes(), "race", step);
        CHECK(countOf(layout, "answer/./tick") == 0);
        for (const char* part : {"frame", "letter"}) {
            const StageItem& first = itemNamed(layout, QStringLiteral("answer/A/%1").arg(QLatin1String(part)));
            const StageItem& right = itemNamed(layout, QStringLiteral("answer/C/%1").arg(QLatin1String(part)));
            CHECK(first.ink == right.ink);
            CHECK(first.line == right.line);
            CHECK(first.font == right.font);
        }
    }
    CHECK(hasItem(layoutOf(tenMinutes(), "race", 5), QStringLiteral("caption/tick")));
}

TEST_CASE("P-13: percentages of a vote add up to a hundred") {
    CHECK(percentages({1, 1, 1}) == std::vector<int>{34, 33, 33});
    CHECK(percentages({2, 1, 0}) == std::vector<int>{67, 33, 0});
    CHECK(percentages({0, 0}) == std::vector<int>{0, 0});
    for (int a = 0; a < 30; ++a) {
        const auto all = percentages({a, 7, 2 * a + 1, 3, 11});
        CHECK(std::accumulate(all.begin(), all.end(), 0) == 100);
    }
}

TEST_CASE("what does not fit a small picture far away is left out and named") {
    const StageLayout far = layoutOf(tenMinutes(), "race", 7, {640, 480}, HallPalette::Light, 8);
    CHECK(faultsOf(far, 8).join(QStringLiteral("\n")).toStdString() == "");
    StageContent crowded = contentOf(tenMinutes(), "race", 7);
    for (int i = 0; i < 3; ++i) {
        crowded.spines.push_back(crowded.spines.back());
        crowded.spines.back().therapy = 10 + i;
    }
    const StageLayout layout = layOut(crowded, sizes[0], 6, HallPalette::Light);
    CHECK(layout.dropped.contains(QStringLiteral("spines after the first 2")));
    CHECK(countOf(layout, "spine/\\d+") == 2);
}

TEST_CASE("the JSON of a layout names every item with its place") {
    const StageLayout layout = layoutOf(tenMinutes(), "race", 7);
    const QJsonDocument json = QJsonDocument::fromJson(layoutJson(layout));
    CHECK(json[QStringLiteral("items")].toArray().size() == static_cast<qsizetype>(layout.items.size()));
    CHECK(json[QStringLiteral("items")][0][QStringLiteral("id")].toString() == QStringLiteral("title"));
    CHECK(layoutJson(layout) == layoutJson(layoutOf(tenMinutes(), "race", 7)));
}
