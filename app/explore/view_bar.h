#pragma once

#include <QWidget>
#include <string>

#include "app/document/edit.h"
#include "core/data/library.h"
#include "core/scenario/scenario.h"

class QCheckBox;
class QComboBox;
class QToolButton;

namespace theca::app {

class PopUp;

/// Which drug it is and at which level the spinal fluid is looked at; behind a button what is chosen less often: units,
/// time, log, and which structure computes the spinal fluid.
class ViewBar final : public QWidget {
    Q_OBJECT

public:
    explicit ViewBar(QWidget* parent = nullptr);

    /// `locked`: why what the file locks cannot be changed; empty if nothing is.
    void show(const Scenario& scenario, const Library& library, const QString& locked = {});
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
    QComboBox* addList(QWidget* holder, const QString& label, const QString& tip);
    void buildMore();
    void fillLists();
    void connectLists();
    void showLock(const Scenario& scenario, const QString& locked);
    void showDrugs(const Scenario& scenario, const Library& library);

    PopUp* m_more;
    QToolButton* m_moreButton;
    const Library* m_library = nullptr;
    QComboBox* m_drugs;
    QComboBox* m_levels;
    QComboBox* m_units;
    QComboBox* m_times;
    QComboBox* m_structures;
    QCheckBox* m_log;
};

}  // namespace theca::app
