#include "app/learn/drill_summary.h"

#include <QPushButton>
#include <QVBoxLayout>

#include "app/learn/lesson_text.h"

namespace theca::app {

DrillSummary::DrillSummary(QWidget* parent)
    : QWidget(parent),
      m_text(new LessonText(TextRole::Body, this)),
      m_goOn(new QPushButton(tr("&Go on"), this)),
      m_close(new QPushButton(tr("&Back to the charts"), this)) {
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    auto* heading = new LessonText(TextRole::Heading, this);
    heading->setText(tr("What these drills showed"));
    rows->addWidget(heading);
    rows->addWidget(m_text);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_goOn);
    buttons->addWidget(m_close);
    buttons->addStretch(1);
    rows->addLayout(buttons);
    rows->addStretch(1);
    connect(m_goOn, &QPushButton::clicked, this, &DrillSummary::goOnAsked);
    connect(m_close, &QPushButton::clicked, this, &DrillSummary::closeAsked);
}

void DrillSummary::setText(const QString& words) { m_text->setText(words); }

QString DrillSummary::text() const { return m_text->text().plain; }

void DrillSummary::takeFocus() { m_close->setFocus(Qt::OtherFocusReason); }

}  // namespace theca::app
