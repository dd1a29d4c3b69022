#include "app/therapies/notes_panel.h"

#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/controls/fold_heading.h"

namespace theca::app {

NotesPanel::NotesPanel(QWidget* parent) : QWidget(parent), m_heading(new QToolButton(this)), m_notes(new QLabel(this)) {
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    makeFoldHeading(*m_heading, tr("What to look at"), tr("What the author of this scenario wrote about it."));
    m_notes->setWordWrap(true);
    m_notes->setTextFormat(Qt::PlainText);
    m_notes->setTextInteractionFlags(Qt::TextSelectableByMouse);
    rows->addWidget(m_heading);
    rows->addWidget(m_notes);
    connect(m_heading, &QToolButton::toggled, this, &NotesPanel::setOpen);
    setOpen(false);
    hide();
}

void NotesPanel::show(const QString& notes) {
    if (notes != m_notes->text()) m_notes->setText(notes);
    setVisible(!notes.isEmpty());
}

void NotesPanel::setOpen(bool open) {
    pointTo(*m_heading, open);
    m_notes->setVisible(open);
}

}  // namespace theca::app
