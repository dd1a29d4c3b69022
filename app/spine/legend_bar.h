#pragma once

#include <QWidget>

#include "app/spine/colour_legend.h"

namespace theca::app {

/// The one legend of all colours that stand for concentrations.
class LegendBar final : public QWidget {
    Q_OBJECT

public:
    explicit LegendBar(QWidget* parent = nullptr);

    void show(const ColourLegend& legend);
    using QWidget::show;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    ColourLegend m_legend;
};

}  // namespace theca::app
