#pragma once

#include <QListWidget>
#include <vector>

namespace theca::app {

/// Things to be put in order: dragged, or moved with Ctrl and the up and down keys.
class OrderList final : public QListWidget {
    Q_OBJECT

public:
    explicit OrderList(QWidget* parent);

    void show(const std::vector<QString>& words);
    using QListWidget::show;
    QStringList words() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void ordered();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void number();
};

}  // namespace theca::app
