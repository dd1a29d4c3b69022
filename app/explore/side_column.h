#pragma once

#include <QScrollArea>

namespace theca::app {

/// A column that scrolls by itself, but for its header, where it stands next to the charts, and has its full height
/// where it lies below them.
class SideColumn final : public QScrollArea {
    Q_OBJECT

public:
    explicit SideColumn(QWidget* parent = nullptr);

    /// Stands above what scrolls.
    void setHeader(QWidget* header);
    void showWhole(bool whole);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    int wholeHeight() const;
    int headerWidth() const;
    int headerRoom() const;
    void placeHeader();

    QWidget* m_header = nullptr;
    bool m_whole = false;
};

}  // namespace theca::app
