#pragma once

#include <QWidget>
#include <optional>
#include <vector>

#include "app/spine/cell_access.h"
#include "app/spine/spine_content.h"
#include "app/spine/spine_geometry.h"
#include "app/spine/spine_layers.h"

namespace theca::app {

/// A spine for every therapy, side by side: what each place holds at the playhead, with catheter tip and needle to be
/// moved from level to level by mouse and keys. Never changes the scenario.
class SpineView final : public QWidget, public CellSource {
    Q_OBJECT

public:
    explicit SpineView(QWidget* parent = nullptr);

    void show(SpineContent content);
    using QWidget::show;
    const SpineContent& content() const { return m_content; }
    void setPlayhead(double hours);

    /// Which therapy has the keyboard, as a place in content().therapies.
    std::size_t chosen() const { return m_chosen; }
    void choose(std::size_t column);
    /// The columns in view, and where the handle of a device is: for tests.
    std::size_t firstColumn() const;
    std::size_t columnsInView() const;
    QPoint handlePlace(std::size_t column, std::size_t device) const;
    QString readingText(int place, int column, double width) const;
    /// CSF over plasma under a column: at the place pointed at, else where the top chart looks.
    QString ratio(std::size_t column) const;

    int cellRows() const override { return placeCount; }
    int cellColumns() const override { return static_cast<int>(m_content.therapies.size()); }
    QString cellName(int row, int column) const override;
    double cellValue(int row, int column) const override;
    QString cellText(int row, int column) const override;
    QRect cellRect(int row, int column) const override;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// A hand moves a device of a therapy (place in the scenario) to a level.
    void deviceMoved(std::size_t therapy, const theca::app::SpineDevice& device, theca::Level level);
    /// The hand let go.
    void deviceLeft();
    /// Where the top chart should look; none: around the brain.
    void readingChosen(std::optional<theca::Level> level);
    void chosenChanged(std::size_t column);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    /// A device as it was taken: needles that meet another on their way do not take it along.
    struct Hold {
        std::size_t column = 0;
        std::size_t device = 0;
        SpineDevice taken;
    };

    QRectF columnArea(std::size_t column) const;
    QRectF drawing(std::size_t column) const;
    SpineGeometry geometry(std::size_t column) const;
    double gutter() const;
    std::optional<std::size_t> columnAt(QPointF place) const;
    std::optional<Hold> handleAt(QPointF place) const;
    /// S2 … C1 or the brain, under a height.
    std::optional<int> placeAt(double y) const;
    int readingPlace() const;
    static std::optional<Level> slippedTip(const SpineTherapy& therapy, double playhead);
    std::optional<Level> levelOf(const Hold& hold) const;
    void moveTo(const Hold& hold, Level level);
    bool moveByKeys(int levels);
    void stepDevice(bool onward);
    void moveReading(int levels);
    void describe();
    /// Asks for the columns to be painted that look different now.
    void updateChanged(const SpineContent& before, const std::vector<std::vector<double>>& values, double playhead);
    std::vector<std::vector<double>> valuesAt(double hours) const;
    void paintColumn(QPainter& painter, std::size_t column) const;
    void paintWords(QPainter& painter, std::size_t column) const;
    void paintGutter(QPainter& painter) const;

    SpineContent m_content;
    double m_playhead = 0;
    std::vector<std::vector<double>> m_values;  ///< of every therapy, every place
    std::size_t m_chosen = 0;
    bool m_chosenByHand = false;
    std::size_t m_device = 0;
    mutable SpineLayers m_layers;
    std::optional<Hold> m_hold;
    std::optional<int> m_pointed;  ///< place under the pointer
    std::optional<Hold> m_keyHold;
    bool m_keysMoved = false;
    bool m_focusShown = false;
};

}  // namespace theca::app
