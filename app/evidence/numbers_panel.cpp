#include "app/evidence/numbers_panel.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QLabel>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

#include "app/base/appearance.h"
#include "app/base/display.h"
#include "app/document/parameter_words.h"
#include "app/evidence/grade_badge.h"
#include "app/evidence/number_details.h"
#include "app/evidence/number_row.h"
#include "core/compare/what_if.h"

namespace theca::app {

namespace {

QLabel* words(const QString& text, TextRole role, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    label->setWordWrap(true);
    setTextRole(label, role);
    return label;
}

/// The numbers by which drug in the blood has an effect of its own.
std::vector<ParameterId> plasmaEffects(const Drug& drug) {
    std::vector<ParameterId> found;
    for (const auto& [id, parameter] : drug.parameters)
        if (siteNumberOf(id) == SiteNumber::plasmaEC50 && parameter.value > 0) found.push_back(id);
    return found;
}

bool actsFromPlasma(const Scenario& scenario, const Library& library) {
    const auto drug = library.drugs.find(scenario.drug);
    if (drug == library.drugs.end()) return false;
    const std::vector<ParameterId> all = plasmaEffects(drug->second);
    return std::any_of(all.begin(), all.end(),
                       [&](ParameterId id) { return valueInUse(scenario, library, id).value_or(0) > 0; });
}

}  // namespace

NumbersPanel::NumbersPanel(QWidget* parent) : SidePage(parent), m_layout(new QVBoxLayout(this)) {
    m_layout->setContentsMargins(0, 0, 0, 0);
}

void NumbersPanel::show(const PageContent& content) {
    if (!m_inside || m_drug != content.shown.drug.name) rebuild(content.shown);
    for (NumberRow* row : m_rows) row->show(content.shown);
    if (!m_assumed) return;
    const QSignalBlocker quiet(m_assumed);
    m_assumed->setChecked(actsFromPlasma(content.shown.scenario, content.shown.library));
}

void NumbersPanel::rebuild(const Shown& shown) {
    if (m_inside) {
        m_inside->hide();
        m_inside->deleteLater();
    }
    m_rows.clear();
    m_assumed = nullptr;
    m_drug = shown.drug.name;
    m_inside = new QWidget(this);
    auto* column = new QVBoxLayout(m_inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(words(tr("Where does this number come from? Open one to see. ½ and 2 tell what would change if "
                               "it were wrong."),
                            TextRole::Caption, m_inside));
    addSwitch(column, shown);
    for (int group = 0; group < numberGroupCount; ++group) {
        const auto which = static_cast<NumberGroup>(group);
        addGroup(column, groupTitle(which));
        for (const ParameterId id : numbersOf(which, shown.drug)) {
            const Parameter* parameter = parameterOf(shown.library, m_drug, id);
            if (!parameter) continue;
            auto* row = new NumberRow(id, shown.drug, *parameter, m_inside);
            connect(row, &NumberRow::edited, this, &NumbersPanel::edited);
            connect(row, &NumberRow::toggled, this, &NumbersPanel::foldOthers);
            connect(row, &NumberRow::contentWanted, this, &NumbersPanel::contentWanted);
            row->heading()->installEventFilter(this);
            column->addWidget(row);
            m_rows.push_back(row);
        }
        if (which == NumberGroup::Body) addLevels(column, shown.library);
    }
    m_layout->addWidget(m_inside);
    m_inside->show();
    emit rebuilt();
}

/// One switch for what is assumed of drug in the blood, where the drug's file assumes anything.
void NumbersPanel::addSwitch(QVBoxLayout* column, const Shown& shown) {
    const std::vector<ParameterId> all = plasmaEffects(shown.drug);
    if (all.empty()) return;
    m_assumed = new QCheckBox(tr("Tablets also act from the blood"), m_inside);
    m_assumed->setObjectName(QStringLiteral("assumedPath"));
    m_assumed->setToolTip(
        tr("An assumption, hatched in the chart: how strongly is taken from one trial, where they act is not "
           "known. Off: only what reaches the spinal fluid acts."));
    m_assumed->setAccessibleDescription(m_assumed->toolTip());
    column->addWidget(m_assumed);
    column->addWidget(new GradeBadge(Grade::Assumption, m_inside), 0,
                      Qt::AlignLeft);  // below: a narrow page has no room beside it
    connect(m_assumed, &QCheckBox::toggled, this, [this, all, &library = shown.library](bool acts) {
        const Edit change = [all, &library, acts](Scenario& scenario) {
            for (const ParameterId id : all)
                if (acts)
                    resetValue(scenario, library, id);
                else
                    setValue(scenario, id, 0);
        };
        emit edited(change, {});
    });
}

void NumbersPanel::addGroup(QVBoxLayout* column, const QString& title) {
    column->addSpacing(8);
    column->addWidget(words(title, TextRole::Strong, m_inside));
}

/// The 26 levels as one row: only their ratios matter, so halving or doubling all of them changes nothing.
void NumbersPanel::addLevels(QVBoxLayout* column, const Library& library) {
    const auto tell = [&](const QString& title, const Provenance& from) {
        column->addSpacing(4);
        auto* line = new QHBoxLayout;
        line->addWidget(words(title, TextRole::Body, m_inside), 1);
        line->addWidget(new GradeBadge(from.grade, m_inside));
        column->addLayout(line);
        QLabel* told = words({}, TextRole::Caption, m_inside);
        told->setTextFormat(Qt::RichText);  // provenanceText() escapes what comes from files
        told->setText(provenanceText(from, library));
        column->addWidget(told);
    };
    tell(tr("Heights of the 26 levels"), library.physiology.heights);
    tell(tr("Volumes of the 26 levels"), library.physiology.volumes);
    column->addWidget(
        words(tr("The levels only share out the canal's length and its fluid; half or twice of all of them "
                 "changes nothing."),
              TextRole::Caption, m_inside));
}

/// Only one row is open at a time: it alone simulates what halving and doubling would change.
void NumbersPanel::foldOthers(NumberRow* open) {
    for (NumberRow* row : m_rows) {
        if (row != open && row->isOpen()) row->setOpen(false);
    }
}

QWidget* NumbersPanel::takeFocus() {
    if (m_rows.empty()) return nullptr;
    m_rows.front()->heading()->setFocus(Qt::OtherFocusReason);
    return m_rows.front();
}

QWidget* NumbersPanel::open(ParameterId number) {
    const auto row =
        std::find_if(m_rows.begin(), m_rows.end(), [number](const NumberRow* one) { return one->id() == number; });
    if (row == m_rows.end()) return takeFocus();
    foldOthers(*row);
    (*row)->setOpen(true);
    (*row)->heading()->setFocus(Qt::OtherFocusReason);
    return *row;
}

bool NumbersPanel::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
    auto* heading = qobject_cast<QToolButton*>(watched);
    if (heading && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
        heading->click();
        return true;
    }
    const auto here = std::find_if(m_rows.begin(), m_rows.end(),
                                   [watched](const NumberRow* row) { return row->heading() == watched; });
    const auto next = here - m_rows.begin() + step;
    if (step == 0 || here == m_rows.end() || next < 0 || next >= static_cast<std::ptrdiff_t>(m_rows.size())) {
        return QWidget::eventFilter(watched, event);
    }
    m_rows[static_cast<std::size_t>(next)]->heading()->setFocus(Qt::TabFocusReason);
    return true;
}

PageOffer numbersPage() {
    return {.id = QStringLiteral("numbers"),
            .button = NumbersPanel::tr("Numbers"),
            .tip = NumbersPanel::tr("Where every number of the model comes from."),
            .make = [](QWidget* parent) -> SidePage* { return new NumbersPanel(parent); },
            .entry = NumbersPanel::tr("Where does this number come &from?"),
            .keys = QKeySequence(Qt::CTRL | Qt::Key_I)};
}

}  // namespace theca::app
