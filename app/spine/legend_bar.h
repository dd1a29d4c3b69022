#pragma once

#include <QWidget>

#include "app/base/theme.h"
#include "app/spine/colour_map.h"

namespace theca::app {

/// The one legend of all colours that stand for concentrations.
class LegendBar final : public QWidget {
    Q_OBJECT

public:
    explicit LegendBar(QWidget* parent = nullptr);

    void show(const ColourScale& colours, const QString& unit, const Theme& theme);
    using QWidget::show;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    ColourScale m_colours;
    QString m_unit;
    Theme m_theme;
};

}  // namespace theca::app
