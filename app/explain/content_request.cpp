#include "app/explain/content_request.h"

namespace theca::app {

QString askedWords(const Telling& telling, const std::vector<ToldScreen>& screens, const std::string& id) {
    for (const ToldScreen& screen : screens) {
        for (const ToldPart& part : screen.parts) {
            for (const ToldCard& card : part.cards) {
                if (card.id != id) continue;
                const QString head = QString::fromStdString(card.head);
                const QString first = QString::fromStdString(card.sentences.front());
                if (head.isEmpty()) return first;
                return QString::fromStdString(telling.pair(card.head, card.sentences.front()));
            }
        }
    }
    constexpr std::string_view prefix = "risk-";
    const Risk* risk = id.starts_with(prefix) ? telling.explanation.risk(id.substr(prefix.size())) : nullptr;
    return risk ? QString::fromStdString(riskCaption(telling, *risk)) : QString();
}

}  // namespace theca::app
