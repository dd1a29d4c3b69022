#pragma once

#include <QWidget>
#include <array>
#include <optional>
#include <vector>

#include "app/charts/axis_scale.h"
#include "app/charts/spoken.h"
#include "core/lesson/answer.h"

namespace theca::app {

/// A bar for each level of the canal, drawn with mouse, pen or finger by passing over them, or with keys: the profile a
/// learner expects. From the fluid around the brain down to S2.
class ProfileBoard final : public QWidget, public Spoken {
    Q_OBJECT

public:
    explicit ProfileBoard(QWidget* parent);

    /// Over values of `axis`, ng/mL, as drawn so far.
    void begin(const Scale& axis, const std::vector<DrawnLevel>& drawn);
    std::vector<DrawnLevel> drawn() const;
    /// How many of the levels have a value, 0 … 1.
    double share() const;
    QString spokenText() const override;
    /// Where a value of a row is, in pixels.
    QPointF placeOf(int row, double value) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void changed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    QRectF plot() const;
    int rowAt(double y) const;
    double valueAt(double x) const;
    void paintOver(int from, int to, double first, double last);
    void setRow(double value);
    void fillBetween(int row);
    void say();

    static constexpr int rows = 27;  ///< the brain, then C1 … S2
    using Values = std::array<std::optional<double>, rows>;

    Scale m_axis;
    Values m_values;
    std::vector<Values> m_before;  ///< of undo
    Values m_atPress;
    int m_row = 0;
    std::optional<int> m_pen;
    double m_penValue = 0;
};

}  // namespace theca::app
