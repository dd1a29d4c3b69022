#pragma once

#include <QRadioButton>

namespace theca::app {

/// One answer to choose: its words may take several lines. A tick stands where it is right and told.
class ChoiceButton final : public QRadioButton {
    Q_OBJECT

public:
    ChoiceButton(const QString& words, QWidget* parent);

    void setTicked(bool ticked);
    bool isTicked() const { return m_ticked; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

signals:
    /// Enter on the answer that is chosen: the learner has done with the question.
    void entered();

protected:
    /// Enter chooses, as the space bar does.
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    bool hitButton(const QPoint& place) const override { return rect().contains(place); }

private:
    int textFrom() const;

    QString m_words;
    bool m_ticked = false;
};

}  // namespace theca::app
