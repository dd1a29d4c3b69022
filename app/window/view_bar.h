#pragma once

#include <QWidget>

#include "app/edit.h"
#include "core/drug.h"
#include "core/scenario.h"

class QCheckBox;
class QComboBox;
class QLabel;

namespace theca::app {

/// How the run is looked at: level, units, time, log; and which structure computes the spinal fluid.
class ViewBar final : public QWidget {
    Q_OBJECT

public:
    explicit ViewBar(QWidget* parent = nullptr);

    void show(const Scenario& scenario, const Drug& drug);
    using QWidget::show;

    QComboBox* levels() const { return m_levels; }
    QComboBox* units() const { return m_units; }
    QComboBox* times() const { return m_times; }
    QComboBox* structures() const { return m_structures; }
    QCheckBox* log() const { return m_log; }

signals:
    void edited(const theca::app::Edit& change, const QString& mergeKey);

private:
    QComboBox* addList(const QString& label, const QString& tip);
    void fillLists();
    void connectLists();

    QLayout* m_flow;
    QComboBox* m_levels;
    QComboBox* m_units;
    QComboBox* m_times;
    QComboBox* m_structures;
    QCheckBox* m_log;
};

}  // namespace theca::app
