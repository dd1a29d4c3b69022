#include "app/controls/number_control.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QSignalBlocker>
#include <QToolButton>
#include <algorithm>
#include <cmath>

#include "app/base/appearance.h"
#include "app/base/display.h"
#include "app/base/typed_number.h"
#include "app/controls/error_label.h"
#include "app/controls/value_slider.h"

namespace theca::app {

namespace {

/// Units share a column, so that the boxes of a card are aligned.
constexpr const char* widestUnit = "mL/min";
constexpr int besideBox = 6;  ///< pixels between name, box and unit

}  // namespace

NumberControl::NumberControl(NumberSpec spec, QWidget* parent)
    : QWidget(parent),
      m_spec(std::move(spec)),
      m_handLowest(m_spec.lowest),
      m_handHighest(m_spec.highest),
      m_rows(new QGridLayout(this)),
      m_labelRow(new QHBoxLayout),
      m_label(new QLabel(m_spec.label, this)),
      m_slider(new ValueSlider(this)),
      m_box(new TextBox(this)),
      m_unit(new QLabel(m_spec.unit, this)),
      m_error(new ErrorLabel(this)) {
    buildRows();
    describe();
    connectSlider();
    connectBox();
}

void NumberControl::buildRows() {
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setHorizontalSpacing(besideBox);
    m_rows->setVerticalSpacing(0);
    m_rows->setColumnStretch(0, 1);
    m_label->setWordWrap(true);
    m_box->setAlignment(Qt::AlignRight);
    fitToDigits(m_box, 6);
    fitToText(m_unit, widestUnit);
    m_labelRow->addWidget(m_label, 1);
    m_rows->addLayout(m_labelRow, 0, 0);
    m_rows->addWidget(m_box, 0, 1);
    m_rows->addWidget(m_unit, 0, 2);
    m_rows->addWidget(m_slider, 2, 0, 1, 3);
    m_rows->addWidget(m_error, 3, 0, 1, 3);
    m_slider->setRange(0, NumberScale::positions);
    m_box->setFocusPolicy(Qt::ClickFocus);  // the Tab key stops once a control: what is typed at the slider goes here
    m_slider->installEventFilter(this);
}

int NumberControl::besideName() const {
    return 2 * besideBox + m_box->minimumSizeHint().width() + m_unit->minimumSizeHint().width();
}

/// Narrow enough for large letters: the name may have a line of its own.
QSize NumberControl::minimumSizeHint() const {
    QSize size = QWidget::minimumSizeHint();
    if (!m_nameAbove) size.setWidth(std::max(m_labelRow->minimumSize().width(), besideName()));
    return size;
}

void NumberControl::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const bool above = width() < m_labelRow->minimumSize().width() + besideName();
    if (above == m_nameAbove) return;
    m_nameAbove = above;
    m_rows->removeItem(m_labelRow);
    m_rows->removeWidget(m_box);
    m_rows->removeWidget(m_unit);
    const int row = above ? 1 : 0;
    m_rows->addLayout(m_labelRow, 0, 0, 1, above ? 3 : 1);
    m_rows->addWidget(m_box, row, 1);
    m_rows->addWidget(m_unit, row, 2);
}

void NumberControl::describe() {
    const QString name = m_spec.unit.isEmpty() ? m_spec.label : tr("%1, %2").arg(m_spec.label, m_spec.unit);
    const QString tip = m_spec.tip + QLatin1Char('\n') + rangeSentence();
    m_label->setBuddy(m_box);
    m_box->setAccessibleName(name);
    m_box->setAccessibleDescription(rangeSentence());
    m_slider->setAccessibleName(tr("%1, slider").arg(name));
    for (QWidget* part : {static_cast<QWidget*>(m_label), static_cast<QWidget*>(m_box), static_cast<QWidget*>(m_unit),
                          static_cast<QWidget*>(m_slider)}) {
        part->setToolTip(tip);
    }
}

void NumberControl::connectSlider() {
    connect(m_slider, &QSlider::valueChanged, this, [this](int position) { askByHand(m_spec.scale.value(position)); });
    connect(m_slider, &QSlider::sliderReleased, this, &NumberControl::finished);
    connect(m_slider, &ValueSlider::stepped, this,
            [this](int steps, bool fine) { askByHand(m_spec.scale.stepped(m_value, steps, fine)); });
    connect(m_slider, &ValueSlider::stepsEnded, this, &NumberControl::finished);
    connect(m_slider, &ValueSlider::numberAsked, this, [this](double value) {
        askByHand(value);
        emit finished();
    });
    connect(m_slider, &ValueSlider::resetRequested, this, [this] {
        emit finished();
        ask(m_reset);
        emit finished();
    });
}

void NumberControl::connectBox() {
    m_box->installEventFilter(this);
    m_edited = connect(m_box, &QLineEdit::textEdited, this, &NumberControl::markTyped);
    m_finished = connect(m_box, &QLineEdit::editingFinished, this, &NumberControl::takeTyped);
}

bool NumberControl::allowed(double value) const {
    const bool aboveLowest = m_spec.lowestExcluded ? value > m_spec.lowest : value >= m_spec.lowest;
    return aboveLowest && value <= m_spec.highest && !(m_spec.scale.whole && value != std::floor(value));
}

QString NumberControl::rangeSentence() const {
    const QString low = setting(m_spec.lowest);
    const QString high = QStringLiteral("%1 %2").arg(setting(m_spec.highest), m_spec.unit).trimmed();
    if (m_spec.scale.whole) return tr("Allowed: whole numbers from %1 to %2.").arg(low, high);
    if (m_spec.lowestExcluded) return tr("Allowed: more than %1, up to %2.").arg(low, high);
    return tr("Allowed: %1 to %2.").arg(low, high);
}

/// A limit that is itself no allowed value is not reached by hand.
void NumberControl::askByHand(double value) {
    const double lowest = m_spec.lowestExcluded ? std::min(m_spec.scale.from, m_value) : m_spec.lowest;
    const double least = std::max(lowest, m_handLowest);
    ask(std::clamp(value, least, std::max(least, std::min(m_spec.highest, m_handHighest))));
}

void NumberControl::ask(double value) {
    m_box->setModified(false);
    m_error->setText(m_givenError);
    if (value == m_value) return showValue();
    m_value = value;
    emit valueChanged(value);
}

void NumberControl::takeTyped() {
    if (!m_box->isModified()) return;
    const auto typed = typedNumber(m_box->text());
    if (!typed || !allowed(*typed)) return;
    ask(*typed);
    emit finished();
}

void NumberControl::markTyped(const QString& text) {
    const auto typed = typedNumber(text);
    const bool good = typed && allowed(*typed);
    m_error->setText(good ? m_givenError : typed ? rangeSentence() : whyNoNumber(text));
}

void NumberControl::revert() {
    m_box->setModified(false);
    m_error->setText(m_givenError);
    showValue();
    m_box->selectAll();
}

void NumberControl::setValue(double value, double reset) {
    m_value = value;
    m_reset = reset;
    if (!m_slider->isSliderDown()) m_spec.scale.reach(value);
    m_spec.scale.to = std::min(m_spec.scale.to, m_spec.highest);
    showValue();
}

void NumberControl::showValue() {
    m_box->setGiven(setting(m_value));
    const NumberScale& scale = m_spec.scale;
    const int position = m_slider->isSliderDown() ? m_slider->value() : scale.position(m_value);
    m_slider->setNumber(position, {m_value, m_spec.lowest, m_spec.highest, scale.stepAt(m_value)});
}

void NumberControl::setError(const QString& sentence) {
    if (m_error->text() == m_givenError) m_error->setText(sentence);
    m_givenError = sentence;
}

void NumberControl::limitHand(double lowest, double highest) {
    m_handLowest = lowest;
    m_handHighest = highest;
}

std::vector<QWidget*> NumberControl::changers() const { return {m_box, m_slider}; }

void NumberControl::setAccent(const QColor& colour) { setAccentOf(m_slider, colour); }

void NumberControl::offerSource() {
    m_source = new QToolButton(this);
    m_source->setText(tr("?", "where a number comes from"));
    m_source->setAutoRaise(true);
    m_source->setToolTip(tr("Where does this number come from?"));
    m_source->setAccessibleName(tr("%1: where does this number come from?").arg(m_spec.label));
    m_labelRow->addWidget(m_source);
    connect(m_source, &QToolButton::clicked, this, &NumberControl::sourceAsked);
}

QString NumberControl::error() const { return m_error->text(); }

/// A number that is typed at the slider begins anew in the box.
bool NumberControl::typesAt(QKeyEvent& key) {
    const QString text = key.text();
    const bool begins = text.size() == 1 && (text[0].isDigit() || QStringLiteral(".,-").contains(text[0]));
    if (!begins || key.modifiers() & (Qt::ControlModifier | Qt::AltModifier)) return false;
    m_box->setFocus(Qt::OtherFocusReason);
    m_box->selectAll();
    QCoreApplication::sendEvent(m_box, &key);
    return true;
}

bool NumberControl::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_slider) return event->type() == QEvent::KeyPress && typesAt(*static_cast<QKeyEvent*>(event));
    if (watched != m_box) return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut && m_box->isModified()) {
        takeTyped();
        if (m_box->isModified()) revert();
    }
    if (event->type() != QEvent::KeyPress) return false;
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() == Qt::Key_Escape && m_box->isModified()) return revert(), true;
    if (key->key() != Qt::Key_Up && key->key() != Qt::Key_Down) return false;
    const int steps = key->key() == Qt::Key_Up ? 1 : -1;
    askByHand(m_spec.scale.stepped(m_value, steps, key->modifiers().testFlag(Qt::ShiftModifier)));
    emit finished();
    return true;
}

}  // namespace theca::app
