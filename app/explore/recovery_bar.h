#pragma once

#include <QFrame>

class QLabel;
class QToolButton;

namespace theca::app {

/// Offers changes that an earlier window could not save, above the charts. Blocks nothing, and waits.
class RecoveryBar final : public QFrame {
    Q_OBJECT

public:
    explicit RecoveryBar(QWidget* parent = nullptr);

    /// An empty text: there is nothing to offer.
    void offer(const QString& text);
    QString text() const;

signals:
    void restoreAsked();
    void lookAsked();
    void discardAsked();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QToolButton* addButton(const QString& text, const QString& tip);

    QLabel* m_text;
};

}  // namespace theca::app
