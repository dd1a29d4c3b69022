#pragma once

#include <QWidget>

class QAbstractButton;
class QButtonGroup;

namespace theca::app {

/// Selects one of several pages by name; the names wrap if there is little room. One of them is always selected; arrow
/// keys move to the next.
class PageSwitch final : public QWidget {
    Q_OBJECT

public:
    explicit PageSwitch(QWidget* parent = nullptr);

    void addPage(const QString& name, const QString& tip);
    int currentIndex() const;
    void setCurrentIndex(int index);
    int count() const;
    QAbstractButton* button(int index) const;

signals:
    void currentChanged(int index);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QButtonGroup* m_buttons;
};

}  // namespace theca::app
