#include "app/import/import_panel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QTableView>
#include <algorithm>

#include "app/base/appearance.h"
#include "app/base/display.h"
#include "app/base/fitting_words.h"
#include "app/controls/flow_layout.h"
#include "app/import/import_words.h"
#include "app/import/table_preview.h"
#include "core/model/signal.h"
#include "core/scenario/names.h"

namespace theca::app {

namespace {

constexpr int longestLabel = 60;
constexpr int notChosen = -1;
constexpr int concentrationRole = Qt::UserRole + 1;

/// A control with its name before it, as one item of the row.
template <class Control>
Control* named(FlowLayout* row, const QString& name, Control* control, QWidget* panel) {
    auto* pair = new QWidget(panel);
    auto* side = new QHBoxLayout(pair);
    auto* text = new QLabel(name, pair);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(6);
    side->addWidget(text);
    side->addWidget(control);
    text->setBuddy(control);
    row->addWidget(pair);
    return control;
}

QString readOutName(const ReadOut& readOut) {
    const QString title = inLanguage(readOut.title);
    return title.isEmpty() ? QString::fromStdString(readOut.column) : title;
}

void select(QComboBox* list, int data) {
    const QSignalBlocker quiet(list);
    list->setCurrentIndex(list->findData(data));
}

/// The index of a unit in tableUnits().
int placeOf(const std::optional<TableUnit>& unit) {
    if (!unit) return notChosen;
    const auto units = tableUnits();
    return static_cast<int>(std::find(units.begin(), units.end(), *unit) - units.begin());
}

using Role = ImportPanel::Role;

Role roleOf(std::size_t column, const PointsChoice& choice) {
    if (choice.time == column) return Role::Time;
    if (choice.value == column) return Role::Value;
    if (choice.error == column) return Role::Error;
    return choice.subject == column ? Role::Subject : Role::None;
}

std::optional<std::size_t>* columnWith(Role role, PointsChoice& choice) {
    switch (role) {
        case Role::Time:
            return &choice.time;
        case Role::Value:
            return &choice.value;
        case Role::Error:
            return &choice.error;
        case Role::Subject:
            return &choice.subject;
        case Role::None:
            return nullptr;
    }
    return nullptr;
}

/// High enough for the headings, the row of choices and the rows of the preview.
int heightOf(const QTableView& view) {
    int height = view.horizontalHeader()->sizeHint().height() + 2 * view.frameWidth();
    for (int row = 0; row < view.model()->rowCount(); ++row) height += view.rowHeight(row);
    return height + view.horizontalScrollBar()->sizeHint().height();
}

}  // namespace

ImportPanel::ImportPanel(QWidget* parent) : QFrame(parent) { hide(); }

void ImportPanel::build() {
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(16, 8, 16, 8);
    rows->setSpacing(8);
    rows->addWidget(buildChoices());
    m_preview = new TablePreview(this);
    m_view = new QTableView(this);
    m_view->setModel(m_preview);
    m_view->setAccessibleName(tr("The first rows of the table"));
    m_view->setSelectionMode(QAbstractItemView::NoSelection);
    m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setTabKeyNavigation(false);
    m_view->verticalHeader()->setDefaultSectionSize(m_view->fontMetrics().height() + 6);
    rows->addWidget(m_view);
    rows->addWidget(buildEnd());
    connectChoices();
}

QWidget* ImportPanel::buildChoices() {
    auto* choices = new QWidget(this);
    auto* row = new FlowLayout(choices, 16);
    row->setContentsMargins(0, 0, 0, 0);
    m_said = new QLabel(choices);
    m_said->setTextFormat(Qt::PlainText);
    row->addWidget(m_said);
    m_label = named(row, tr("&Name"), new QLineEdit(choices), choices);
    m_charts = named(row, tr("Sho&w with"), new QComboBox(choices), choices);
    m_units = named(row, tr("Values in"), new QComboBox(choices), choices);
    m_times = named(row, tr("Times in"), new QComboBox(choices), choices);
    m_decimals = named(row, tr("Decimal sign"), new QComboBox(choices), choices);
    m_subjects = named(row, tr("Sub&ject"), new QComboBox(choices), choices);
    m_label->setMaxLength(longestLabel);
    m_label->setToolTip(tr("What your points are called in the chart."));
    m_charts->setToolTip(tr("What was measured."));
    m_units->setToolTip(tr("The unit of your values."));
    m_times->setToolTip(tr("The unit of your times."));
    m_decimals->setToolTip(tr("The sign before the decimals. The other one may set thousands apart."));
    m_subjects->setToolTip(tr("Whose points are taken."));
    for (const auto unit :
         {ElapsedUnit::Second, ElapsedUnit::Minute, ElapsedUnit::Hour, ElapsedUnit::Day, ElapsedUnit::Week})
        m_times->addItem(elapsedUnitName(unit), static_cast<int>(unit));
    m_decimals->addItem(tr("choose …"), notChosen);
    m_decimals->addItem(tr("point: 1,000 is a thousand"), static_cast<int>(DecimalSign::Point));
    m_decimals->addItem(tr("comma: 1,000 is one"), static_cast<int>(DecimalSign::Comma));
    m_decimals->addItem(tr("both"), static_cast<int>(DecimalSign::Either));
    return choices;
}

QWidget* ImportPanel::buildEnd() {
    auto* end = new QWidget(this);
    auto* row = new QHBoxLayout(end);
    m_words = new QLabel(end);
    m_add = new QPushButton(tr("Add"), end);
    auto* forget = new QPushButton(tr("Cancel"), end);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_words, 1);
    row->addWidget(m_add, 0, Qt::AlignTop);
    row->addWidget(forget, 0, Qt::AlignTop);
    connect(m_add, &QPushButton::clicked, this, &ImportPanel::add);
    connect(forget, &QPushButton::clicked, this, &ImportPanel::cancel);
    return end;
}

void ImportPanel::connectChoices() {
    connect(m_label, &QLineEdit::returnPressed, this, &ImportPanel::add);
    connect(m_charts, &QComboBox::currentIndexChanged, this, &ImportPanel::refresh);
    connect(m_units, &QComboBox::currentIndexChanged, this, &ImportPanel::takeUnits);
    connect(m_decimals, &QComboBox::currentIndexChanged, this, &ImportPanel::takeUnits);
    connect(m_subjects, &QComboBox::currentIndexChanged, this, &ImportPanel::takeSubject);
    connect(m_times, &QComboBox::currentIndexChanged, this, [this] {
        m_elapsedChosen = true;
        takeUnits();
    });
}

void ImportPanel::ask(const QString& name, TextTable table, const ImportTarget& target) {
    if (!m_said) build();
    m_table = std::move(table);
    m_guess = guessPoints(m_table);
    m_horizon = target.horizon;
    m_elapsedChosen = false;
    m_said->setText(tr("Points from %1", "file").arg(name));
    setAccessibleName(m_said->text());
    m_label->setText(name.section(QLatin1Char('.'), 0, -2).left(longestLabel));
    m_preview->show(m_table);
    fillRoles();
    fillUnits(target.drug);
    fillCharts(target.drug, target.view);
    showChoice();
    m_view->resizeColumnsToContents();
    m_view->resizeRowToContents(0);
    m_view->setFixedHeight(heightOf(*m_view));
    refresh();
    show();
    focusFirstOpen();
}

/// One list above each column.
void ImportPanel::fillRoles() {
    m_roles.clear();
    for (std::size_t i = 0; i < m_table.columns(); ++i) {
        auto* list = new QComboBox(m_view);
        list->addItem(tr("not used", "a column of a table"), static_cast<int>(Role::None));
        list->addItem(tr("time"), static_cast<int>(Role::Time));
        list->addItem(tr("value"), static_cast<int>(Role::Value));
        list->addItem(tr("error"), static_cast<int>(Role::Error));
        list->addItem(tr("subject"), static_cast<int>(Role::Subject));
        list->setAccessibleName(tr("What the column “%1” is").arg(columnTitle(m_table, i)));
        m_view->setIndexWidget(m_preview->index(0, static_cast<int>(i)), list);
        connect(list, &QComboBox::currentIndexChanged, this, [this, i] { takeRole(i); });
        m_roles.push_back(list);
    }
}

void ImportPanel::fillCharts(const Drug& drug, const View& view) {
    const QSignalBlocker quiet(m_charts);
    m_charts->clear();
    const auto offer = [&](const QString& title, Signal signal) {
        m_charts->addItem(title, QString::fromStdString(signalName(signal, drug)));
        m_charts->setItemData(m_charts->count() - 1, theca::isConcentration(signal, drug), concentrationRole);
    };
    offer(tr("Blood plasma"), Signal::plasma());
    if (view.level) offer(tr("Spinal fluid at %1").arg(levelText(*view.level)), Signal::csf(*view.level));
    offer(tr("Fluid around the brain"), Signal::cranial());
    for (std::size_t i = 0; i < drug.readOuts.size(); ++i)
        offer(readOutName(drug.readOuts[i]), Signal::readOut(static_cast<int>(i)));
    for (int index = levelCount - 1; index >= 0; --index) {
        if (Level{index} != view.level) offer(tr("Spinal fluid at %1").arg(levelText({index})), Signal::csf({index}));
    }
}

/// The units that can be converted to one in which the drug can be shown.
void ImportPanel::fillUnits(const Drug& drug) {
    const QSignalBlocker quiet(m_units);
    m_units->clear();
    m_units->addItem(tr("choose …"), notChosen);
    const auto units = tableUnits();
    for (std::size_t i = 0; i < units.size(); ++i) {
        const auto target = valueNamed<ConcentrationUnit>(units[i].unit);
        if (target && unitOffered(*target, drug))
            m_units->addItem(
                QString::fromUtf8(units[i].written.data(), static_cast<qsizetype>(units[i].written.size())),
                static_cast<int>(i));
    }
    dropUnitWithoutOffer();
}

/// Molar units need a drug with a molar mass.
void ImportPanel::dropUnitWithoutOffer() {
    if (m_units->findData(placeOf(m_guess.choice.unit)) >= 0) return;
    m_guess.unknownUnit = std::string(m_guess.choice.unit->written);
    m_guess.choice.unit.reset();
}

void ImportPanel::fillSubjects() {
    const QSignalBlocker quiet(m_subjects);
    m_subjects->clear();
    m_subjects->addItem(tr("all"), QString());
    for (const std::string& subject : m_guess.subjects)
        m_subjects->addItem(shortText(subject), QString::fromStdString(subject));
    const int only = m_subjects->findData(QString::fromStdString(m_guess.choice.onlySubject));
    m_subjects->setCurrentIndex(std::max(only, 0));
    m_subjects->parentWidget()->setVisible(m_guess.subjects.size() > 1);
}

/// Updates the controls from the choice.
void ImportPanel::showChoice() {
    const PointsChoice& choice = m_guess.choice;
    for (std::size_t i = 0; i < m_roles.size(); ++i) select(m_roles[i], static_cast<int>(roleOf(i, choice)));
    select(m_units, placeOf(choice.unit));
    select(m_times, static_cast<int>(choice.elapsed));
    select(m_decimals, choice.decimal ? static_cast<int>(*choice.decimal) : notChosen);
    fillSubjects();
}

void ImportPanel::focusFirstOpen() {
    const PointsChoice& choice = m_guess.choice;
    QWidget* open = m_label;
    if (!choice.decimal) open = m_decimals;
    if (isConcentration() && !choice.unit) open = m_units;
    open->setFocus(Qt::OtherFocusReason);
    m_label->selectAll();
}

/// A role belongs to one column; another column of times or values brings its own units.
void ImportPanel::takeRole(std::size_t column) {
    PointsChoice choice = m_guess.choice;
    const Role before = roleOf(column, choice), now = static_cast<Role>(m_roles[column]->currentData().toInt());
    if (auto* had = columnWith(before, choice)) had->reset();
    if (auto* has = columnWith(now, choice)) *has = column;
    std::erase(choice.flags, column);
    if (now == Role::Subject || before == Role::Subject) choice.onlySubject.clear();
    const bool sameUnits = choice.time == m_guess.choice.time && choice.value == m_guess.choice.value;
    const PointsChoice old = m_guess.choice;
    m_guess = guessUnits(m_table, choice);
    if (sameUnits) {
        m_guess.choice.unit = old.unit;
        m_guess.choice.elapsed = old.elapsed;
        m_guess.choice.decimal = old.decimal;
    }
    dropUnitWithoutOffer();
    showChoice();
    refresh();
}

void ImportPanel::takeUnits() {
    PointsChoice& choice = m_guess.choice;
    const int unit = m_units->currentData().toInt(), decimal = m_decimals->currentData().toInt();
    choice.unit.reset();
    choice.decimal.reset();
    if (unit != notChosen) choice.unit = tableUnits()[static_cast<std::size_t>(unit)];
    if (decimal != notChosen) choice.decimal = static_cast<DecimalSign>(decimal);
    choice.elapsed = static_cast<ElapsedUnit>(m_times->currentData().toInt());
    refresh();
}

void ImportPanel::takeSubject() {
    m_guess.choice.onlySubject = m_subjects->currentData().toString().toStdString();
    refresh();
}

bool ImportPanel::isConcentration() const { return m_charts->currentData(concentrationRole).toBool(); }

bool ImportPanel::isReady() const {
    const PointsChoice& choice = m_guess.choice;
    return choice.decimal && (choice.unit || !isConcentration()) && !m_points.points.empty();
}

void ImportPanel::refresh() {
    PointsChoice choice = m_guess.choice;
    if (!isConcentration()) choice.unit.reset();  // scores have none
    m_points = pointsFrom(m_table, choice);
    m_units->setEnabled(isConcentration());
    m_preview->showLeftOut(m_points.leftOut);
    m_words->setText(importText({m_table, m_guess, m_points, isConcentration(), m_elapsedChosen, m_horizon}));
    const QString count = QLocale().toString(static_cast<qulonglong>(m_points.points.size()));
    m_add->setText(m_points.points.size() == 1 ? tr("Add one point") : tr("Add %1 points").arg(count));
    m_add->setEnabled(isReady());
    m_add->setAccessibleDescription(m_words->text());
}

void ImportPanel::add() {
    if (!isReady()) return;
    Observation observation;
    const QString label = m_label->text().trimmed();
    observation.label = plainText(fittingWords(label.isEmpty() ? tr("points") : label, format::nameWords));
    observation.what = m_charts->currentData().toString().toStdString();
    if (isConcentration()) observation.unit = std::string(m_guess.choice.unit->unit);
    observation.points = std::move(m_points.points);
    cancel();
    emit added(observation);
}

void ImportPanel::cancel() {
    m_table = {};
    m_guess = {};
    m_points = {};
    hide();
}

void ImportPanel::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) return cancel();
    QFrame::keyPressEvent(event);
}

void ImportPanel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.fillRect(QRect(0, 0, 4, height()), palette().color(QPalette::Highlight));
}

}  // namespace theca::app
