// What stands around the page: the bars above and below, the question, the draft mark.
#include <QBoxLayout>
#include <QPainter>
#include <algorithm>

#include "app/base/appearance.h"
#include "app/base/language.h"
#include "app/explain/big_button.h"
#include "app/explain/card_view.h"
#include "app/explain/explain_rows.h"
#include "app/explain/explain_window.h"

namespace theca::app {

namespace {

/// Nine dots, the one of now filled.
class Dots final : public QWidget {
public:
    Dots(const ExplainLook& look, int count, int at, QWidget* parent)
        : QWidget(parent), m_look(look), m_count(count), m_at(at) {
        setFixedSize(count * 18, 20);
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_look.theme.ink, 1.5));
        for (int i = 0; i < m_count; ++i) {
            painter.setBrush(i == m_at ? m_look.theme.ink : m_look.theme.ground);
            painter.drawEllipse(QPointF(9 + 18 * i, 10), 5, 5);
        }
    }

private:
    ExplainLook m_look;
    int m_count;
    int m_at;
};

/// Makes the letters of a row of buttons as large as the text, as far as they fit.
void fit(const std::vector<BigButton*>& buttons, int width, int gap, int pixels, int wanted) {
    const auto needed = [&] {
        int sum = 0;
        for (const BigButton* one : buttons) sum += one->sizeHint().width() + gap;
        return sum;
    };
    int now = std::max(pixels, wanted);
    for (; now > pixels - 5; --now) {
        for (BigButton* one : buttons) one->setPixels(now);
        if (needed() <= width) return;
    }
}

}  // namespace

BigButton* ExplainWindow::frameButton(Sign sign, const QString& words, const char* name, QWidget* parent) {
    auto* button = new BigButton(m_look, sign, words, parent);
    button->setObjectName(QString::fromLatin1(name));
    button->setPixels(m_look.frame);
    button->setMinimumHeight(m_look.target);
    return button;
}

QWidget* ExplainWindow::buildTop() {
    auto* bar = new QWidget(m_root);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m_look.gap);
    std::vector<BigButton*> all;
    BigButton* home = frameButton(Sign::Home, word("home"), "home", bar);
    connect(home, &QAbstractButton::clicked, this, [this] { go({}); });
    const QString read = word(m_reader->isReading() ? "stop_reading" : m_voiceless ? "no_voice" : "read_aloud");
    BigButton* sound = frameButton(Sign::Sound, read, "readAloud", bar);
    connect(sound, &QAbstractButton::clicked, this, &ExplainWindow::readAloud);
    BigButton* size = frameButton(Sign::More, word("text_size"), "textSize", bar);
    connect(size, &QAbstractButton::clicked, this, &ExplainWindow::largerText);
    for (BigButton* one : {home, sound, size}) row->addWidget(one);
    row->addStretch(1);
    all = {home, sound, size};
    for (const QString& language : {QStringLiteral("en"), QStringLiteral("es"), QStringLiteral("zh_CN")}) {
        const QString name = language == QLatin1String("zh_CN") ? QStringLiteral("中文") : languageName(language);
        BigButton* one = frameButton(Sign::None, name, ("language_" + language).toLatin1().constData(), bar);
        one->setAccessibleName(
            QString::fromStdString(telling().pair(word("language").toStdString(), name.toStdString())));
        one->setCheckable(true);
        one->setChecked(language == m_state.language);
        connect(one, &QAbstractButton::clicked, this, [this, language] { setLanguage(language); });
        row->addWidget(one);
        all.push_back(one);
    }
    fit(all, m_look.column, m_look.gap, m_look.frame, int(m_look.frame * m_look.scale));
    return bar;
}

QWidget* ExplainWindow::buildHeading(const QString& question) {
    auto* heading = new SentenceLabel(m_look, question, m_look.heading, true, m_root);
    heading->setObjectName(QStringLiteral("question"));
    heading->setProperty("spoken", true);
    if (m_state.place.screen == ExplainPlace::start) heading->installEventFilter(this);
    return heading;
}

/// "2 of 9 · Part 1 of 2".
QString ExplainWindow::where() const {
    const ExplainPlace& place = m_state.place;
    if (place.screen < 0) return {};
    const QString page =
        word("page", {{"n", std::to_string(place.screen + 1)}, {"total", std::to_string(screenCount())}});
    if (m_pages <= 1) return page;
    return page + QStringLiteral(" · ") +
           word("part", {{"n", std::to_string(place.page + 1)}, {"total", std::to_string(m_pages)}});
}

/// What a screen reader says after the question: where it is, and that it is a draft.
QString ExplainWindow::described() const {
    std::vector<std::string> sentences;
    if (const QString at = where(); !at.isEmpty()) sentences.push_back(telling().closed(at.toStdString()));
    if (m_explanation.reviewed.isDraft()) sentences.push_back(word("draft").toStdString());
    return QString::fromStdString(telling().inRow(sentences));
}

QWidget* ExplainWindow::buildFoot() {
    auto* bar = new QWidget(m_root);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m_look.gap);
    const ExplainPlace& place = m_state.place;
    int taken = 0;  ///< pixels between the buttons
    BigButton* back_ = frameButton(Sign::Back, word("back"), "back", bar);
    back_->setVisible((place.screen != ExplainPlace::start || place.page > 0) && !m_idle->isAsking());
    connect(back_, &QAbstractButton::clicked, this, &ExplainWindow::back);
    row->addWidget(back_);
    std::vector<BigButton*> all = {back_};
    row->addStretch(1);
    if (place.screen >= 0 && !m_idle->isAsking()) {
        const bool large = m_look.scale > 1.3;  // the words say the same as the dots, and large ones need their room
        if (!large) row->addWidget(new Dots(m_look, screenCount(), place.screen, bar));
        auto* at = new SentenceLabel(m_look, where(), m_look.frame * (large ? 5 : 4) / 4, false, bar);
        at->setWordWrap(false);
        taken = at->sizeHint().width() + (large ? 0 : screenCount() * 18) + 4 * m_look.gap;
        at->setObjectName(QStringLiteral("where"));
        row->addWidget(at);
        row->addStretch(1);
        if (m_hasMore) {
            BigButton* more =
                frameButton(place.more ? Sign::None : Sign::More, word(place.more ? "less" : "more"), "more", bar);
            connect(more, &QAbstractButton::clicked, this, [this] {
                go({m_state.place.screen, !m_state.place.more, 0});
            });
            row->addWidget(more);
            all.push_back(more);
        }
    }
    const bool last = place.screen + 1 >= screenCount() && place.page + 1 >= m_pages;
    BigButton* next_ = frameButton(Sign::Next, word("next"), "next", bar);
    next_->setVisible(!last && !isRefused() && place.screen != ExplainPlace::setup && !m_idle->isAsking());
    connect(next_, &QAbstractButton::clicked, this, &ExplainWindow::next);
    row->addWidget(next_);
    all.push_back(next_);
    fit(all, m_look.column - taken, m_look.gap, m_look.frame, int(m_look.frame * m_look.scale));
    return bar;
}

/// Before it is known which buttons there are: with the fewest their letters are largest.
int ExplainWindow::footHeight() {
    m_pages = 1;
    m_hasMore = false;
    const std::unique_ptr<QWidget> foot(buildFoot());
    return heightOf(*foot, m_look.column);
}

QWidget* ExplainWindow::buildStrip() {
    std::vector<std::string> sentences;
    if (!m_notice.isEmpty()) sentences.push_back(m_notice.toStdString());
    if (m_explanation.reviewed.isDraft()) sentences.push_back(word("draft").toStdString());
    sentences.push_back(word("notice").toStdString());
    auto* strip = new SentenceLabel(m_look, QString::fromStdString(telling().inRow(sentences)),
                                    int((m_look.frame - 3) * std::min(m_look.scale, 1.5)), false, m_root);
    strip->setLongLines();
    strip->setObjectName(QStringLiteral("draft"));
    strip->setProperty("spoken", true);
    return strip;
}

}  // namespace theca::app
