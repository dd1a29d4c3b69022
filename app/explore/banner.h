#pragma once

#include <QFrame>

class QLabel;
class QTimer;

namespace theca::app {

/// A message above the charts: about something that failed, until it is closed, or about something done, for a while.
/// Does not block the window.
class Banner final : public QFrame {
    Q_OBJECT

public:
    explicit Banner(QWidget* parent = nullptr);

    void show(const QString& text);
    /// Goes by itself.
    void say(const QString& text);
    QString text() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* m_text;
    QTimer* m_gone;
};

}  // namespace theca::app
