#pragma once

#include <QWidget>
#include <vector>

#include "core/data/physiology.h"

class QComboBox;
class QLabel;

namespace theca::app {

class ValueSlider;

/// Chooses a level of the spine: a list from head to foot, and a slider whose right end is the head. Typing "T10" in
/// the list finds it.
class LevelControl final : public QWidget {
    Q_OBJECT

public:
    LevelControl(const QString& label, const QString& tip, QWidget* parent = nullptr);

    void setLevel(Level level, Level reset);
    Level level() const { return m_level; }
    void setAccent(const QColor& colour);

    QComboBox* list() const { return m_list; }
    ValueSlider* slider() const { return m_slider; }
    /// What changes the level.
    std::vector<QWidget*> changers() const;

signals:
    void levelChanged(theca::Level level);
    void finished();

private:
    void buildRows(const QString& tip);
    void ask(int index);

    Level m_level;
    Level m_reset;
    QLabel* m_label;
    QComboBox* m_list;
    ValueSlider* m_slider;
};

}  // namespace theca::app
