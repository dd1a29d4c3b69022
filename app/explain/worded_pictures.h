#pragma once

#include <QPainter>
#include <QStringList>

#include "app/explain/explain_look.h"
#include "app/explain/picture_values.h"

/// Pictures with the words that belong to them.
namespace theca::app {

/// What a picture beside the text shows now.
struct PictureSubject {
    PictureKind kind = PictureKind::None;
    std::vector<std::string> risks;  ///< of PictureKind::Icons
    bool pumpFirst = false;          ///< which way comes first
    bool seatedFirst = false;        ///< who sits
    DayKind day = DayKind::Planned;
    int hour = -1;  ///< 0 … 24 of the day; −1: the mean of the day
};

void drawSubject(QPainter& painter, const QRectF& box, const ExplainLook& look, const Telling& telling,
                 const PictureSubject& subject);
/// The same for those who do not see it, sentence by sentence.
QStringList subjectWords(const Telling& telling, const PictureSubject& subject);

}  // namespace theca::app
