#pragma once

#include <QWidget>

#include "app/base/theme.h"

namespace theca::app {

/// A short piece of a therapy's curve: its colour, dash and marker.
class Swatch final : public QWidget {
    Q_OBJECT

public:
    explicit Swatch(QWidget* parent = nullptr);

    void show(const TherapyStyle& style);
    using QWidget::show;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    TherapyStyle m_style;
};

/// The same piece drawn anywhere, in a box.
void paintSwatch(QPainter& painter, const QRectF& box, const TherapyStyle& style);

}  // namespace theca::app
