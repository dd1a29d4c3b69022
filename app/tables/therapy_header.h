#pragma once

#include <QHeaderView>
#include <vector>

#include "app/charts/chart_content.h"

namespace theca::app {

/// Column headings that show a short piece of each therapy's curve above its name, on up to two lines.
class TherapyHeader final : public QHeaderView {
    Q_OBJECT

public:
    explicit TherapyHeader(QWidget* parent = nullptr);

    void show(std::vector<TherapyStyle> styles);
    using QHeaderView::show;
    QSize sizeHint() const override;

protected:
    void paintSection(QPainter* painter, const QRect& box, int section) const override;

private:
    std::vector<TherapyStyle> m_styles;
};

}  // namespace theca::app
