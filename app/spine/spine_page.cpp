#include "app/spine/spine_page.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "app/base/appearance.h"
#include "app/controls/steady_label.h"
#include "app/spine/legend_bar.h"
#include "app/spine/race.h"
#include "app/spine/spine_edits.h"
#include "app/spine/spine_view.h"

namespace theca::app {

SpinePage::SpinePage(QWidget* parent)
    : SidePage(parent),
      m_view(new SpineView(this)),
      m_race(new QPushButton(tr("&Race"), this)),
      m_legend(new LegendBar(this)),
      m_log(new QCheckBox(tr("Log &colours"), this)),
      m_levels(new SteadyLabel(TextRole::Caption, true, this)),
      m_takesTitle(new QPushButton(tr("What would it take?"), this)),
      m_takes(new SteadyLabel(TextRole::Body, true, this)) {
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(6);
    auto* top = new QHBoxLayout;
    top->addWidget(m_race);
    top->addWidget(m_log);
    top->addStretch(1);
    rows->addWidget(m_view, 1);
    rows->addWidget(m_legend);
    rows->addLayout(top);
    rows->addWidget(m_takesTitle, 0, Qt::AlignLeft);
    rows->addWidget(m_takes);
    rows->addWidget(m_levels);
    m_race->setToolTip(tr("The same person, the same days: every way this drug can be given, from the start."));
    m_race->setAccessibleDescription(m_race->toolTip());
    m_log->setProperty("quiet", true);
    m_log->setToolTip(tr("Each tenfold step gets as much of the colours as the one before."));
    m_takes->setObjectName(QStringLiteral("whatItTakes"));
    m_takesTitle->setObjectName(QStringLiteral("wouldTake"));
    m_takesTitle->setCheckable(true);
    m_takesTitle->setToolTip(tr("The tablets that would keep as much in the spinal fluid as the pump does."));
    m_takesTitle->setAccessibleDescription(m_takesTitle->toolTip());
    m_takes->hide();
    m_levels->label()->setForegroundRole(QPalette::PlaceholderText);
    connectView();
    connect(m_race, &QPushButton::clicked, this, &SpinePage::raceAsked);
    connect(m_log, &QCheckBox::toggled, this, &SpinePage::logColoursAsked);
    connect(m_takesTitle, &QPushButton::toggled, this, &SpinePage::contentWanted);
}

void SpinePage::show(const SpineContent& content) {
    m_view->show(content);
    m_legend->show({content.colours, content.unit, content.theme, content.beyond});
    const QSignalBlocker quiet(m_log);
    m_log->setChecked(content.colours.scale.log);
    m_levels->setText(content.levelsMatter
                          ? tr("Levels are vertebrae. The cord ends behind L1; its lumbar part, for the legs, lies "
                               "behind T11 to L1 (shaded). Shapes are a drawing, heights are the model's.")
                          : tr("One pool: the model keeps no levels here, so every place holds the same."));
}

void SpinePage::connectView() {
    connect(m_view, &SpineView::deviceMoved, this, [this](std::size_t therapy, const SpineDevice& device, Level level) {
        emit edited(moveDevice(therapy, device, level), moveKey(therapy, device));
    });
    connect(m_view, &SpineView::deviceLeft, this, &SpinePage::sealed);
    connect(m_view, &SpineView::readingChosen, this, [this](std::optional<Level> level) {
        emit edited([level](Scenario& s) { s.view.level = level; }, QStringLiteral("view/level"));
    });
}

QWidget* SpinePage::takeFocus() {
    m_view->setFocus(Qt::ShortcutFocusReason);
    return m_view;
}

void SpinePage::show(const PageContent& content) {
    const bool asked = m_takesTitle->isChecked();
    m_takesTitle->setVisible(isWouldTakeOffered(content.shown));
    const QString text = asked ? whatItWouldTake(content.shown) : QString();
    m_takes->setText(text);
    m_takes->setVisible(!text.isEmpty());
}

PageOffer spinePage() {
    return {.id = QStringLiteral("spine"),
            .button = SpinePage::tr("Spine"),
            .tip = SpinePage::tr("Where the drug is, level by level."),
            .fills = true,
            .make = [](QWidget* parent) -> SidePage* { return new SpinePage(parent); },
            .entry = SpinePage::tr("S&pine"),
            .keys = QKeySequence(Qt::CTRL | Qt::Key_J)};
}

}  // namespace theca::app
