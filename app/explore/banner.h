#pragma once

#include <QFrame>

class QLabel;

namespace theca::app {

/// A message above the charts about something that failed, until it is closed; does not block the window.
class Banner final : public QFrame {
    Q_OBJECT

public:
    explicit Banner(QWidget* parent = nullptr);

    void show(const QString& text);
    QString text() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* m_text;
};

}  // namespace theca::app
