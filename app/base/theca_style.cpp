#include "app/base/theca_style.h"

#include <QIconEngine>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>
#include <algorithm>

#include "app/base/appearance.h"
#include "app/base/widget_rules.h"

namespace theca::app {

namespace {

constexpr double corner = 6;

void drawSlider(const QStyle& style, const QStyleOptionSlider& slider, QPainter& painter, const QWidget* widget) {
    const QRectF groove = style.subControlRect(QStyle::CC_Slider, &slider, QStyle::SC_SliderGroove, widget);
    const QRectF handle = style.subControlRect(QStyle::CC_Slider, &slider, QStyle::SC_SliderHandle, widget);
    const bool enabled = slider.state.testFlag(QStyle::State_Enabled);
    const Theme& theme = currentTheme();
    const QColor fill = enabled ? slider.palette.color(QPalette::Highlight) : theme.grid;
    const QPointF knob = handle.center();
    const double radius = std::min(handle.width(), handle.height()) / 2 - 2;
    QRectF track(groove.left() + radius, knob.y() - 2, groove.width() - 2 * radius, 4);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.grid);
    painter.drawRoundedRect(track, 2, 2);
    track.setRight(knob.x());
    painter.setBrush(fill);
    painter.drawRoundedRect(track, 2, 2);
    if (slider.state.testFlag(QStyle::State_HasFocus)) {
        painter.setPen(QPen(theme.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(knob, radius + 1, radius + 1);
    }
    painter.setPen(QPen(fill, 2));
    painter.setBrush(slider.activeSubControls.testFlag(QStyle::SC_SliderHandle) && enabled ? fill : theme.ground);
    painter.drawEllipse(knob, radius - 2, radius - 2);
}

QColor edgeOf(const QStyleOption& option) {
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver) && option.state.testFlag(QStyle::State_Enabled);
    return option.palette.color(hovered ? QPalette::Shadow : QPalette::Dark);
}

void drawField(const QStyleOption& option, QPainter& painter) {
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(focused ? QPen(currentTheme().accent, 2) : QPen(edgeOf(option), 1));
    painter.setBrush(option.palette.brush(QPalette::Base));
    const double inset = focused ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(option.rect).adjusted(inset, inset, -inset, -inset), corner - 2, corner - 2);
    painter.restore();
}

void drawFocus(const QStyleOption& option, QPainter& painter) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(currentTheme().accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), corner - 2, corner - 2);
    painter.restore();
}

void drawScrollBar(const QStyle& style, const QStyleOptionSlider& bar, QPainter& painter, const QWidget* widget) {
    const QRectF handle = style.subControlRect(QStyle::CC_ScrollBar, &bar, QStyle::SC_ScrollBarSlider, widget);
    const bool hovered = bar.state.testFlag(QStyle::State_MouseOver) || bar.state.testFlag(QStyle::State_Sunken);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(bar.palette.color(hovered ? QPalette::Dark : QPalette::Mid));
    const QRectF pill = handle.adjusted(2, 2, -2, -2);
    const double round = std::min(pill.width(), pill.height()) / 2;
    painter.drawRoundedRect(pill, round, round);
    painter.restore();
}

/// Two arrowheads to the right in the theme's ink: there is more.
class MoreEngine final : public QIconEngine {
public:
    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
        const QPointF middle = QRectF(rect).center();
        const double reach = std::min(rect.width(), rect.height()) / 4.0;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(mode == QIcon::Disabled ? currentTheme().muted : currentTheme().ink, reach / 2));
        for (const double x : {middle.x() - reach, middle.x()}) {
            painter->drawPolyline(
                QPolygonF({{x, middle.y() - reach}, {x + reach, middle.y()}, {x, middle.y() + reach}}));
        }
        painter->restore();
    }

    /// Qt's own paints on a picture that it does not clear first.
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        QPixmap picture(size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        paint(&painter, picture.rect(), mode, state);
        return picture;
    }

    QIconEngine* clone() const override { return new MoreEngine; }
};

/// Without the arrow that Fusion draws below buttons with an instant menu.
QStyleOptionToolButton withoutArrow(const QStyleOptionToolButton& button) {
    QStyleOptionToolButton plain = button;
    plain.features &= ~QStyleOptionToolButton::ToolButtonFeatures(QStyleOptionToolButton::HasMenu);
    return plain;
}

/// A box with a tick, drawn with lines.
void drawCheck(const QStyleOption& option, QPainter& painter) {
    const QRectF box = QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5);
    const bool on = option.state.testFlag(QStyle::State_On);
    const QColor ink = option.palette.color(QPalette::Text);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(on ? ink : edgeOf(option), 1));
    painter.setBrush(option.palette.brush(QPalette::Base));
    painter.drawRoundedRect(box, 3, 3);
    painter.setPen(QPen(ink, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&box](double x, double y) { return box.topLeft() + QPointF(box.width() * x, box.height() * y); };
    const QPointF tick[] = {at(0.22, 0.52), at(0.42, 0.74), at(0.78, 0.28)};
    if (on) painter.drawPolyline(tick, 3);
    painter.restore();
}

void drawCombo(const QStyle& style, const QStyleOptionComboBox& combo, QPainter& painter, const QWidget* widget) {
    drawField(combo, painter);
    const QRectF place = style.subControlRect(QStyle::CC_ComboBox, &combo, QStyle::SC_ComboBoxArrow, widget);
    const QPointF c = place.center();
    const double r = scaled(4);
    const QPointF chevron[] = {c + QPointF(-r, -r / 2), c + QPointF(0, r / 2), c + QPointF(r, -r / 2)};
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(combo.palette.color(QPalette::Text), 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(chevron, 3);
    painter.restore();
}

}  // namespace

ThecaStyle::ThecaStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

void ThecaStyle::polish(QWidget* widget) {
    QProxyStyle::polish(widget);
    applyRules(*widget);
}

int ThecaStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                          QStyleHintReturn* data) const {
    if (hint == SH_Slider_AbsoluteSetButtons) return Qt::LeftButton;
    if (hint == SH_Slider_PageSetButtons) return Qt::NoButton;
    if (hint == SH_ComboBox_Popup) return 0;
    if (hint == SH_ToolTip_WakeUpDelay) return 500;
    return QProxyStyle::styleHint(hint, option, widget, data);
}

QIcon ThecaStyle::standardIcon(StandardPixmap icon, const QStyleOption* option, const QWidget* widget) const {
    if (icon == SP_ToolBarHorizontalExtensionButton) return QIcon(new MoreEngine);
    return QProxyStyle::standardIcon(icon, option, widget);
}

int ThecaStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
    switch (metric) {
        case PM_SliderLength:
        case PM_SliderThickness:
        case PM_SliderControlThickness:
            return scaled(16);
        case PM_ScrollBarExtent:
            return scaled(10);
        case PM_ScrollBarSliderMin:
            return scaled(32);
        case PM_IndicatorWidth:
        case PM_IndicatorHeight:
            return scaled(16);
        case PM_SmallIconSize:
        case PM_ButtonIconSize:
            return scaled(16);
        default:
            return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

/// Fusion measures the box of the letters, which with some fonts is narrower than the words as they are drawn.
QSize ThecaStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                   const QWidget* widget) const {
    const QSize whole = QProxyStyle::sizeFromContents(type, option, size, widget);
    return type == CT_ComboBox ? whole + QSize(6, 0) : whole;
}

void ThecaStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                    const QWidget* widget) const {
    if (const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option)) {
        const QStyleOptionToolButton plain = withoutArrow(*button);
        return QProxyStyle::drawComplexControl(control, &plain, painter, widget);
    }
    if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option); combo && !combo->editable) {
        return drawCombo(*proxy(), *combo, *painter, widget);
    }
    const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (control == CC_ScrollBar && slider) return drawScrollBar(*proxy(), *slider, *painter, widget);
    if (control != CC_Slider || !slider || slider->orientation != Qt::Horizontal) {
        return QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
    painter->save();
    drawSlider(*proxy(), *slider, *painter, widget);
    painter->restore();
}

void ThecaStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                             const QWidget* widget) const {
    if (element == CE_MenuBarEmptyArea) return;  // the window draws this background; an SVG would hide the menus below
    if (element == CE_MenuBarItem && !(option->state & State_Selected)) {  // without a piece of the line below the bar
        painter->save();
        painter->setClipRect(option->rect.adjusted(0, 0, 0, -3), Qt::IntersectClip);
        QProxyStyle::drawControl(element, option, painter, widget);
        painter->restore();
        return;
    }
    const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option);
    if (element == CE_ToolButtonLabel && button && widget && widget->property("quiet").toBool()) {
        QStyleOptionToolButton quiet = *button;
        quiet.palette.setColor(QPalette::ButtonText, currentTheme().muted);
        return QProxyStyle::drawControl(element, &quiet, painter, widget);
    }
    const auto* box = qstyleoption_cast<const QStyleOptionButton*>(option);
    if (element == CE_CheckBoxLabel && box && widget && widget->property("quiet").toBool()) {
        QStyleOptionButton quiet = *box;
        quiet.palette.setColor(QPalette::WindowText, currentTheme().muted);
        return QProxyStyle::drawControl(element, &quiet, painter, widget);
    }
    if (element == CE_HeaderSection || element == CE_HeaderEmptyArea) {
        painter->fillRect(option->rect, option->palette.color(QPalette::Base));
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

QRect ThecaStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                 const QWidget* widget) const {
    const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (control != CC_ScrollBar || !bar) return QProxyStyle::subControlRect(control, option, part, widget);
    const bool upright = bar->orientation == Qt::Vertical;
    const QRect all = bar->rect;
    const int length = upright ? all.height() : all.width();
    const int range = bar->maximum - bar->minimum;
    const int share = range > 0 ? static_cast<int>(qint64(bar->pageStep) * length / (range + bar->pageStep)) : length;
    const int size = std::clamp(share, std::min(pixelMetric(PM_ScrollBarSliderMin, bar, widget), length), length);
    const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - size);
    const auto piece = [&](int from, int until) {
        return upright ? QRect(all.left(), all.top() + from, all.width(), until - from)
                       : QRect(all.left() + from, all.top(), until - from, all.height());
    };
    switch (part) {
        case SC_ScrollBarSlider:
            return piece(start, start + size);
        case SC_ScrollBarSubPage:
            return piece(0, start);
        case SC_ScrollBarAddPage:
            return piece(start + size, length);
        case SC_ScrollBarGroove:
            return all;
        default:
            return {};
    }
}

void ThecaStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                               const QWidget* widget) const {
    if (element == PE_PanelLineEdit || element == PE_FrameLineEdit) {
        if (!widget || !widget->property("bare").toBool()) drawField(*option, *painter);
        return;
    }
    if (element == PE_IndicatorCheckBox) return drawCheck(*option, *painter);
    if (element == PE_FrameFocusRect) return drawFocus(*option, *painter);
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

}  // namespace theca::app
