#include "app/explore/axis_panel.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

#include "app/base/appearance.h"
#include "app/base/display.h"
#include "app/base/sentences.h"
#include "app/base/typed_number.h"
#include "app/controls/error_label.h"
#include "app/controls/flow_layout.h"
#include "app/controls/glyph_button.h"
#include "app/controls/text_box.h"

namespace theca::app {

namespace {

constexpr int digits = 6;

void showEnd(QLineEdit* box, const std::optional<std::array<double, 2>>& typed, double automatic, std::size_t end) {
    box->setPlaceholderText(figure(automatic));
    if (!box->isModified()) box->setText(typed ? setting((*typed)[end]) : QString());
}

}  // namespace

AxisPanel::AxisPanel(QWidget* parent) : QFrame(parent), m_flow(new FlowLayout(this, 16)) {
    m_flow->setContentsMargins(0, 0, 0, 0);
    setAccessibleName(tr("Axis limits"));
    auto* hideButton = new GlyphButton(GlyphButton::Glyph::Remove, tr("Hide the axis limits"),
                                       tr("Hide the axis limits; they stay."), this, GlyphButton::Size::Small);
    m_flow->addWidget(hideButton);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(hideButton, &QToolButton::clicked, this, &AxisPanel::leave);
    hide();
}

QLineEdit* AxisPanel::addBox(QWidget* piece) {
    auto* box = new TextBox(piece);
    fitToDigits(box, digits);
    box->setAlignment(Qt::AlignRight);
    m_finished.emplace_back(
        connect(box, &QLineEdit::editingFinished, this, [this, box, row = m_rows.size()] { take(row, box); }));
    return box;
}

void AxisPanel::addRow() {
    Row row;
    row.piece = new QWidget(this);
    auto* grid = new QGridLayout(row.piece);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(6);
    grid->setVerticalSpacing(2);
    row.title = new QLabel(row.piece);
    row.from = addBox(row.piece);
    row.until = addBox(row.piece);
    row.error = new ErrorLabel(row.piece);
    row.title->setBuddy(row.from);
    grid->addWidget(row.title, 0, 0);
    grid->addWidget(row.from, 0, 1);
    grid->addWidget(new QLabel(tr("to"), row.piece), 0, 2);
    grid->addWidget(row.until, 0, 3);
    grid->addWidget(row.error, 1, 0, 1, 4);
    m_flow->addWidget(row.piece);
    m_rows.push_back(row);
}

void AxisPanel::show(const std::vector<AxisLimits>& axes) {
    while (m_rows.size() < axes.size()) addRow();
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        Row& row = m_rows[i];
        row.piece->setVisible(i < axes.size());
        if (i >= axes.size()) continue;
        row.axis = axes[i];
        const QString name = tr("%1, %2", "what an axis counts, its unit").arg(axes[i].title, axes[i].unit);
        const QString tip = tr("Type where the axis begins and ends; empty a box and it fits by itself.");
        row.title->setText(inMenu(name));
        row.from->setAccessibleName(tr("%1, from").arg(name));
        row.until->setAccessibleName(tr("%1, to").arg(name));
        for (QLineEdit* box : {row.from, row.until}) box->setToolTip(tip);
        showEnd(row.from, axes[i].typed, axes[i].automatic[0], 0);
        showEnd(row.until, axes[i].typed, axes[i].automatic[1], 1);
    }
}

/// The user typed into one of the boxes. If a box was emptied, the axis fits automatically.
void AxisPanel::take(std::size_t place, QLineEdit* box) {
    Row& row = m_rows[place];
    if (!box->isModified()) return;
    const bool emptied = box->text().trimmed().isEmpty();
    if (emptied) {
        for (QLineEdit* end : {row.from, row.until}) end->clear();
        row.error->setText({});
        return emit edited(limitAxis(row.axis, std::nullopt), {});
    }
    const auto limits = typedLimits(row.axis, row.from->text(), row.until->text());
    const QString why = whyNoNumber(box->text());
    row.error->setText(limits ? QString() : !why.isEmpty() ? why : sentence(limits.errors().front()));
    box->setAccessibleDescription(row.error->text());
    if (!limits) return;
    for (QLineEdit* end : {row.from, row.until}) end->setModified(false);
    emit edited(limitAxis(row.axis, limits.value()), {});
}

/// Text that was not accepted is discarded.
void AxisPanel::leave() {
    for (Row& row : m_rows) {
        row.error->setText({});
        for (QLineEdit* box : {row.from, row.until}) box->setModified(false);
    }
    emit closed();
}

void AxisPanel::takeFocus() {
    if (m_rows.empty()) return;
    m_rows.front().from->setFocus(Qt::ShortcutFocusReason);
    m_rows.front().from->selectAll();
}

void AxisPanel::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) return leave();
    QFrame::keyPressEvent(event);
}

}  // namespace theca::app
