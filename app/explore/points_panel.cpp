#include "app/explore/points_panel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QPushButton>

#include "app/base/display.h"
#include "app/controls/flow_layout.h"
#include "core/model/signal.h"
#include "core/scenario/names.h"

namespace theca::app {

namespace {

constexpr int unitCount = 4;
constexpr int longestLabel = 60;

/// A control with its name before it, as one piece of the row.
template <class Control>
Control* named(FlowLayout* row, const QString& name, QWidget* panel) {
    auto* pair = new QWidget(panel);
    auto* side = new QHBoxLayout(pair);
    auto* text = new QLabel(name, pair);
    auto* control = new Control(pair);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(6);
    side->addWidget(text);
    side->addWidget(control);
    text->setBuddy(control);
    row->addWidget(pair);
    return control;
}

QString columnName(const ReadOut& readOut) {
    const QString title = inLanguage(readOut.title);
    return title.isEmpty() ? QString::fromStdString(readOut.column) : title;
}

}  // namespace

PointsPanel::PointsPanel(QWidget* parent) : QFrame(parent) { hide(); }

void PointsPanel::build() {
    m_said = new QLabel(this);
    auto* row = new FlowLayout(this, 16);
    row->setContentsMargins(16, 8, 16, 8);
    row->addWidget(m_said);
    m_label = named<QLineEdit>(row, tr("Na&me"), this);
    m_charts = named<QComboBox>(row, tr("S&how with"), this);
    m_units = named<QComboBox>(row, tr("In uni&t"), this);
    m_add = new QPushButton(tr("&Add"), this);
    auto* forget = new QPushButton(tr("Cancel"), this);
    row->addWidget(m_add);
    row->addWidget(forget);
    m_said->setTextFormat(Qt::PlainText);
    m_label->setMaxLength(longestLabel);
    m_label->setToolTip(tr("What your points are called in the chart."));
    m_charts->setToolTip(tr("What was measured."));
    m_units->setToolTip(tr("The unit of your values."));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_charts, &QComboBox::currentIndexChanged, this, &PointsPanel::offerUnit);
    connect(m_label, &QLineEdit::returnPressed, this, &PointsPanel::add);
    connect(m_add, &QPushButton::clicked, this, &PointsPanel::add);
    connect(forget, &QPushButton::clicked, this, &PointsPanel::cancel);
}

void PointsPanel::ask(const QString& name, PointsFile points, const Drug& drug, const View& view) {
    if (!m_said) build();
    m_points = std::move(points);
    const QString count = QLocale().toString(static_cast<qulonglong>(m_points.points.size()));
    m_said->setText(m_points.points.size() == 1 ? tr("One point from %1").arg(name)
                                                : tr("%1 points from %2", "count, file").arg(count, name));
    m_label->setText(name.section(QLatin1Char('.'), 0, -2).left(longestLabel));
    fillUnits(drug);
    fillCharts(drug, view);
    const auto unit = valueNamed<ConcentrationUnit>(m_points.unit);
    m_units->setCurrentIndex(static_cast<int>(unit.value_or(view.units)));
    setAccessibleName(m_said->text());
    show();
    m_label->setFocus(Qt::OtherFocusReason);
    m_label->selectAll();
}

void PointsPanel::fillCharts(const Drug& drug, const View& view) {
    m_charts->clear();
    const auto offer = [&](const QString& title, Signal signal) {
        m_charts->addItem(title, QString::fromStdString(signalName(signal, drug)));
        m_charts->setItemData(m_charts->count() - 1, isConcentration(signal, drug), Qt::UserRole + 1);
    };
    offer(tr("Blood plasma"), Signal::plasma());
    if (view.level) offer(tr("Spinal fluid at %1").arg(levelText(*view.level)), Signal::csf(*view.level));
    offer(tr("Fluid around the brain"), Signal::cranial());
    for (std::size_t i = 0; i < drug.readOuts.size(); ++i)
        offer(columnName(drug.readOuts[i]), Signal::readOut(static_cast<int>(i)));
    for (int index = levelCount - 1; index >= 0; --index) {
        if (Level{index} != view.level) offer(tr("Spinal fluid at %1").arg(levelText({index})), Signal::csf({index}));
    }
    offerUnit();
}

void PointsPanel::fillUnits(const Drug& drug) {
    m_units->clear();
    for (int i = 0; i < unitCount; ++i) {
        const auto unit = static_cast<ConcentrationUnit>(i);
        m_units->addItem(app::unitName(unit));
        if (!unitOffered(unit, drug)) m_units->removeItem(m_units->count() - 1);
    }
}

/// Scores have no unit.
void PointsPanel::offerUnit() { m_units->setEnabled(m_charts->currentData(Qt::UserRole + 1).toBool()); }

void PointsPanel::add() {
    if (m_points.points.empty()) return;
    Observation observation;
    const QString label = m_label->text().trimmed();
    observation.label = plainText((label.isEmpty() ? tr("points") : label).toStdString());
    observation.what = m_charts->currentData().toString().toStdString();
    for (int i = 0; i < unitCount; ++i) {
        const auto unit = static_cast<ConcentrationUnit>(i);
        if (app::unitName(unit) == m_units->currentText()) observation.unit = std::string(nameOf(unit));
    }
    observation.points = std::exchange(m_points, {}).points;
    hide();
    emit added(observation);
}

void PointsPanel::cancel() {
    m_points = {};
    hide();
}

void PointsPanel::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) return cancel();
    QFrame::keyPressEvent(event);
}

void PointsPanel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.fillRect(QRect(0, 0, 4, height()), palette().color(QPalette::Highlight));
}

}  // namespace theca::app
