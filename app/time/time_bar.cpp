#include "app/time/time_bar.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QSignalBlocker>
#include <QToolButton>
#include <algorithm>
#include <cmath>

#include "app/base/appearance.h"
#include "app/base/number_text.h"
#include "app/controls/arrow_group.h"
#include "app/controls/flow_layout.h"
#include "app/controls/glyph_button.h"
#include "app/time/bookmark_panel.h"
#include "app/time/pause_panel.h"
#include "app/time/time_slider.h"
#include "app/time/time_steps.h"

namespace theca::app {

namespace {

constexpr int gap = 8;
constexpr int sideMargin = 16;
constexpr int leastTransport = 380;

}  // namespace

TimeBar::TimeBar(QWidget* parent)
    : QWidget(parent),
      m_rows(new QBoxLayout(QBoxLayout::LeftToRight, this)),
      m_transport(new QWidget(this)),
      m_choices(new QWidget(this)),
      m_bookmarks(new BookmarkPanel(this)),
      m_pause(new PausePanel(this)) {
    m_rows->setContentsMargins(sideMargin, 2, sideMargin, 2);
    m_rows->setSpacing(gap);
    m_rows->addWidget(m_transport, 1);
    m_rows->addWidget(m_choices);
    buildTransport();
    buildChoices();
    connectParts();
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    m_choices->setSizePolicy(policy);
    setSizePolicy(policy);
}

void TimeBar::buildTransport() {
    using Glyph = GlyphButton::Glyph;
    m_back = new GlyphButton(Glyph::Back, tr("Step back"), tr("To the event, bookmark or round time before (Ctrl+,)."),
                             m_transport);
    m_play =
        new GlyphButton(Glyph::Play, tr("Play"), tr("Lets time run, or stops it (F5; Space in a chart)."), m_transport);
    m_forward = new GlyphButton(Glyph::Forward, tr("Step forward"),
                                tr("To the next event, bookmark or round time (Ctrl+.)."), m_transport);
    m_slider = new TimeSlider(m_transport);
    m_slider->setAccessibleName(tr("Playhead"));
    m_slider->setToolTip(
        tr("The time looked at. Left and right move it, with Shift in fine steps; Page Down and Page "
           "Up go to the next and the last event or bookmark."));
    m_time = new QLabel(m_transport);
    m_time->setToolTip(tr("The time at the playhead."));
    auto* row = new QHBoxLayout(m_transport);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gap / 2);
    for (QWidget* part : {m_back, m_play, m_forward}) row->addWidget(part);
    groupByArrows({m_back, m_play, m_forward}, *m_play);
    row->addWidget(m_slider, 1);
    row->addWidget(m_time);
}

QToolButton* TimeBar::addButton(const QString& text, const QString& tip) {
    auto* button = new QToolButton(m_choices);
    button->setText(text);
    button->setToolTip(tip);
    button->setAutoRaise(true);
    button->setProperty("quiet", true);
    button->setFocusPolicy(Qt::StrongFocus);
    m_flow->addWidget(button);
    return button;
}

void TimeBar::buildChoices() {
    m_flow = new FlowLayout(m_choices, gap);
    m_flow->setContentsMargins(0, 0, 0, 0);
    m_speeds = new QComboBox(m_choices);
    m_speeds->setAccessibleName(tr("Speed"));
    m_speeds->setToolTip(tr("How much time goes by in one second of playing."));
    m_speeds->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_flow->addWidget(m_speeds);
    m_loop = new GlyphButton(GlyphButton::Glyph::Loop, tr("Loop"), tr("Begins again at the end."), m_choices);
    m_loop->setCheckable(true);
    m_flow->addWidget(m_loop);
    m_bookmarkButton = addButton(tr("Bookmarks …"), tr("Moments to come back to."));
    m_pauseButton = addButton(tr("Pause when …"), tr("Stops playing at the very moment something happens."));
    m_pauseButton->setCheckable(true);
    m_hereButton = addButton(tr("From here …"), tr("Changes the plan at the time of the playhead."));
    m_hereMenu = new QMenu(m_hereButton);
    m_hereButton->setMenu(m_hereMenu);
    m_hereButton->setPopupMode(QToolButton::InstantPopup);
    groupByArrows({m_loop, m_bookmarkButton, m_pauseButton, m_hereButton}, *m_loop);
}

void TimeBar::connectParts() {
    connect(m_play, &QToolButton::clicked, this, &TimeBar::playAsked);
    connect(m_back, &QToolButton::clicked, this, &TimeBar::stepBack);
    connect(m_forward, &QToolButton::clicked, this, &TimeBar::stepForward);
    connect(m_loop, &QToolButton::toggled, this, &TimeBar::loopAsked);
    connect(m_speeds, &QComboBox::activated, this,
            [this](int row) { emit speedAsked(m_speeds->itemData(row).toDouble()); });
    connect(m_bookmarkButton, &QToolButton::clicked, this, [this] {
        showBookmarks();
        m_bookmarks->openOver(*m_bookmarkButton);
    });
    connect(m_pauseButton, &QToolButton::clicked, this, [this] {
        m_pauseButton->setChecked(m_content.pause.on);
        m_pause->openOver(*m_pauseButton);
    });
    connect(m_hereMenu, &QMenu::aboutToShow, this, &TimeBar::fillAsked);
    connect(m_bookmarks, &BookmarkPanel::edited, this, &TimeBar::edited);
    connect(m_bookmarks, &BookmarkPanel::playheadAsked, this, &TimeBar::playheadAsked);
    connect(m_pause, &PausePanel::conditionChosen, this, &TimeBar::conditionChosen);
    connectSlider();
}

void TimeBar::connectSlider() {
    connect(m_slider, &QSlider::valueChanged, this, [this](int position) {
        const bool end = position == 0 || position == TimeSlider::positions;
        const double hours = m_slider->hoursOf(position);
        emit playheadAsked(end ? hours : toMinute(hours));
    });
    connect(m_slider, &QSlider::sliderPressed, this, [this] { emit scrubbing(true); });
    connect(m_slider, &QSlider::sliderReleased, this, [this] {
        emit scrubbing(false);
        showPlayhead();
    });
    connect(m_slider, &ValueSlider::stepped, this,
            [this](int steps, bool fine) { emit playheadAsked(nextStep(m_content, steps > 0, fine)); });
    connect(m_slider, &ValueSlider::numberAsked, this,
            [this](double hours) { emit playheadAsked(std::clamp(hours, 0.0, m_content.horizon)); });
    connect(m_slider, &ValueSlider::pageAsked, this,
            [this](bool forward) { emit playheadAsked(nextMark(m_content, forward)); });
}

void TimeBar::stepForward() { emit playheadAsked(nextStop(m_content, true)); }

void TimeBar::stepBack() { emit playheadAsked(nextStop(m_content, false)); }

QString TimeBar::timeText() const { return m_time->text(); }

bool TimeBar::isOnTwoRows() const { return m_rows->direction() == QBoxLayout::TopToBottom; }

void TimeBar::show(const TimeContent& content) {
    m_content = content;
    const QSignalBlocker quiet[] = {QSignalBlocker(m_speeds), QSignalBlocker(m_loop), QSignalBlocker(m_pauseButton)};
    m_play->setGlyph(content.playing ? GlyphButton::Glyph::Pause : GlyphButton::Glyph::Play);
    m_play->setName(content.playing ? tr("Pause") : tr("Play"));
    m_loop->setChecked(content.loops);
    m_pauseButton->setChecked(content.pause.on);
    m_slider->show(content.horizon, content.bookmarks);
    m_pause->show(content.pause);
    showSpeeds();
    const QString longest = app::timeText(content.horizon - 1.0 / 60, content.inDays, QLocale());
    m_time->setMinimumWidth(m_time->fontMetrics().horizontalAdvance(longest) + scaled(8));
    showPlayhead();
    arrange();
}

void TimeBar::setPlayhead(double hours) {
    m_content.playhead = hours;
    showPlayhead();
}

void TimeBar::showPlayhead() {
    const QString time = app::timeText(m_content.playhead, m_content.inDays, QLocale());
    m_slider->setHours(m_content.playhead);
    m_time->setText(time);
    m_slider->setSpoken(time);
    if (m_bookmarks->isVisible()) showBookmarks();
}

void TimeBar::showBookmarks() { m_bookmarks->show(m_content.bookmarks, m_content.playhead, m_content.inDays); }

/// A speed from a file that is not in the list gets an entry of its own.
void TimeBar::showSpeeds() {
    std::vector<double> speeds(offeredSpeeds.begin(), offeredSpeeds.end());
    const auto same = [this](double speed) { return std::abs(speed - m_content.speed) < 1e-9 * speed; };
    if (std::none_of(speeds.begin(), speeds.end(), same)) speeds.push_back(m_content.speed);
    std::sort(speeds.begin(), speeds.end());
    if (speeds != m_shownSpeeds) {
        m_speeds->clear();
        for (const double speed : speeds) m_speeds->addItem(speedText(speed), speed);
    }
    m_shownSpeeds = speeds;
    m_speeds->setCurrentIndex(static_cast<int>(std::find_if(speeds.begin(), speeds.end(), same) - speeds.begin()));
}

void TimeBar::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    m_placed = true;
    arrange();
}

void TimeBar::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) show(TimeContent(m_content));
    if (event->type() == QEvent::PaletteChange) setAccentOf(m_slider, currentTheme().accent);
}

void TimeBar::keyPressEvent(QKeyEvent* event) {
    if (event->key() != Qt::Key_Space) return QWidget::keyPressEvent(event);
    emit playAsked();
}

int TimeBar::choicesWidth() const {
    int width = -gap;
    for (int i = 0; i < m_flow->count(); ++i) width += m_flow->itemAt(i)->sizeHint().width() + gap;
    return width;
}

void TimeBar::arrange() {
    for (QWidget* choice : {static_cast<QWidget*>(m_speeds), static_cast<QWidget*>(m_bookmarkButton),
                            static_cast<QWidget*>(m_pauseButton), static_cast<QWidget*>(m_hereButton)})
        choice->setMinimumHeight(m_loop->sizeHint().height());
    const int choices = choicesWidth();
    const int transport = std::max(scaled(leastTransport), m_transport->minimumSizeHint().width());
    const bool narrow = m_placed && width() - 2 * sideMargin - gap < choices + transport;
    m_rows->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_choices->setMinimumWidth(narrow ? 0 : choices);
    m_choices->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : choices);
}

}  // namespace theca::app
