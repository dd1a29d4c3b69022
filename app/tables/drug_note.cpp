#include "app/tables/drug_note.h"

#include <QLabel>
#include <QStringList>
#include <QVBoxLayout>

#include "app/base/appearance.h"
#include "app/base/display.h"

namespace theca::app {

namespace {

QLabel* line(QWidget* parent, TextRole role) {
    auto* label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    setTextRole(label, role);
    return label;
}

void setIfNew(QLabel* label, const QString& text) {
    if (label->text() != text) label->setText(text);
}

}  // namespace

DrugNote::DrugNote(QWidget* parent)
    : QFrame(parent),
      m_title(line(this, TextRole::Strong)),
      m_summary(line(this, TextRole::Caption)),
      m_heading(line(this, TextRole::Strong)),
      m_limits(line(this, TextRole::Caption)) {
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    for (QLabel* label : {m_title, m_summary, m_heading, m_limits}) rows->addWidget(label);
    m_heading->setText(tr("What this model leaves out"));
}

void DrugNote::show(const Drug& drug) {
    QStringList limits;
    for (const Text* missing : {&drug.noOralRoute, &drug.noEffect}) {
        if (!missing->empty()) limits << QStringLiteral("· ") + inLanguage(*missing);
    }
    for (const Text& limit : drug.limits) limits << QStringLiteral("· ") + inLanguage(limit);
    setIfNew(m_title, inLanguage(drug.title));
    setIfNew(m_summary, inLanguage(drug.summary));
    setIfNew(m_limits, limits.join(QLatin1Char('\n')));
    m_heading->setVisible(!limits.isEmpty());
}

}  // namespace theca::app
