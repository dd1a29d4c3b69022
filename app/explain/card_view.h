#pragma once

#include <QFrame>
#include <QLabel>

#include "app/explain/explain_look.h"
#include "core/explain/telling.h"

namespace theca::app {

class BigButton;

/// A sentence on screen, in lines that the eye can follow; while it is read aloud or has the keyboard it is marked.
class SentenceLabel final : public QLabel {
    Q_OBJECT

public:
    SentenceLabel(const ExplainLook& look, const QString& text, int pixels, bool strong, QWidget* parent);

    void setRead(bool read);
    bool isRead() const { return m_read; }
    /// A line may be as long as there is room.
    void setLongLines();

    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    ExplainLook m_look;
    bool m_read = false;
    int m_longest;  ///< pixels of a line: about 60 letters
};

/// The frame of a card. All look the same, whatever they say, but one: what cannot wait.
class CardFrame : public QFrame {
    Q_OBJECT

public:
    CardFrame(const ExplainLook& look, bool urgent, QWidget* parent);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    ExplainLook m_look;
    bool m_urgent;
};

/// A few sentences of one idea in a frame, with the button that puts it on the person's list.
class CardView final : public CardFrame {
    Q_OBJECT

public:
    CardView(const ExplainLook& look, const ToldCard& card, const QString& ask, const QString& asked, QWidget* parent);

    const ToldCard& card() const { return m_card; }
    void setAsked(bool asked);

signals:
    void askToggled(const QString& id, bool asked);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void build(const QString& ask);

    ExplainLook m_look;
    ToldCard m_card;
    QString m_askWords;
    QString m_askedWords;
    BigButton* m_ask = nullptr;
};

}  // namespace theca::app
