#include "app/explain/screen_content.h"

#include <algorithm>
#include <iterator>

#include "app/explain/big_button.h"
#include "app/explain/card_view.h"
#include "app/explain/explain_rows.h"
#include "app/explain/person_rows.h"

namespace theca::app {

namespace {

QString words(const ContentRequest& request, std::string_view name) {
    return QString::fromStdString(request.telling.word(name));
}

void toggleAsked(PersonAnswers& answers, const std::string& id, bool asked) {
    std::erase(answers.asked, id);
    if (asked) answers.asked.push_back(id);
}

CardView* cardView(const ContentRequest& request, const ToldCard& card) {
    auto* view = new CardView(request.look, card, words(request, "ask"), words(request, "asked"), request.parent);
    const auto& asked = request.state.answers.asked;
    if (std::find(asked.begin(), asked.end(), card.id) != asked.end()) view->setAsked(true);
    PersonAnswers* answers = &request.state.answers;
    QObject::connect(view, &CardView::askToggled, view,
                     [answers](const QString& id, bool on) { toggleAsked(*answers, id.toStdString(), on); });
    return view;
}

/// A card that is higher than the room, cut between two sentences.
void addFitting(const ContentRequest& request, Segment& segment, const ToldCard& card, int width) {
    CardView* whole = cardView(request, card);
    if (heightOf(*whole, width) <= request.room || card.sentences.size() < 2) {
        segment.rows.push_back(whole);
        return;
    }
    delete whole;
    const auto half = static_cast<std::ptrdiff_t>(card.sentences.size() / 2);
    ToldCard first = card, second = card;
    first.sentences.erase(first.sentences.begin() + half, first.sentences.end());
    second.sentences.erase(second.sentences.begin(), second.sentences.begin() + half);
    addFitting(request, segment, first, width);
    addFitting(request, segment, second, width);
}

bool isPair(const ToldCard& one, const ToldCard& other) {
    return one.about == About::Tablets && other.about == About::Pump;
}

/// Tablets and pump as frames of one size, in the order of this start.
void addPair(const ContentRequest& request, Segment& segment, ToldCard one, ToldCard other, int width) {
    if (request.state.pumpFirst) std::swap(one, other);
    const int least = 16 * request.look.body;
    auto* row =
        new EvenRow({cardView(request, one), cardView(request, other)}, request.look.gap, least, request.parent);
    if (heightOf(*row, width) <= request.room) {
        segment.rows.push_back(row);
        return;
    }
    delete row;
    addFitting(request, segment, one, width);
    addFitting(request, segment, other, width);
}

void addCards(const ContentRequest& request, Segment& segment, const std::vector<ToldCard>& cards) {
    const int width = textWidth(request.look, segment.picture);
    for (std::size_t i = 0; i < cards.size(); ++i) {
        if (i + 1 < cards.size() && isPair(cards[i], cards[i + 1])) {
            addPair(request, segment, cards[i], cards[i + 1], width);
            ++i;
        } else {
            addFitting(request, segment, cards[i], width);
        }
    }
}

/// What says what to do on this page is not in a frame: nobody needs to ask about it.
void addWords(const ContentRequest& request, Segment& segment, const std::vector<ToldCard>& cards) {
    for (const ToldCard& card : cards)
        for (const std::string& one : card.sentences)
            segment.rows.push_back(
                new SentenceLabel(request.look, QString::fromStdString(one), request.look.body, false, request.parent));
}

std::vector<std::string> risksOf(const std::vector<ToldCard>& cards, bool pumpFirst) {
    std::vector<std::string> risks;
    for (const ToldCard& card : cards)
        if (!card.risk.empty()) risks.push_back(card.risk);
    if (pumpFirst && risks.size() == 2 && cards.front().about == About::Tablets) std::swap(risks[0], risks[1]);
    return risks;
}

/// A figure with all that belongs to it: both frames, in whom, how sure, how to notice it, what to do.
ToldCard figureCard(const Telling& telling, const Risk& risk) {
    ToldCard card;
    card.id = std::string("risk-").append(risk.id);
    card.about = About::Both;
    card.head = riskCaption(telling, risk);
    card.sentences = riskDetails(telling, risk);
    const auto add = [&](std::string_view name, const Text& text) {
        if (!text.empty()) card.sentences.push_back(telling.word(name, {{"text", text.in(telling.language)}}));
    };
    add("how_notice", risk.notice);
    add("what_do", risk.act);
    return card;
}

Segment figures(const ContentRequest& request, const ToldScreen& screen) {
    Segment segment;
    segment.more = true;
    for (const ToldPart& part : screen.parts) {
        std::vector<ToldCard> cards;
        for (const std::string& id : risksOf(part.cards, false))
            cards.push_back(figureCard(request.telling, *request.telling.explanation.risk(id)));
        if (cards.size() == 2) {
            addPair(request, segment, cards[0], cards[1], request.look.column);
        } else {
            addCards(request, segment, cards);
        }
    }
    return segment;
}

/// What to do when a tablet or a refill was missed: whom to call first, then what is an emergency.
std::vector<ToldCard> missedCards(const Telling& telling) {
    std::vector<ToldCard> cards;
    for (const ToldScreen& screen : toldScreens(telling))
        for (const ToldPart& part : screen.parts)
            std::copy_if(part.cards.begin(), part.cards.end(), std::back_inserter(cards),
                         [](const ToldCard& one) { return one.missed; });
    std::stable_partition(cards.begin(), cards.end(), [](const ToldCard& one) { return one.kind == CardKind::Call; });
    return cards;
}

}  // namespace

int textWidth(const ExplainLook& look, PictureKind picture) {
    if (picture == PictureKind::None || !look.beside) return look.column;
    return look.column * 55 / 100;
}

std::vector<Segment> screenContent(const ContentRequest& request, const ToldScreen& screen) {
    std::vector<Segment> all;
    const bool asks = screen.id == "matters" || screen.id == "ask";
    for (const ToldPart& part : screen.parts) {
        Segment segment;
        segment.more = part.more;
        segment.picture = part.picture;
        segment.risks = risksOf(part.cards, request.state.pumpFirst);
        if (segment.picture == PictureKind::Icons && segment.risks.empty()) segment.picture = PictureKind::None;
        const bool missed = part.picture == PictureKind::Clocks && request.state.day != DayKind::Planned;
        if (asks) {
            addWords(request, segment, part.cards);
        } else {
            addCards(request, segment, missed ? missedCards(request.telling) : part.cards);
        }
        if (screen.id == "matters") addValueRows(request, segment);
        if (screen.id == "ask") addQuestionRows(request, segment);
        all.push_back(std::move(segment));
    }
    if (screen.id == "matters") all.push_back(fitSegment(request));
    if (screen.id == "matters") all.push_back(readySegment(request));
    if (screen.id == "ask") all.push_back(listSegment(request));
    if (screen.id == "notice") all.push_back(checkSegment(request));
    if (Segment details = figures(request, screen); !details.rows.empty()) all.push_back(std::move(details));
    return all;
}

}  // namespace theca::app
