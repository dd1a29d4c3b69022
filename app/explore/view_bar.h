#pragma once

#include <QWidget>
#include <string>

#include "app/document/edit.h"
#include "core/data/library.h"
#include "core/scenario/scenario.h"

class QCheckBox;
class QComboBox;
class QLabel;

namespace theca::app {

/// Chooses the drug and how the run is looked at: level, units, time, log scale; and the structure that computes the
/// CSF.
class ViewBar final : public QWidget {
    Q_OBJECT

public:
    explicit ViewBar(QWidget* parent = nullptr);

    void show(const Scenario& scenario, const Library& library);
    using QWidget::show;

    QComboBox* drugs() const { return m_drugs; }
    QComboBox* levels() const { return m_levels; }
    QComboBox* units() const { return m_units; }
    QComboBox* times() const { return m_times; }
    QCheckBox* log() const { return m_log; }

signals:
    void edited(const theca::app::Edit& change, const QString& mergeKey);
    void drugAsked(const std::string& drug);

private:
    QComboBox* addList(const QString& label, const QString& tip);
    void fillLists();
    void connectLists();
    void showDrugs(const Scenario& scenario, const Library& library);

    QLayout* m_flow;
    const Library* m_library = nullptr;
    QComboBox* m_drugs;
    QComboBox* m_levels;
    QComboBox* m_units;
    QComboBox* m_times;
    QComboBox* m_structures;
    QCheckBox* m_log;
};

}  // namespace theca::app
