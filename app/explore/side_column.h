#pragma once

#include <QScrollArea>

namespace theca::app {

/// A column that scrolls by itself where it stands next to the charts, and has its full height where it lies below
/// them.
class SideColumn final : public QScrollArea {
    Q_OBJECT

public:
    explicit SideColumn(QWidget* parent = nullptr);

    void showWhole(bool whole);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    int wholeHeight() const;

    bool m_whole = false;
};

}  // namespace theca::app
