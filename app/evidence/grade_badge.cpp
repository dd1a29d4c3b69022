#include "app/evidence/grade_badge.h"

#include <QPainter>

#include "app/base/appearance.h"
#include "app/document/parameter_words.h"

namespace theca::app {

GradeBadge::GradeBadge(Grade grade, QWidget* parent) : QLabel(gradeWords(grade), parent), m_grade(grade) {
    setTextRole(this, TextRole::Caption);
    setContentsMargins(6, 1, 6, 1);
    setToolTip(gradeMeaning(grade));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void GradeBadge::paintEvent(QPaintEvent* event) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QColor ink = palette().color(QPalette::Text);
    if (m_grade == Grade::Assumption) {
        ink.setAlphaF(0.25F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(QBrush(ink, Qt::BDiagPattern));
        painter.drawRoundedRect(box, 6, 6);
    }
    painter.setPen(palette().color(QPalette::Mid));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(box, 6, 6);
    painter.end();
    QLabel::paintEvent(event);
}

}  // namespace theca::app
