#pragma once

#include "app/present/stage_picture.h"

class QScreen;

namespace theca::app {

/// The picture of the hall: a whole screen, without frame, pointer or anything to click. It never takes the keys from
/// the console; where it is alone on the only screen, it has them.
class StageWindow final : public StagePicture {
    Q_OBJECT

public:
    StageWindow();

    /// Covers a screen.
    void cover(QScreen* screen, bool takesKeys);
    /// Whether it is where it was put: some desktops place windows themselves.
    bool isOn(const QScreen* screen) const;

signals:
    void closed();

protected:
    void closeEvent(QCloseEvent* event) override;
};

}  // namespace theca::app
