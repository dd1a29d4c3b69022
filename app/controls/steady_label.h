#pragma once

#include <QWidget>
#include <vector>

#include "app/base/appearance.h"

class QLabel;

namespace theca::app {

/// A label whose words change often. It asks for a new layout only where the words need another size than before; a
/// QLabel asks at every change, and all columns of the window are then laid out.
class SteadyLabel final : public QWidget {
    Q_OBJECT

public:
    /// Wrapped words fill the width and need a height; others need both.
    SteadyLabel(TextRole role, bool wraps, QWidget* parent);

    void setText(const QString& text);
    QString text() const;
    QLabel* label() const { return m_label; }

    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QSize needed() const;

    QLabel* m_label;
    QSize m_needed;
    mutable std::vector<QSize> m_known;  ///< heights asked for since the words changed, with their widths
};

}  // namespace theca::app
