#pragma once

#include <QTimer>
#include <QWidget>

#include "app/explain/explain_look.h"
#include "app/explain/worded_pictures.h"

namespace theca::app {

class BigButton;
enum class Sign;

/// What is drawn; its name says the same in words. While it is read aloud it is marked.
class PictureView final : public QWidget {
    Q_OBJECT

public:
    PictureView(const ExplainLook& look, const Telling& telling, QWidget* parent);

    void setSubject(const PictureSubject& subject);
    /// What is in it, sentence by sentence.
    QStringList sentences() const { return subjectWords(m_telling, m_subject); }
    void setRead(bool read);
    bool isRead() const { return m_read; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    ExplainLook m_look;
    Telling m_telling;
    PictureSubject m_subject;
    bool m_read = false;
};

/// A picture beside the text, and its buttons.
class PicturePanel final : public QWidget {
    Q_OBJECT

public:
    /// `still`: reduced motion, nothing plays.
    PicturePanel(const ExplainLook& look, const Telling& telling, const PictureSubject& subject, bool still,
                 QWidget* parent);

    PictureKind kind() const { return m_subject.kind; }
    bool isPlaying() const { return m_timer.isActive(); }
    /// The hour 0 … 24 of the day that is shown; −1: the mean of the day.
    int hour() const { return m_subject.hour; }
    DayKind day() const { return m_subject.day; }
    const PictureView& view() const { return *m_view; }
    /// One hour on; stops at the end of the day.
    void step();

signals:
    /// A day was changed by one of the buttons: what to do about it has to be said beside it.
    void dayChanged(theca::app::DayKind day);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    BigButton* add(Sign sign, std::string_view words);
    void buildButtons(bool still);
    void addDay(std::string_view words, DayKind day);
    void play();
    void showDay(DayKind day);

    ExplainLook m_look;
    Telling m_telling;
    PictureSubject m_subject;
    QTimer m_timer;
    PictureView* m_view;
    BigButton* m_play = nullptr;
    std::vector<QWidget*> m_buttons;
};

}  // namespace theca::app
