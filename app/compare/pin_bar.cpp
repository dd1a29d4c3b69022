#include "app/compare/pin_bar.h"

#include <QMenu>
#include <QPainter>
#include <QPixmap>
#include <QToolButton>

#include "app/base/appearance.h"
#include "app/charts/swatch.h"
#include "app/document/pin_edits.h"

namespace theca::app {

namespace {

QIcon swatchIcon(int colour) {
    QPixmap picture(scaled(28), scaled(16));
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    paintSwatch(painter, QRectF(QPointF(), picture.size()), currentTheme().pinStyle(colour));
    return picture;
}

}  // namespace

PinBar::PinBar(QWidget* parent) : QObject(parent) {
    m_colours = addButton(tr("Colour"), tr("Another colour and dash for the chosen pin."), parent);
    m_up = addButton(tr("Up"), tr("Move the chosen pin up."), parent);
    m_down = addButton(tr("Down"), tr("Move the chosen pin down."), parent);
    m_back = addButton(tr("Bring back"),
                       tr("Make the chosen pin the therapy to work with; undo brings the others back."), parent);
    m_remove = addButton(tr("Remove"), tr("Take the chosen pin away."), parent);
    auto* menu = new QMenu(m_colours);
    m_colours->setMenu(menu);
    m_colours->setPopupMode(QToolButton::InstantPopup);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillColours(menu); });
    fillColours(menu);
    connect(m_up, &QToolButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { move(1); });
    connect(m_back, &QToolButton::clicked, this, [this] {
        if (m_pin) emit edited(bringBackPin(*m_pin), {});
    });
    connect(m_remove, &QToolButton::clicked, this, [this] {
        if (m_pin) emit edited(removePin(*m_pin), {});
    });
    show(std::nullopt, 0);
}

QToolButton* PinBar::addButton(const QString& text, const QString& tip, QWidget* panel) {
    auto* button = new QToolButton(panel);
    button->setText(text);
    button->setToolTip(tip);
    button->setAccessibleDescription(tip);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

void PinBar::fillColours(QMenu* menu) {
    const QStringList names{tr("Violet"), tr("Teal"),  tr("Ochre"), tr("Rose"),
                            tr("Blue"),   tr("Olive"), tr("Brick"), tr("Grey")};
    menu->clear();
    for (int colour = 0; colour < pinColours; ++colour) {
        menu->addAction(swatchIcon(colour), names[colour], this, [this, colour] {
            if (m_pin) emit edited(recolourPin(*m_pin, colour), {});
        });
    }
}

void PinBar::move(int by) {
    if (!m_pin) return;
    const std::size_t place = *m_pin + static_cast<std::size_t>(by);
    emit edited(movePin(*m_pin, by), {});
    emit moved(place);
}

void PinBar::show(std::optional<std::size_t> pin, std::size_t count) {
    m_pin = pin;
    m_count = count;
    for (QToolButton* button : {m_colours, m_back, m_remove}) button->setEnabled(pin.has_value());
    m_up->setEnabled(pin && *pin > 0);
    m_down->setEnabled(pin && *pin + 1 < count);
}

}  // namespace theca::app
