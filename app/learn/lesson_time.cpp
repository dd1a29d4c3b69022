#include "app/learn/lesson_time.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>

#include "app/base/appearance.h"
#include "app/base/number_text.h"
#include "app/charts/axis_scale.h"
#include "app/controls/glyph_button.h"
#include "app/document/document.h"
#include "app/time/time_slider.h"

namespace theca::app {

LessonTime::LessonTime(Document& document, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_player(document, this),
      m_play(new GlyphButton(GlyphButton::Glyph::Play, tr("Play"), tr("Play or pause (F5)."), this)),
      m_slider(new TimeSlider(this)),
      m_time(new QLabel(this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 4, 16, 4);
    row->addWidget(m_play);
    row->addWidget(m_slider, 1);
    row->addWidget(m_time);
    fitToText(m_time, "0000 h 00 min");
    m_slider->setAccessibleName(tr("Time"));
    connect(m_play, &QToolButton::clicked, &m_player, &Player::toggle);
    connect(m_slider, &QSlider::valueChanged, this,
            [this](int position) { m_document.movePlayhead(m_slider->hoursOf(position)); });
    connect(m_slider, &ValueSlider::stepped, this, [this](int steps, bool fine) {
        m_document.movePlayhead(m_document.playhead() +
                                steps * crosshairStep(m_document.simulated().horizon.number(), fine));
    });
    connect(m_slider, &ValueSlider::numberAsked, &m_document, &Document::movePlayhead);
    connect(&document, &Document::changed, this, &LessonTime::show);
    connect(&document, &Document::playheadMoved, this, &LessonTime::show);
    connect(&m_player, &Player::changed, this, &LessonTime::show);
    show();
}

void LessonTime::setScrubbing(bool allowed) { m_slider->setEnabled(allowed); }

void LessonTime::show() {
    const QSignalBlocker quiet(m_slider);
    const double horizon = m_document.simulated().horizon.number();
    m_slider->show(horizon, {});
    m_slider->setHours(m_document.playhead());
    const QString time =
        timeText(m_document.playhead(), countsInDays(m_document.scenario().view.timeUnit, horizon), QLocale());
    m_time->setText(time);
    m_slider->setSpoken(time);
    m_play->setGlyph(m_player.isPlaying() ? GlyphButton::Glyph::Pause : GlyphButton::Glyph::Play);
    m_play->setName(m_player.isPlaying() ? tr("Pause") : tr("Play"));
}

}  // namespace theca::app
