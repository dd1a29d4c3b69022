#pragma once

#include <QScrollArea>

namespace theca::app {

/// A column that scrolls on its own if it is next to the charts, and has its full height if it is below them.
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
