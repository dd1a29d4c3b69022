#pragma once

#include <QPainterPath>
#include <QToolButton>

namespace theca::app {

/// A button with a glyph drawn in the colour and size of the text: fonts do not have them all.
class GlyphButton final : public QToolButton {
    Q_OBJECT

public:
    /// Back and Forward are steps, as on players: a bar at the other end would mean the start or the end.
    enum class Glyph { Play, Pause, Back, Forward, Loop, Remove, More, Reset };
    enum class Size { Usual, Small };

    GlyphButton(Glyph glyph, const QString& name, const QString& tip, QWidget* parent,
                Size size = Size::Usual);

    void setGlyph(Glyph glyph);
    Glyph glyph() const { return m_glyph; }
    void setName(const QString& name);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Glyph m_glyph;
    Size m_size;
};

}  // namespace theca::app
