#pragma once

#include <optional>
#include <vector>

#include "app/controls/value_slider.h"
#include "core/scenario/scenario.h"

namespace theca::app {

/// The slider of the playhead, with a small mark at every bookmark.
class TimeSlider final : public ValueSlider {
    Q_OBJECT

public:
    static constexpr int positions = 10000;

    explicit TimeSlider(QWidget* parent);

    void show(double horizon, const std::vector<Bookmark>& bookmarks);
    using QWidget::show;
    void setHours(double hours);
    double hoursOf(int position) const { return m_horizon * position / positions; }
    /// The place of a time on the slider, pixels from its left.
    double xOf(double hours) const;
    /// The bookmark at a position.
    std::optional<std::size_t> bookmarkAt(QPoint place) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    double m_horizon = 1;
    std::vector<Bookmark> m_bookmarks;
};

}  // namespace theca::app
