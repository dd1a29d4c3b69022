#pragma once

#include <QTimer>
#include <QWidget>

#include "app/explain/explain_look.h"
#include "app/explain/pictures.h"

namespace theca::app {

class BigButton;

/// A picture beside the text, its words below it, and its buttons.
class PicturePanel final : public QWidget {
    Q_OBJECT

public:
    /// What a panel needs to know of the start: which way comes first, who sits.
    struct Order {
        bool pumpFirst = false;
        bool seatedFirst = false;
        bool still = false;  ///< reduced motion: nothing plays
        DayKind day = DayKind::Planned;
    };

    PicturePanel(const ExplainLook& look, const Telling& telling, PictureKind kind,
                 const std::vector<std::string>& risks, Order order, QWidget* parent);

    PictureKind kind() const { return m_kind; }
    bool isPlaying() const { return m_timer.isActive(); }
    /// The hour 0 … 24 of the day that is shown; −1: the mean of the day.
    int hour() const { return m_hour; }
    DayKind day() const { return m_day; }
    /// One hour on; stops at the end of the day.
    void step();

    int heightForWidth(int width) const override;
    bool hasHeightForWidth() const override { return true; }

signals:
    /// A day was changed by one of the buttons: what to do about it has to be said beside it.
    void dayChanged(theca::app::DayKind day);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildButtons();
    void play();
    void showDay(DayKind day);
    void speak();
    void place();
    int wordsHeight(int width) const;
    int buttonsHeight(int width) const;
    QRectF pictureBox() const;
    void paintBodies(QPainter& painter) const;
    void paintWords(QPainter& painter, const QRectF& box) const;
    void paintGiven(QPainter& painter) const;
    void paintClocks(QPainter& painter) const;
    void paintPeople(QPainter& painter) const;
    QString peopleWords(const Risk& risk) const;
    QString word(std::string_view name) const { return QString::fromStdString(m_telling.word(name)); }

    ExplainLook m_look;
    Telling m_telling;
    PictureKind m_kind;
    std::vector<std::string> m_risks;
    Order m_order;
    int m_hour = -1;
    DayKind m_day = DayKind::Planned;
    QTimer m_timer;
    BigButton* m_play = nullptr;
    std::vector<QWidget*> m_buttons;
};

}  // namespace theca::app
