#include "app/explore/view_bar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/base/appearance.h"
#include "app/base/display.h"
#include "app/controls/flow_layout.h"
#include "app/controls/lock_look.h"
#include "app/time/pop_up.h"
#include "core/scenario/lock.h"
#include "core/scenario/scenario_fields.h"

namespace theca::app {

namespace {

constexpr int unitCount = 4;

}  // namespace

ViewBar::ViewBar(QWidget* parent)
    : QWidget(parent),
      m_more(new PopUp(this)),
      m_moreButton(new QToolButton(this)),
      m_drugs(addList(this, tr("&Drug"),
                      tr("Which drug is given. Another drug gets amounts of its own; those of the old one "
                         "come back with it."))),
      m_levels(addList(this, tr("Spinal fluid &at"), tr("The level of the spine the top chart looks at."))),
      m_units(addList(m_more, tr("&Units"), tr("The unit of every concentration."))),
      m_times(addList(m_more, tr("Ti&me"), tr("The unit of time."))),
      m_structures(addList(m_more, tr("M&odel"),
                           tr("How the spinal fluid is computed: level by level, or as one pool that "
                              "mixes at once."))),
      m_log(new QCheckBox(tr("&Log scale"), m_more)) {
    auto* flow = new FlowLayout(this, 16);
    flow->setContentsMargins(0, 0, 0, 0);
    for (QWidget* part : {m_drugs->parentWidget(), m_levels->parentWidget(), static_cast<QWidget*>(m_moreButton)})
        flow->addWidget(part);
    m_log->setToolTip(tr("Each step of the scale is ten times the one before; far apart curves fit one picture."));
    buildMore();
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);  // its height depends on its width
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    fillLists();
    connectLists();
}

void ViewBar::buildMore() {
    auto* rows = new QVBoxLayout(m_more);
    for (const QComboBox* list : {m_units, m_times, m_structures}) rows->addWidget(list->parentWidget());
    rows->addWidget(m_log);
    m_moreButton->setText(tr("Units …"));
    m_moreButton->setToolTip(tr("Units, time, model, and the scale of the charts."));
    m_moreButton->setAccessibleDescription(m_moreButton->toolTip());
    m_moreButton->setAutoRaise(true);
    m_moreButton->setProperty("quiet", true);
    m_moreButton->setFocusPolicy(Qt::StrongFocus);
    connect(m_moreButton, &QToolButton::clicked, this, [this] {
        m_more->openOver(*m_moreButton);
        m_units->setFocus(Qt::PopupFocusReason);
    });
}

QComboBox* ViewBar::addList(QWidget* holder, const QString& label, const QString& tip) {
    auto* pair = new QWidget(holder);
    auto* row = new QHBoxLayout(pair);
    auto* text = new QLabel(label, pair);
    auto* list = new QComboBox(pair);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(text);
    row->addWidget(list, holder == this ? 0 : 1);
    text->setBuddy(list);
    text->setToolTip(tip);
    list->setToolTip(tip);
    list->setAccessibleDescription(tip);
    list->setSizeAdjustPolicy(QComboBox::AdjustToContents);
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
    connect(m_drugs, &QComboBox::currentIndexChanged, this, [this](int row) {
        const std::string name = m_drugs->itemData(row).toString().toStdString();
        emit drugAsked(name);
    });
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

void ViewBar::showDrugs(const Scenario& scenario, const Library& library) {
    if (m_library != &library) {
        m_library = &library;
        m_drugs->clear();
        for (const auto& [name, drug] : library.drugs) {
            m_drugs->addItem(inLanguage(drug.title), QString::fromStdString(name));
        }
    }
    m_drugs->setCurrentIndex(m_drugs->findData(QString::fromStdString(scenario.drug)));
}

void ViewBar::showLock(const Scenario& scenario, const QString& locked) {
    const auto apply = [&](QWidget& list, std::string_view path) {
        setLocked(list, locked.isEmpty() || adjustable(scenario.lock, path) ? QString() : locked);
    };
    apply(*m_drugs, format::field<&Scenario::drug>().key);
    apply(*m_structures, format::field<&Scenario::csfModel>().key);
}

void ViewBar::show(const Scenario& scenario, const Library& library, const QString& locked) {
    const View& view = scenario.view;
    const QSignalBlocker quiet[] = {QSignalBlocker(m_drugs), QSignalBlocker(m_levels),     QSignalBlocker(m_units),
                                    QSignalBlocker(m_times), QSignalBlocker(m_structures), QSignalBlocker(m_log)};
    showDrugs(scenario, library);
    m_levels->setCurrentIndex(view.level ? levelCount - view.level->index : 0);
    m_units->setCurrentIndex(static_cast<int>(view.units));
    m_times->setCurrentIndex(static_cast<int>(view.timeUnit));
    m_structures->setCurrentIndex(static_cast<int>(scenario.csfModel));
    m_log->setChecked(view.log);
    m_levels->setEnabled(scenario.csfModel == CsfModel::Levels);
    showLock(scenario, locked);
    const auto drug = library.drugs.find(scenario.drug);
    for (int unit = 0; drug != library.drugs.end() && unit < unitCount; ++unit) {
        auto* item = qobject_cast<QStandardItemModel*>(m_units->model())->item(unit);
        item->setEnabled(unitOffered(static_cast<ConcentrationUnit>(unit), drug->second));
    }
}

}  // namespace theca::app
