#pragma once

#include <QFrame>

class QLabel;

namespace theca::app {

/// Says what went wrong above the charts, until it is closed; never stops anyone.
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
