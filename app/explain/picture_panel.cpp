#include "app/explain/picture_panel.h"

#include <QAccessibleWidget>
#include <QPainter>

#include "app/explain/big_button.h"
#include "app/explain/explain_rows.h"

namespace theca::app {

namespace {

constexpr int millisecondsAnHour = 500;  // a day in 12 seconds
constexpr int hoursOfDay = 24;

/// Screen readers say what it is.
QAccessibleInterface* pictureAccess(const QString&, QObject* object) {
    auto* view = qobject_cast<PictureView*>(object);
    return view ? new QAccessibleWidget(view, QAccessible::Graphic) : nullptr;
}

}  // namespace

PictureView::PictureView(const ExplainLook& look, const Telling& telling, QWidget* parent)
    : QWidget(parent), m_look(look), m_telling(telling) {
    QAccessible::installFactory(pictureAccess);  // once, however often it is asked for
    setObjectName(QStringLiteral("picture_view"));
}

void PictureView::setSubject(const PictureSubject& subject) {
    m_subject = subject;
    setAccessibleName(sentences().join(QLatin1Char(' ')));
    update();
}

void PictureView::setRead(bool read) {
    m_read = read;
    update();
}

void PictureView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    drawSubject(painter, rect().adjusted(4, 4, -4, -4), m_look, m_telling, m_subject);
    if (!m_read && !hasFocus()) return;
    painter.setPen(QPen(m_look.theme.accent, 3));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5), 4, 4);
}

PicturePanel::PicturePanel(const ExplainLook& look, const Telling& telling, const PictureSubject& subject, bool still,
                           QWidget* parent)
    : QWidget(parent),
      m_look(look),
      m_telling(telling),
      m_subject(subject),
      m_view(new PictureView(look, telling, this)) {
    m_timer.setInterval(millisecondsAnHour);
    connect(&m_timer, &QTimer::timeout, this, &PicturePanel::step);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    buildButtons(still);
    m_view->setSubject(m_subject);
}

BigButton* PicturePanel::add(Sign sign, std::string_view words) {
    auto* button = new BigButton(m_look, sign, QString::fromStdString(m_telling.word(words)), this);
    button->setObjectName(QStringLiteral("picture_") + QString::fromUtf8(words.data(), qsizetype(words.size())));
    button->setPixels(m_look.small);
    m_buttons.push_back(button);
    return button;
}

/// The day that is shown is the one that is pressed.
void PicturePanel::addDay(std::string_view words, DayKind day) {
    BigButton* button = add(Sign::None, words);
    button->setCheckable(true);
    button->setChecked(m_subject.day == day);
    connect(button, &QAbstractButton::clicked, this, [this, day] { showDay(day); });
}

void PicturePanel::buildButtons(bool still) {
    const bool clocks = m_subject.kind == PictureKind::Clocks;
    if (m_subject.kind != PictureKind::Bodies && !clocks) return;
    if (!still) {
        m_play = add(Sign::Play, "play");
        connect(m_play, &QAbstractButton::clicked, this, &PicturePanel::play);
    }
    connect(add(Sign::Step, "step"), &QAbstractButton::clicked, this, &PicturePanel::step);
    if (!clocks) return;
    addDay("as_planned", DayKind::Planned);
    addDay("miss_tablet", DayKind::Missed);
    addDay("miss_refill", DayKind::Empty);
}

void PicturePanel::play() {
    if (m_timer.isActive()) {
        m_timer.stop();
    } else {
        if (m_subject.hour >= hoursOfDay) m_subject.hour = -1;
        m_timer.start();
    }
    m_play->setText(QString::fromStdString(m_telling.word(m_timer.isActive() ? "pause" : "play")));
    m_play->setAccessibleName(m_play->text());
}

void PicturePanel::step() {
    m_subject.hour = m_subject.hour >= hoursOfDay ? 0 : m_subject.hour + 1;
    if (m_subject.hour == hoursOfDay && m_timer.isActive()) play();
    m_view->setSubject(m_subject);
}

void PicturePanel::showDay(DayKind day) {
    m_subject.day = day;
    m_view->setSubject(m_subject);
    emit dayChanged(day);
}

void PicturePanel::resizeEvent(QResizeEvent*) {
    const int buttons = layInLines(m_buttons, {0, 0, width(), 0}, m_look, false);
    const int below = buttons + (m_buttons.empty() ? 0 : m_look.gap);
    m_view->setGeometry(0, 0, width(), height() - below);
    layInLines(m_buttons, {0, height() - buttons, width(), 0}, m_look, true);
}

}  // namespace theca::app
