#pragma once

#include <QAbstractButton>

#include "app/explain/explain_look.h"

namespace theca::app {

/// A picture on a button, drawn by us.
enum class Sign { None, Home, Back, Next, Sound, Ask, Phone, Tick, Play, Pause, Step, Print, More };

/// A large button: a word, a picture, or both. A word that is too long takes another line.
class BigButton final : public QAbstractButton {
    Q_OBJECT

public:
    BigButton(const ExplainLook& look, Sign sign, const QString& words, QWidget* parent = nullptr);

    /// Shows only the picture; the words stay its name.
    void showSignOnly();
    /// A letter size other than that of the body.
    void setPixels(int pixels);
    /// Whether a tick is drawn: on what can be ticked, which has a box for it, only while it is.
    bool isTicked() const;
    /// Words from the left, as in a list.
    void setFromLeft() { m_fromLeft = true; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return !m_signOnly; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    int besideWords() const;
    int side() const;
    QRect wordRect(int width) const;

    ExplainLook m_look;
    Sign m_sign;
    bool m_signOnly = false;
    bool m_fromLeft = false;
};

/// Draws a sign with lines of `width` pixels.
void drawSign(QPainter& painter, Sign sign, const QRectF& box, const QColor& colour, double width);

}  // namespace theca::app
