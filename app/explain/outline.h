#pragma once

#include <QWidget>

#include "app/explain/explain_look.h"

namespace theca::app {

/// The frame around what is typed into, drawn over it: seen as well as that of a button, thicker with the keyboard.
class Outline final : public QWidget {
    Q_OBJECT

public:
    Outline(const ExplainLook& look, QWidget& editor);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    ExplainLook m_look;
};

}  // namespace theca::app
