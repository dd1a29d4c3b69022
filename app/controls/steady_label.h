#pragma once

#include <QWidget>
#include <vector>

#include "app/base/appearance.h"

class QLabel;

namespace theca::app {

/// A label whose text changes often. It requests a new layout only if the text needs another size than before; a QLabel
/// requests one at every change, and then all columns of the window are laid out.
class SteadyLabel final : public QWidget {
    Q_OBJECT

public:
    /// Wrapped text fills the width and needs a height; other text needs both.
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
    mutable std::vector<QSize> m_known;  ///< heights computed since the text changed, with their widths
};

}  // namespace theca::app
