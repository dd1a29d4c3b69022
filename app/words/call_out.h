#pragma once

#include <QPointer>
#include <QWidget>

namespace theca::app {

/// Points at a part of a window: a frame around it and a few words beside it. It lets everything through.
class CallOut final : public QWidget {
    Q_OBJECT

public:
    explicit CallOut(QWidget* window);

    /// A part that is not visible gets no frame; the words are said all the same.
    void point(QWidget* at, const QString& words);
    QWidget* target() const { return m_target; }
    const QString& words() const { return m_words; }
    /// Where the words are, in the window.
    QRect bubble() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void settle();
    QRect framed() const;

    QPointer<QWidget> m_target;
    QString m_words;
};

}  // namespace theca::app
