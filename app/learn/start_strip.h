#pragma once

#include <QFrame>
#include <vector>

namespace theca::app {

/// A line above the charts that offers something once: words, and a button for each choice. Any choice closes it.
class StartStrip final : public QFrame {
    Q_OBJECT

public:
    explicit StartStrip(QWidget* parent);

    void offer(const QString& words, const QStringList& choices);

signals:
    void chosen(int choice);

protected:
    void paintEvent(QPaintEvent* event) override;
};

}  // namespace theca::app
