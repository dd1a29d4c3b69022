#pragma once

#include <QCoreApplication>

#include "app/present/hall_type.h"
#include "app/present/stage_items.h"

namespace theca::app {

/// The page that a layout is built on: sizes in px, and the ways to put something on it.
class StagePage {
    Q_DECLARE_TR_FUNCTIONS(Stage)

public:
    StagePage(const StageContent& content, QSize size, int backRow, HallPalette palette);

    /// Least heights of capitals, in per cent of the picture's height for a back row of six.
    static constexpr double titleSize = 3.6;
    static constexpr double textSize = 3.0;
    static constexpr double footSize = 2.0;

    double u(double percent) const { return percent * m_out.unit; }           ///< lines and margins
    double v(double percent) const { return percent * m_out.unit * m_near; }  ///< what the back row has to see
    const HallType& type(double percent, bool bold = false) const { return hallType(v(percent), bold); }
    bool isWide() const { return m_out.size.width() >= 1.5 * m_out.size.height(); }
    double bigSize() const { return isWide() ? 8 : 6; }
    int mostTicks() const { return isWide() ? 5 : 4; }
    int mostCurves() const { return isWide() ? 4 : 3; }
    int mostSpines() const { return isWide() ? 3 : 2; }
    int mostNumbers() const { return isWide() ? 3 : 2; }
    const HallColours& colours() const { return m_out.colours; }
    QColor colourOf(const HallStyle& style) const { return colours().therapies.at(style.colour); }
    const StageContent& content() const { return m_content; }
    /// Within the margins.
    QRectF whole() const;

    enum class Align { Left, Centre, Right };
    /// A text on one line whose line box begins at `top`; returns its item.
    StageItem& text(const QString& id, const QString& words, const HallType& type, double x, double top, Align align,
                    const QColor& ink);
    /// The same in digits alone: its box is as high as its digits, and begins at `top`.
    StageItem& digits(const QString& id, const QString& words, const HallType& type, double x, double top, Align align,
                      const QColor& ink);
    /// A text in lines from `top` on; returns where it ends.
    double lines(const QString& id, const QStringList& words, const HallType& type, double x, double top, Align align,
                 const QColor& ink);
    StageItem& shape(const QString& id, StageItem::Kind kind, const QRectF& rect, const QColor& ink, double line = 0);
    void drop(const QString& what) { m_out.dropped << what; }

    /// Title and foot, and what is left between them.
    QRectF addTitleAndFoot(const QStringList& titles);
    /// One line at the bottom of `body`, which shrinks.
    void addCaption(QRectF& body, bool reserve);

    StageLayout take() && { return std::move(m_out); }

private:
    const StageContent& m_content;
    StageLayout m_out;
    double m_near = 1;
};

/// Each fills `body`.
void addCharts(StagePage& page, QRectF body);
void addSmallCharts(StagePage& page, QRectF body);
void addSpines(StagePage& page, QRectF body);
void addNumbers(StagePage& page, const QRectF& body);
void addQuestion(StagePage& page, QRectF body);
void addTitle(StagePage& page, const QRectF& body);
/// The time that is left to vote.
void addRing(StagePage& page, const QRectF& place);
void addText(StagePage& page, const QRectF& body);

}  // namespace theca::app
