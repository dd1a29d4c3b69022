#pragma once

#include <QFrame>
#include <QLabel>

#include "app/explain/explain_look.h"
#include "core/explain/telling.h"

namespace theca::app {

class BigButton;

/// A sentence on screen; while it is read aloud it is marked.
class SentenceLabel final : public QLabel {
    Q_OBJECT

public:
    SentenceLabel(const ExplainLook& look, const QString& text, int pixels, bool strong, QWidget* parent);

    void setRead(bool read);
    bool isRead() const { return m_read; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    ExplainLook m_look;
    bool m_read = false;
};

/// A few sentences of one idea in a frame, with the button that puts it on the person's list. All frames look the same,
/// whatever they say.
class CardView final : public QFrame {
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
