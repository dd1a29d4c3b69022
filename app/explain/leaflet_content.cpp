#include <algorithm>
#include <functional>
#include <map>

#include "app/explain/content_request.h"
#include "app/explain/leaflet.h"

namespace theca::app {

namespace {

QString q(const std::string& text) { return QString::fromStdString(text); }

/// The risks that the cards about one way tell, in order.
std::vector<const Risk*> risksOf(const Telling& telling, const ToldScreen& screen, About way) {
    std::vector<const Risk*> all;
    for (const ToldPart& part : screen.parts)
        for (const ToldCard& card : part.cards)
            if (card.about == way && !card.risk.empty() && !part.more)
                all.push_back(telling.explanation.risk(card.risk));
    return all;
}

/// A figure for each way that one study set side by side, so that they can be compared; what only one of them can have
/// is told in words.
void addFigures(const Telling& telling, const std::vector<ToldScreen>& screens, LeafletContent& content,
                bool pumpFirst) {
    const auto figure = [&](const Risk& risk, const char* way) {
        return LeafletContent::Figure{risk.id, q(telling.pair(telling.word(way), riskCaption(telling, risk)))};
    };
    for (const ToldScreen& screen : screens) {
        if (screen.id != "wrong") continue;
        content.wrongHeading = q(screen.question);
        const auto pump = risksOf(telling, screen, About::Pump);
        for (const Risk* one : risksOf(telling, screen, About::Tablets)) {
            const auto beside = [one](const Risk* other) { return other->study == one->study; };
            const auto found = std::find_if(pump.begin(), pump.end(), beside);
            if (found == pump.end()) continue;
            content.figures = {figure(*one, "leaflet_tablets"), figure(**found, "leaflet_pump")};
        }
        if (!pump.empty()) content.pumpOnly = figure(*pump.back(), "leaflet_pump").words;
    }
    if (pumpFirst) std::reverse(content.figures.begin(), content.figures.end());
}

/// Sentences one after another; after one without a stop, such as a phone number, a dot keeps the next apart.
std::string inRowParted(const Telling& telling, const std::vector<std::string>& sentences) {
    const auto stops = [](const std::string& one) {
        const auto ends = [&one](std::string_view stop) { return one.ends_with(stop); };
        return ends(".") || ends("?") || ends("!") || ends("。") || ends("？") || ends("！");
    };
    std::string row;
    for (const std::string& one : sentences)
        row = row.empty() ? one : stops(row) ? telling.inRow({row, one}) : row + " · " + one;
    return row;
}

/// A card as one paragraph, without the sentences that stand elsewhere.
QString boxOf(const Telling& telling, const ToldCard& card, const std::vector<std::string>& elsewhere) {
    std::vector<std::string> sentences;
    for (const std::string& one : card.sentences)
        if (std::find(elsewhere.begin(), elsewhere.end(), one) == elsewhere.end()) sentences.push_back(one);
    return q(telling.pair(card.head, inRowParted(telling, sentences)));
}

void addBoxes(const Telling& telling, const std::vector<ToldScreen>& screens, LeafletContent& content) {
    for (const ToldScreen& screen : screens) {
        if (screen.id != "notice") continue;
        content.noticeHeading = q(screen.question);
        std::vector<ToldCard> cards;
        for (const ToldPart& part : screen.parts)
            if (!part.more) cards.insert(cards.end(), part.cards.begin(), part.cards.end());
        if (cards.empty()) return;
        const ToldCard team = cards.back();  // has the phones, which others may have too
        cards.pop_back();
        content.phones = boxOf(telling, team, {});
        for (const ToldCard& card : cards) content.boxes << boxOf(telling, card, team.sentences);
    }
}

/// What matters, a line for each weight, the heaviest first; what does not matter at all is left out.
QStringList mattersLines(const Telling& telling, const PersonAnswers& answers) {
    std::map<int, QStringList, std::greater<>> byWeight;
    for (const ValueCard& value : telling.explanation.values) {
        const auto found = answers.weights.find(value.id);
        if (found != answers.weights.end() && found->second > 0)
            byWeight[found->second] << q(value.text.in(telling.language));
    }
    const bool own = whatFits(telling.explanation, answers).own;
    if (own && answers.ownWeight) byWeight[*answers.ownWeight] << q(answers.ownConcern);
    QStringList lines;
    for (const auto& [weight, what] : byWeight)
        lines << q(telling.pair(telling.word(std::string("weight_") + std::to_string(weight)),
                                what.join(QStringLiteral(" · ")).toStdString()));
    if (own && !answers.ownWeight) lines << q(answers.ownConcern);
    return lines;
}

void addPerson(const Telling& telling, const std::vector<ToldScreen>& screens, const ExplainState& state,
               LeafletContent& content) {
    content.matters = mattersLines(telling, state.answers);
    for (const int i : state.answers.questions)
        if (i >= 0 && i < int(telling.explanation.questions.size()))
            content.questions << q(telling.filled(telling.explanation.questions[std::size_t(i)]));
    for (const std::string& id : state.answers.asked)
        if (const QString words = askedWords(telling, screens, id); !words.isEmpty()) content.questions << words;
    content.notes = q(state.answers.notes);
}

void addFooter(const Telling& telling, LeafletContent& content) {
    const Explanation& e = telling.explanation;
    QStringList ids;
    for (const ExplainSource& one : e.sources) ids << q(one.id);
    content.footer << q(
        telling.inRow({telling.closed(toldTitle(telling)), telling.word("made", {{"date", e.made}}),
                       telling.word("check_again", {{"date", e.checkAgain}}), e.money.in(telling.language)}));
    content.footer << q(telling.pair(telling.word("sources"), ids.join(QLatin1Char(' ')).toStdString()));
    content.footer << q(telling.word("notice"));
}

}  // namespace

LeafletContent leafletContent(const Telling& telling, const ExplainState& state) {
    LeafletContent content;
    if (telling.explanation.reviewed.isDraft()) content.draft = q(telling.word("draft"));
    content.title = q(telling.word("leaflet_title"));
    content.opening = q(telling.inRow(toldOpening(telling)));
    content.firstWay = q(telling.word(state.pumpFirst ? "leaflet_pump" : "leaflet_tablets"));
    content.secondWay = q(telling.word(state.pumpFirst ? "leaflet_tablets" : "leaflet_pump"));
    for (const LeafletRow& row : telling.explanation.leaflet) {
        const QString tablets = q(telling.filled(row.tablets)), pump = q(telling.filled(row.pump));
        content.rows.push_back(
            {q(telling.filled(row.question)), state.pumpFirst ? pump : tablets, state.pumpFirst ? tablets : pump});
    }
    const std::vector<ToldScreen> screens = toldScreens(telling);
    addFigures(telling, screens, content, state.pumpFirst);
    addBoxes(telling, screens, content);
    content.mattersHeading = q(telling.word("leaflet_matters"));
    content.questionsHeading = q(telling.word("leaflet_questions"));
    content.notesHeading = q(telling.word("leaflet_notes"));
    content.restFollows = q(telling.word("rest_follows"));
    addPerson(telling, screens, state, content);
    addFooter(telling, content);
    return content;
}

}  // namespace theca::app
