#include "app/window/view_bar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QStandardItemModel>

#include "app/appearance.h"
#include "app/display.h"
#include "app/window/flow_layout.h"

namespace theca::app {

namespace {

constexpr int unitCount = 4;

}  // namespace

ViewBar::ViewBar(QWidget* parent)
    : QWidget(parent),
      m_flow(new FlowLayout(this, 16)),
      m_levels(addList(tr("Spinal fluid &at"), tr("The level of the spine the top chart looks at."))),
      m_units(addList(tr("&Units"), tr("The unit of every concentration."))),
      m_times(addList(tr("&Time"), tr("The unit of time."))),
      m_structures(addList(tr("&Model"), tr("How the spinal fluid is computed: level by level, or as one pool that "
                                            "mixes at once."))),
      m_log(new QCheckBox(tr("Lo&g scale"), this)) {
    m_flow->setContentsMargins(0, 0, 0, 0);
    m_flow->addWidget(m_log);
    m_log->setToolTip(tr("Each step of the scale is ten times the one before; far apart curves fit one picture."));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    fillLists();
    connectLists();
}

QComboBox* ViewBar::addList(const QString& label, const QString& tip) {
    auto* pair = new QWidget(this);
    auto* row = new QHBoxLayout(pair);
    auto* text = new QLabel(label, pair);
    auto* list = new QComboBox(pair);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(text);
    row->addWidget(list);
    text->setBuddy(list);
    text->setToolTip(tip);
    list->setToolTip(tip);
    list->setAccessibleDescription(tip);
    list->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_flow->addWidget(pair);
    return list;
}

void ViewBar::fillLists() {
    m_levels->addItem(tr("the brain"));
    for (int index = levelCount - 1; index >= 0; --index) m_levels->addItem(levelText(Level{index}));
    for (int unit = 0; unit < unitCount; ++unit) m_units->addItem(unitName(static_cast<ConcentrationUnit>(unit)));
    m_times->addItems({tr("as it fits"), tr("hours"), tr("days")});
    m_structures->addItems({tr("level by level"), tr("one pool")});
}

void ViewBar::connectLists() {
    connect(m_levels, &QComboBox::currentIndexChanged, this, [this](int row) {
        const std::optional<Level> level = row == 0 ? std::nullopt : std::optional(Level{levelCount - row});
        emit edited([level](Scenario& s) { s.view.level = level; }, QStringLiteral("view/level"));
    });
    connect(m_units, &QComboBox::currentIndexChanged, this, [this](int row) {
        emit edited([row](Scenario& s) { s.view.units = static_cast<ConcentrationUnit>(row); }, {});
    });
    connect(m_times, &QComboBox::currentIndexChanged, this,
            [this](int row) { emit edited([row](Scenario& s) { s.view.timeUnit = static_cast<TimeUnit>(row); }, {}); });
    connect(m_structures, &QComboBox::currentIndexChanged, this,
            [this](int row) { emit edited([row](Scenario& s) { s.csfModel = static_cast<CsfModel>(row); }, {}); });
    connect(m_log, &QCheckBox::toggled, this,
            [this](bool on) { emit edited([on](Scenario& s) { s.view.log = on; }, {}); });
}

void ViewBar::show(const Scenario& scenario, const Drug& drug) {
    const View& view = scenario.view;
    const QSignalBlocker quiet[] = {QSignalBlocker(m_levels), QSignalBlocker(m_units), QSignalBlocker(m_times),
                                    QSignalBlocker(m_structures), QSignalBlocker(m_log)};
    m_levels->setCurrentIndex(view.level ? levelCount - view.level->index : 0);
    m_units->setCurrentIndex(static_cast<int>(view.units));
    m_times->setCurrentIndex(static_cast<int>(view.timeUnit));
    m_structures->setCurrentIndex(static_cast<int>(scenario.csfModel));
    m_log->setChecked(view.log);
    m_levels->setEnabled(scenario.csfModel == CsfModel::Levels);
    for (int unit = 0; unit < unitCount; ++unit) {
        auto* item = qobject_cast<QStandardItemModel*>(m_units->model())->item(unit);
        item->setEnabled(unitOffered(static_cast<ConcentrationUnit>(unit), drug));
    }
}

}  // namespace theca::app
