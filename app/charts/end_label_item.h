#pragma once

#include <QGraphicsItem>
#include <QString>
#include <vector>

#include "app/base/theme.h"
#include "app/charts/chart_fonts.h"

namespace theca::app {

/// A curve's name at its right end, with its value there.
struct EndLabel {
    QString name;
    QString value;
    TherapyStyle style;
    double wanted = 0;   ///< height of the curve's end, in pixels
    bool quiet = false;  ///< of a pinned run: name in muted ink, value only if there is room
    QString change = {};  ///< "× 2.00": the value against that of the curve before the last change; if there is room
};

/// The names of a chart's curves beside the plot, moved apart where ends are close, each connected to its curve.
class EndLabelItem final : public QGraphicsItem {
public:
    explicit EndLabelItem(QGraphicsItem* parent) : QGraphicsItem(parent) {}

    /// Where texts start beside the plot.
    static double textFrom();
    /// The width the labels need beside the plot.
    static double widthFor(const std::vector<EndLabel>& labels, const ChartFonts& fonts);
    /// The width in which every value can be read beside the beginning of its name.
    static double leastWidthFor(const std::vector<EndLabel>& labels, const ChartFonts& fonts);

    /// `when` says which time the values are of.
    void show(std::vector<EndLabel> labels, const QString& when, const QRectF& plot, double width,
              const ChartFonts& fonts, const Theme& theme);
    const std::vector<double>& places() const { return m_places; }
    /// The texts, in the order of the list; the last may say how many did not fit.
    const std::vector<EndLabel>& labels() const { return m_labels; }
    /// Name and value at a place of the scene, where the name is cut; else empty.
    QString tipAt(QPointF place) const;

    /// The time of the values, where any is written and there is room.
    const QString& when() const { return m_when; }
    bool saysWhen() const;

    QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    void dropValues(double width, const ChartFonts& fonts);
    QString shownName(const EndLabel& label) const;
    void drawLabel(QPainter& painter, const EndLabel& label, double y) const;

    std::vector<EndLabel> m_labels;
    std::vector<double> m_places;  ///< centres
    QString m_when;
    QRectF m_plot;
    double m_width = 0;
    ChartFonts m_fonts;
    Theme m_theme;
};

}  // namespace theca::app
