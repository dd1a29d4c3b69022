#include "app/therapies/section.h"

#include <QCheckBox>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

#include "app/base/sentences.h"
#include "app/controls/level_control.h"
#include "app/controls/lock_look.h"
#include "core/scenario/lock.h"

namespace theca::app {

QString therapyPath(std::size_t therapy, const QString& rest) {
    return QStringLiteral("%1/%2/%3").arg(keyOf<&Scenario::therapies>()).arg(therapy).arg(rest);
}

QString pumpPath(std::size_t therapy) { return therapyPath(therapy, keyOf<&Therapy::pump>() + QLatin1Char('/')); }

Section::Section(QWidget* parent) : QWidget(parent), m_rows(new QVBoxLayout(this)) {
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(4);
}

NumberControl* Section::addNumber(NumberSpec spec, const QString& path, GetNumber get, SetNumber set,
                                  GetHandRange hand) {
    auto* control = new NumberControl(std::move(spec), this);
    m_rows->addWidget(control);
    connect(control, &NumberControl::valueChanged, this, [this, path, set = std::move(set)](double value) {
        emit edited([set, value](Scenario& s) { set(s, value); }, path);
    });
    connect(control, &NumberControl::finished, this, &Section::sealed);
    m_numbers.push_back({path.toStdString(), control, std::move(get), std::move(hand)});
    m_locks.push_back({path.toStdString(), control->changers()});
    return control;
}

LevelControl* Section::addLevel(const QString& label, const QString& tip, const QString& path, GetLevel get,
                                SetLevel set) {
    auto* control = new LevelControl(label, tip, this);
    m_rows->addWidget(control);
    connect(control, &LevelControl::levelChanged, this, [this, path, set = std::move(set)](Level level) {
        emit edited([set, level](Scenario& s) { set(s, level); }, path);
    });
    connect(control, &LevelControl::finished, this, &Section::sealed);
    m_levels.push_back({control, std::move(get)});
    m_locks.push_back({path.toStdString(), control->changers()});
    return control;
}

QCheckBox* Section::addCheck(const QString& label, const QString& tip, const QString& path, GetFlag get, SetFlag set) {
    auto* box = new QCheckBox(label, this);
    box->setToolTip(tip);
    m_rows->addWidget(box);
    connect(box, &QCheckBox::toggled, this, [this, set = std::move(set)](bool on) {
        emit edited([set, on](Scenario& s) { set(s, on); }, {});
        emit sealed();
    });
    m_checks.push_back({box, std::move(get)});
    obeyLock(box, path);
    return box;
}

NumberControl* Section::withSource(NumberControl* control, ParameterId number) {
    control->offerSource();
    connect(control, &NumberControl::sourceAsked, this, [this, number] { emit sourceAsked(number); });
    return control;
}

void Section::show(const PanelContent& content) {
    for (const NumberRow& row : m_numbers) {
        row.control->setValue(row.get(content.scenario), row.get(content.opened));
        if (row.hand) {
            const HandRange range = row.hand(content.scenario);
            row.control->limitHand(range.lowest, range.highest);
        }
        const auto wrong = std::find_if(content.errors.begin(), content.errors.end(),
                                        [&row](const Error& error) { return error.path == row.path; });
        row.control->setError(wrong == content.errors.end() ? QString() : sentence(*wrong));
    }
    for (const LevelRow& row : m_levels) row.control->setLevel(row.get(content.scenario), row.get(content.opened));
    for (const CheckRow& row : m_checks) {
        const QSignalBlocker quiet(row.box);
        row.box->setChecked(row.get(content.scenario));
    }
    for (const LockRow& row : m_locks) {
        const bool free = content.locked.isEmpty() || adjustable(content.scenario.lock, row.path);
        for (QWidget* control : row.controls) setLocked(*control, free ? QString() : content.locked);
    }
}

bool Section::claims(const std::string& path) const {
    return std::any_of(m_numbers.begin(), m_numbers.end(), [&path](const NumberRow& row) { return row.path == path; });
}

void Section::setAccent(const QColor& colour) {
    for (const NumberRow& row : m_numbers) row.control->setAccent(colour);
    for (const LevelRow& row : m_levels) row.control->setAccent(colour);
}

}  // namespace theca::app
