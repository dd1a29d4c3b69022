#include "app/controls/level_control.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <algorithm>
#include <cmath>

#include "app/base/appearance.h"
#include "app/base/display.h"
#include "app/controls/value_slider.h"

namespace theca::app {

LevelControl::LevelControl(const QString& label, const QString& tip, QWidget* parent)
    : QWidget(parent), m_label(new QLabel(label, this)), m_list(new QComboBox(this)), m_slider(new ValueSlider(this)) {
    for (int index = levelCount - 1; index >= 0; --index) m_list->addItem(levelText(Level{index}));
    buildRows(tip);
    m_slider->setAccessibleName(tr("%1, slider").arg(label));
    connect(m_list, &QComboBox::currentIndexChanged, this, [this](int row) {
        ask(levelCount - 1 - row);
        emit finished();
    });
    connect(m_slider, &QSlider::valueChanged, this, &LevelControl::ask);
    connect(m_slider, &QSlider::sliderReleased, this, &LevelControl::finished);
    connect(m_slider, &ValueSlider::stepped, this, [this](int steps, bool) { ask(m_level.index + steps); });
    connect(m_slider, &ValueSlider::stepsEnded, this, &LevelControl::finished);
    connect(m_slider, &ValueSlider::numberAsked, this, [this](double index) {
        ask(static_cast<int>(std::lround(index)));
        emit finished();
    });
    connect(m_slider, &ValueSlider::resetRequested, this, [this] {
        ask(m_reset.index);
        emit finished();
    });
}

void LevelControl::buildRows(const QString& tip) {
    auto* rows = new QGridLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setHorizontalSpacing(6);
    rows->setVerticalSpacing(0);
    rows->setColumnStretch(0, 1);
    m_label->setWordWrap(true);
    rows->addWidget(m_label, 0, 0);
    rows->addWidget(m_list, 0, 1);
    rows->addWidget(m_slider, 1, 0, 1, 2);
    m_slider->setRange(0, levelCount - 1);
    m_slider->setSingleStep(1);
    m_slider->setFocusPolicy(Qt::ClickFocus);  // the list has the Tab key, and the same levels
    m_label->setBuddy(m_list);
    m_list->setAccessibleDescription(tip);
    for (QWidget* part :
         {static_cast<QWidget*>(m_label), static_cast<QWidget*>(m_list), static_cast<QWidget*>(m_slider)}) {
        part->setToolTip(tip);
    }
}

void LevelControl::ask(int index) {
    const Level next{std::clamp(index, 0, levelCount - 1)};
    if (next == m_level) return;
    setLevel(next, m_reset);
    emit levelChanged(next);
}

void LevelControl::setLevel(Level level, Level reset) {
    m_level = level;
    m_reset = reset;
    const QSignalBlocker quietList(m_list);
    m_list->setCurrentIndex(levelCount - 1 - level.index);
    m_slider->setNumber(m_slider->isSliderDown() ? m_slider->value() : level.index,
                        {double(level.index), 0, double(levelCount - 1), 1});
    m_slider->setSpoken(levelText(level));
}

std::vector<QWidget*> LevelControl::changers() const { return {m_list, m_slider}; }

void LevelControl::setAccent(const QColor& colour) { setAccentOf(m_slider, colour); }

}  // namespace theca::app
