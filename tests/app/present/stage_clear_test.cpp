#include <QPainterPath>
#include <map>

#include "app/base/fonts.h"
#include "core/lesson/lesson_texts.h"
#include "tests/app/present/stage_fixture.h"

using namespace theca;
using namespace theca::app;

namespace {

using Kind = StageItem::Kind;

/// Of letters that begin at the origin of their line.
QRectF inkOf(const QFont& font, const QString& words) {
    static std::map<std::pair<QString, QString>, QRectF> known;
    const auto [at, fresh] = known.try_emplace({font.key(), words});
    if (!fresh) return at->second;
    QPainterPath letters;
    letters.addText(0, 0, font, words);
    return at->second = letters.boundingRect();
}

/// What is seen of an item: of a text its letters, of a marker the ground around it too. None of what others stand on.
std::optional<QRectF> seen(const StageItem& one) {
    switch (one.kind) {
        case Kind::Text:
            return inkOf(one.font, one.text).translated(one.rect.left(), one.baseline);
        case Kind::Marker: {
            const double more = one.rect.width() * (markerHalo - 1) / 2;
            return one.rect.adjusted(-more, -more, more, more);
        }
        case Kind::Cross:
        case Kind::Box:
        case Kind::Frame:
        case Kind::Ring:
        case Kind::Tick:
        case Kind::Spine:
            return one.rect;
        case Kind::Line:
        case Kind::Plot:
        case Kind::Curve:
        case Kind::Guess:
        case Kind::Band:
            break;
    }
    return std::nullopt;
}

/// A letter in its frame, the seconds in their ring, a bar on its rail, two lines of one text.
bool belongTogether(const StageItem& a, const StageItem& b) {
    const auto around = [](const StageItem& one) { return one.id.section(QLatin1Char('/'), 0, -2); };
    if (a.kind == Kind::Ring) return b.id.startsWith(a.id);
    if (around(a).isEmpty() || around(a) != around(b)) return false;
    const bool lines = a.kind == Kind::Text && b.kind == Kind::Text && a.id.back().isDigit() && b.id.back().isDigit();
    const bool framed = a.kind == Kind::Frame && b.id.endsWith(QLatin1String("/letter"));
    return lines || framed || (a.kind == Kind::Box && b.kind == Kind::Box) ||
           (a.kind == Kind::Marker && b.kind == Kind::Marker);
}

/// Every two items that the back row takes for one.
QStringList touching(const StageLayout& layout) {
    constexpr double apart = 0.4;  ///< per cent of the picture's height
    const double half = apart * layout.unit / 2;
    QStringList found;
    std::vector<std::pair<const StageItem*, QRectF>> all;
    for (const StageItem& one : layout.items)
        if (const auto rect = seen(one)) all.emplace_back(&one, rect->adjusted(-half, -half, half, half));
    for (std::size_t i = 0; i < all.size(); ++i)
        for (std::size_t j = i + 1; j < all.size(); ++j) {
            if (!all[i].second.intersects(all[j].second) || belongTogether(*all[i].first, *all[j].first)) continue;
            found << QStringLiteral("%1 touches %2").arg(all[i].first->id, all[j].first->id);
        }
    return found;
}

/// A hall that has voted, and drawn what it expects.
StageMoment hallAt(const StageState& state, const TalkFacts& facts) {
    StageMoment moment;
    moment.votes.assign(static_cast<std::size_t>(state.round), {120, 7, 33, 5, 1});
    if (!state.guessing || state.charts.empty()) return moment;
    const Drug& drug = facts.library()->drugs.at(facts.staged(state)->scenario.drug);
    const Scale scale = facts.scaleOf(state.charts.front(), drug);
    GuessStroke stroke;
    for (const double hours : {1.0, 6.0, 12.0, 24.0}) stroke.drawTo({hours, scale.valueAt(0.6)});
    moment.guesses = {stroke};
    return moment;
}

void checkClear(const StageContent& content) {
    for (const QSize size : {QSize(1024, 768), QSize(1366, 768), QSize(1920, 1080)})
        for (const int backRow : {4, 6}) {
            INFO(size.width() << "x" << size.height() << " back row " << backRow);
            const StageLayout layout = layOut(content, size, backRow, HallPalette::Light);
            CHECK(touching(layout).join(QStringLiteral("; ")).toStdString() == "");
            CHECK(layout.dropped.join(QStringLiteral("; ")).toStdString() == "");
        }
}

}  // namespace

TEST_CASE("P-1: no letter, number, marker or picture on any stage touches another, and every curve has its name",
          "[stage-fonts]") {
    for (const std::string& id : builtInLessonIds())
        for (const char* tongue : {"en", "es", "zh_CN"}) {
            const TalkFacts& facts = talkNamed(id);
            const InLanguage spoken(QString::fromLatin1(tongue));
            if (!canWrite(facts.words(facts.lesson().title))) continue;  // a set of fonts without Chinese
            for (auto place = std::optional(StagePlace{}); place; place = placeAfter(facts.talk(), *place)) {
                INFO(id << " scene " << place->scene + 1 << " step " << place->step << " " << tongue);
                const StageState state = stageAt(facts.talk(), *place);
                checkClear(contentAt(facts, state));
                if (state.round > 0 || state.guessing) checkClear(contentAt(facts, state, hallAt(state, facts)));
            }
        }
}
