#pragma once

#include <QLayout>
#include <vector>

namespace theca::app {

/// Items in a row, continued on the next line when one is full.
class FlowLayout final : public QLayout {
public:
    explicit FlowLayout(QWidget* parent, int gap);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override;
    int count() const override;
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    /// The size with all on one line.
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect& box) override;

private:
    int place(const QRect& box, bool apply) const;

    std::vector<QLayoutItem*> m_items;
    int m_gap;
};

}  // namespace theca::app
