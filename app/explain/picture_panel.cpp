#include "app/explain/picture_panel.h"

#include <QFontMetrics>
#include <QPainter>

#include "app/explain/big_button.h"
#include "app/explain/explain_rows.h"

namespace theca::app {

namespace {

constexpr int millisecondsAnHour = 500;  // a day in 12 seconds
constexpr int hoursOfDay = 24;

int textHeight(const QFont& font, int width, const QString& text) {
    return QFontMetrics(font).boundingRect(QRect(0, 0, width, 100'000), Qt::TextWordWrap, text).height();
}

}  // namespace

PicturePanel::PicturePanel(const ExplainLook& look, const Telling& telling, PictureKind kind,
                           const std::vector<std::string>& risks, Order order, QWidget* parent)
    : QWidget(parent),
      m_look(look),
      m_telling(telling),
      m_kind(kind),
      m_risks(risks),
      m_order(order),
      m_day(order.day) {
    m_timer.setInterval(millisecondsAnHour);
    connect(&m_timer, &QTimer::timeout, this, &PicturePanel::step);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    buildButtons();
    speak();
}

void PicturePanel::buildButtons() {
    const auto add = [this](Sign sign, std::string_view words, auto pressed) {
        auto* button = new BigButton(m_look, sign, word(words), this);
        button->setObjectName(QStringLiteral("picture_") + QString::fromUtf8(words.data(), qsizetype(words.size())));
        button->setPixels(m_look.small);
        connect(button, &QAbstractButton::clicked, this, pressed);
        m_buttons.push_back(button);
        return button;
    };
    const bool moves = m_kind == PictureKind::Bodies || m_kind == PictureKind::Clocks;
    if (moves && !m_order.still) m_play = add(Sign::Play, "play", [this] { play(); });
    if (moves) add(Sign::Step, "step", [this] { step(); });
    if (m_kind != PictureKind::Clocks) return;
    add(Sign::None, "miss_tablet", [this] { showDay(DayKind::Missed); });
    add(Sign::None, "miss_refill", [this] { showDay(DayKind::Empty); });
    add(Sign::None, "as_planned", [this] { showDay(DayKind::Planned); });
}

void PicturePanel::play() {
    if (m_timer.isActive()) {
        m_timer.stop();
    } else {
        if (m_hour >= hoursOfDay) m_hour = -1;
        m_timer.start();
    }
    m_play->setText(word(m_timer.isActive() ? "pause" : "play"));
    m_play->setAccessibleName(m_play->text());
}

void PicturePanel::step() {
    m_hour = m_hour >= hoursOfDay ? 0 : m_hour + 1;
    if (m_hour == hoursOfDay && m_timer.isActive()) play();
    speak();
    update();
}

void PicturePanel::showDay(DayKind day) {
    m_day = day;
    speak();
    update();
    emit dayChanged(day);
}

void PicturePanel::speak() {
    QString words;
    if (m_kind == PictureKind::Bodies) words = bodiesText(m_telling, bodiesAt(m_telling.run, m_hour));
    if (m_kind == PictureKind::Clocks) words = clocksText(m_telling, m_day);
    if (m_kind == PictureKind::Given) {
        const std::string many = std::to_string(dotsGiven(m_telling.run));
        const auto dots = [this](std::string_view way, const std::string& n) {
            return QString::fromStdString(m_telling.pair(m_telling.word(way), m_telling.word("dots", {{"n", n}})));
        };
        words = word("given") + QLatin1Char(' ') + dots("tablets", many) + QLatin1Char(' ') + dots("pump", "1");
    }
    if (m_kind == PictureKind::Icons)
        for (const std::string& id : m_risks) words += peopleWords(*m_telling.explanation.risk(id)) + QLatin1Char(' ');
    setAccessibleName(words.trimmed());
}

QString PicturePanel::peopleWords(const Risk& risk) const {
    QString words = QString::fromStdString(riskCaption(m_telling, risk));
    const std::vector<std::string> details = riskDetails(m_telling, risk);
    for (std::size_t i = 0; i + 1 < details.size(); ++i)  // the source is told with "Tell me more"
        words += QLatin1Char(' ') + QString::fromStdString(details[i]);
    return words;
}

int PicturePanel::buttonsHeight(int width) const { return layInLines(m_buttons, {0, 0, width, 0}, m_look, false); }

int PicturePanel::wordsHeight(int width) const {
    const int line = QFontMetrics(m_look.font(m_look.small)).height();
    if (m_kind == PictureKind::Bodies)
        return 5 * (line + 4) + textHeight(m_look.font(m_look.small), width, word("one_dot"));
    if (m_kind == PictureKind::Given) return 3 * line;
    if (m_kind != PictureKind::Icons || m_risks.empty()) return 0;
    int most = 0;
    const int each = (width - m_look.gap) / std::max(2, int(m_risks.size()));
    for (const std::string& id : m_risks)
        most =
            std::max(most, textHeight(m_look.font(m_look.small), each, peopleWords(*m_telling.explanation.risk(id))));
    return most + 8;
}

int PicturePanel::heightForWidth(int width) const {
    const int picture = m_kind == PictureKind::Icons    ? width / 2
                        : m_kind == PictureKind::Clocks ? width / 2
                                                        : width * 3 / 4;
    return picture + wordsHeight(width) + buttonsHeight(width) + 2 * m_look.gap;
}

void PicturePanel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    layInLines(m_buttons, {0, height() - buttonsHeight(width()), width(), 0}, m_look, true);
}

QRectF PicturePanel::pictureBox() const {
    const int below = buttonsHeight(width()) + (m_buttons.empty() ? 0 : m_look.gap);
    return {0, 0, double(width()), double(height() - below)};
}

void PicturePanel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_kind == PictureKind::Bodies) paintBodies(painter);
    if (m_kind == PictureKind::Given) paintGiven(painter);
    if (m_kind == PictureKind::Clocks) paintClocks(painter);
    if (m_kind == PictureKind::Icons) paintPeople(painter);
}

void PicturePanel::paintBodies(QPainter& painter) const {
    const QRectF box = pictureBox();
    const int words = wordsHeight(width());
    const BodiesValues values = bodiesAt(m_telling.run, m_hour);
    drawBodies(painter, box.adjusted(0, 0, 0, -words - 6), m_look,
               {values, word("tablets"), word("pump"), m_order.pumpFirst, m_order.seatedFirst});
    paintWords(painter, QRectF(box.left(), box.bottom() - words, box.width(), words));
}

/// A table of the four parts: how much there is in each body, in words.
void PicturePanel::paintWords(QPainter& painter, const QRectF& box) const {
    const BodiesValues values = bodiesAt(m_telling.run, m_hour);
    painter.setFont(m_look.font(m_look.small));
    painter.setPen(m_look.theme.ink);
    const int line = painter.fontMetrics().height() + 4;
    const double name = box.width() * 0.54;
    const double each = (box.width() - name) / 2;
    constexpr std::array<std::string_view, 4> parts = {"blood", "near_legs", "near_arms", "near_brain"};
    const auto cell = [&](double left, double width, int row, const QString& text) {
        const QRectF place(box.left() + left, box.top() + row * line, width, line);
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, int(width)));
    };
    const auto& first = m_order.pumpFirst ? values.pumpAmounts : values.tabletAmounts;
    const auto& second = m_order.pumpFirst ? values.tabletAmounts : values.pumpAmounts;
    painter.setFont(m_look.font(m_look.small, true));
    cell(name, each, 0, word(m_order.pumpFirst ? "pump" : "tablets"));
    cell(name + each, each, 0, word(m_order.pumpFirst ? "tablets" : "pump"));
    painter.setFont(m_look.font(m_look.small));
    for (int i = 0; i < 4; ++i) {
        const auto at = static_cast<std::size_t>(i);
        cell(0, name - 6, i + 1, word(parts[at]));
        cell(name, each, i + 1, amountWord(m_telling, first[at]));
        cell(name + each, each, i + 1, amountWord(m_telling, second[at]));
    }
    painter.drawText(box.adjusted(0, 5 * line, 0, 0), Qt::TextWordWrap | Qt::AlignLeft, word("one_dot"));
}

void PicturePanel::paintGiven(QPainter& painter) const {
    const QRectF box = pictureBox();
    painter.setFont(m_look.font(m_look.small, true));
    painter.setPen(m_look.theme.ink);
    const int line = painter.fontMetrics().height();
    painter.drawText(QRectF(box.left(), box.top(), box.width(), line), Qt::AlignLeft, word("given"));
    const int many = dotsGiven(m_telling.run);
    const auto label = [&](int column, const QString& name, int dots) {
        const QRectF place(box.left() + column * box.width() / 2, box.top() + 1.4 * line, box.width() / 2, line);
        const std::string count = m_telling.word("dots", {{"n", std::to_string(dots)}});
        painter.drawText(place, Qt::AlignLeft, QString::fromStdString(m_telling.pair(name.toStdString(), count)));
    };
    painter.setFont(m_look.font(m_look.small));
    label(m_order.pumpFirst ? 1 : 0, word("tablets"), many);
    label(m_order.pumpFirst ? 0 : 1, word("pump"), 1);
    const double side = std::min(box.height() - 3 * line, box.width() / 2 * 0.9);
    drawGiven(painter, QRectF(box.left(), box.top() + 2.8 * line, box.width(), side), m_look, many, m_order.pumpFirst);
}

void PicturePanel::paintClocks(QPainter& painter) const {
    const QRectF box = pictureBox();
    painter.setFont(m_look.font(m_look.small, true));
    painter.setPen(m_look.theme.ink);
    const int line = painter.fontMetrics().height();
    const QStringList words = {word("midnight"), word("morning"), word("noon"), word("evening")};
    const auto one = [&](int column, const QString& name, const ClockValues& clock) {
        const QRectF place(box.left() + column * box.width() / 2, box.top(), box.width() / 2, box.height());
        painter.setFont(m_look.font(m_look.small, true));
        painter.drawText(QRectF(place.left(), place.top(), place.width(), line), Qt::AlignCenter, name);
        drawClock(painter, place.adjusted(4, line, -4, 0), m_look, clock, words, m_hour);
    };
    one(m_order.pumpFirst ? 1 : 0, word("tablets"), tabletClock(m_telling.run, m_day));
    one(m_order.pumpFirst ? 0 : 1, word("pump"), pumpClock(m_telling.run, m_day));
}

void PicturePanel::paintPeople(QPainter& painter) const {
    if (m_risks.empty()) return;
    const QRectF box = pictureBox();
    const int columns = std::max(2, int(m_risks.size()));
    const double each = (box.width() - m_look.gap * (columns - 1)) / columns;
    const double side = std::min(each, box.height() - wordsHeight(width()));
    for (int i = 0; i < int(m_risks.size()); ++i) {
        const Risk& risk = *m_telling.explanation.risk(m_risks[static_cast<std::size_t>(i)]);
        const double left = box.left() + i * (each + m_look.gap);
        if (const auto people = peopleOf(risk))
            drawPeople(painter, QRectF(left, box.top(), side, side), m_look, *people);
        painter.setPen(m_look.theme.ink);
        painter.setFont(m_look.font(m_look.small));
        painter.drawText(QRectF(left, box.top() + side + 8, each, box.height() - side - 8), Qt::TextWordWrap,
                         peopleWords(risk));
    }
}

}  // namespace theca::app
