#include "app/present/stage_remarks.h"

#include <QCoreApplication>

#include "app/base/joined_text.h"
#include "app/base/language.h"
#include "core/lesson/lesson_texts.h"
#include "core/lesson/placeholder.h"

namespace theca::app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Stage)
};

constexpr std::size_t mostWords = 25;  ///< that a hall reads while it listens

}  // namespace

QStringList stageRemarks(const StageContent& content, const StageLayout& layout) {
    QStringList lines;
    const std::string language = currentLanguage().toStdString();
    const std::size_t words = proseWords(content, language), room = roomIn(language, mostWords);
    if (words > room) lines << Words::tr("Too much to read: %1 words, a hall takes in %2.").arg(words).arg(room);
    if (!layout.dropped.isEmpty())
        lines << Words::tr("Not on the stage: %1").arg(listedParts(layout.dropped));
    return lines;
}

}  // namespace theca::app
