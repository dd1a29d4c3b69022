#include "app/evidence/brain_panel.h"

#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

#include "app/base/appearance.h"
#include "app/base/display.h"
#include "app/base/number_text.h"
#include "app/controls/fold_heading.h"
#include "app/document/parameter_words.h"
#include "app/evidence/number_details.h"
#include "core/solve/exposure.h"

namespace theca::app {

namespace {

QString paragraph(const QString& text) {
    return QStringLiteral("<p style='margin-top:5px; margin-bottom:0'>%1</p>").arg(text.toHtmlEscaped());
}

QString row(const QString& left, const QString& right) {
    return QStringLiteral("<tr><td>%1</td><td align='right'>&nbsp;&nbsp;%2</td></tr>")
        .arg(left.toHtmlEscaped(), right.toHtmlEscaped());
}

QString level(double value, const Shown& shown) {
    const ConcentrationUnit unit = shown.scenario.view.units;
    return quantityText(value * unitFactor(unit, shown.drug), unitName(unit), QLocale());
}

bool hasCases(const std::vector<BrainCase>& cases, const std::string& drug) {
    return std::any_of(cases.begin(), cases.end(), [&](const BrainCase& one) { return one.drug == drug; });
}

}  // namespace

BrainPanel::BrainPanel(QWidget* parent) : QWidget(parent), m_heading(new QToolButton(this)), m_text(new QLabel(this)) {
    m_heading->setText(tr("Around the brain"));
    m_heading->setToolTip(tr("This run's fluid around the brain, beside published cases of too much drug."));
    m_heading->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_heading->setAutoRaise(true);
    setTextRole(m_heading, TextRole::Strong);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::RichText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setTextRole(m_text, TextRole::Caption);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    rows->addWidget(m_heading);
    rows->addWidget(m_text);
    connect(m_heading, &QToolButton::clicked, this, [this] { setOpen(m_text->isHidden()); });
    setOpen(false);
}

void BrainPanel::setOpen(bool open) {
    pointTo(*m_heading, open);
    m_text->setVisible(open);
    if (open) emit contentWanted();
}

QString BrainPanel::text() const { return m_text->text(); }

void BrainPanel::show(const Shown& shown) {
    setVisible(hasCases(shown.library.cases, shown.simulated.drug));
    if (isHidden() || m_text->isHidden()) return;
    if (shown.simulated.csfModel == CsfModel::OnePool) {
        m_text->setText(paragraph(tr("One pool has no fluid around the brain of its own. Level by level it has.")));
        return;
    }
    const QString text = runLines(shown) + caseLines(shown);
    if (m_text->text() != text) m_text->setText(text);
}

QString BrainPanel::runLines(const Shown& shown) const {
    QString lines = paragraph(tr("Highest level in this run:")) + QStringLiteral("<table>");
    const Scenario& scenario = shown.simulated;
    for (std::size_t i = 0; i < scenario.therapies.size(); ++i) {
        if (!scenario.therapies[i].shown) continue;
        const Trajectory& course = shown.run.therapies[i];
        const double highest = extremes(course, Signal::cranial(), Hours(0), course.horizon()).highest.value;
        lines += row(inLanguage(scenario.therapies[i].name), level(highest, shown));
    }
    return lines + QStringLiteral("</table>");
}

QString BrainPanel::caseLines(const Shown& shown) {
    const Scenario& scenario = shown.simulated;
    const Basis basis{scenario.drug, scenario.csfModel, scenario.patient};
    if (m_basis != basis) m_levels.clear();
    m_basis = basis;
    QString lines =
        paragraph(tr("Published cases. The level is what this model and this patient give for what was given:"));
    const Provenance* last = nullptr;
    for (const BrainCase& one : shown.library.cases) {
        if (one.drug != scenario.drug) continue;
        if (!m_levels.contains(one.id)) {
            const auto computed = brainLevel(one, scenario, shown.library);
            if (!computed) continue;
            m_levels[one.id] = *computed;
        }
        const BrainLevel& found = m_levels[one.id];
        const bool bolus = std::holds_alternative<BrainCase::Bolus>(one.given);
        QString numbers = bolus ? tr("highest %1").arg(level(found.highest, shown))
                                : tr("steady %1").arg(level(found.highest, shown));
        if (found.whenSigns) {
            const double hours = std::get<BrainCase::Infusion>(one.given).signsAfter->number();
            numbers += tr(", %1 after %2 h").arg(level(*found.whenSigns, shown), setting(hours));
        }
        const QString what = QStringLiteral("<b>%1</b>").arg(inLanguage(one.what).toHtmlEscaped());
        lines += QStringLiteral("<p style='margin-top:5px; margin-bottom:0'>%1</p>")
                     .arg(tr("%1: %2. %3 (%4)", "what was given, concentrations, what happened, source")
                              .arg(what, numbers.toHtmlEscaped(), inLanguage(one.happened).toHtmlEscaped(),
                                   QString::fromStdString(one.from.sources.front()).toHtmlEscaped()));
        last = &one.from;
    }
    lines +=
        paragraph(tr("No level that harms or sedates a person is known. Usual doses and overdoses overlap here, so "
                     "this says nothing about safety."));
    return last ? lines + provenanceText(*last, shown.library) : lines;
}

}  // namespace theca::app
