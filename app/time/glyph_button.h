#pragma once

#include <QPainterPath>
#include <QToolButton>

namespace theca::app {

/// A button with a symbol drawn in the colour and size of the text.
class GlyphButton final : public QToolButton {
    Q_OBJECT

public:
    enum class Glyph { Play, Pause, Back, Forward, Loop, Remove };

    GlyphButton(Glyph glyph, const QString& name, const QString& tip, QWidget* parent);

    void setGlyph(Glyph glyph);
    Glyph glyph() const { return m_glyph; }
    void setName(const QString& name);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Glyph m_glyph;
};

}  // namespace theca::app
