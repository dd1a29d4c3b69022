#include "app/charts/fit_offer.h"

#include <QCoreApplication>
#include <QToolButton>
#include <algorithm>

#include "app/charts/chart_panel.h"

namespace theca::app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(theca::app::ChartStack)
};

constexpr int fromCorner = 4;

}  // namespace

QToolButton* fitOffer(QWidget* parent) {
    auto* offer = new QToolButton(parent);
    offer->setText(Words::tr("Beyond the axis: fit"));
    offer->setToolTip(
        Words::tr("A curve goes beyond the axis, which stays as it was so that doses can be compared. This fits "
                  "axes and colours to what there is now; so does a double-click in a chart."));
    offer->setAccessibleDescription(offer->toolTip());
    offer->setAutoFillBackground(true);
    offer->hide();
    return offer;
}

void placeFitOffer(QToolButton& offer, const std::vector<ChartPanel*>& panels) {
    const auto beyond =
        std::find_if(panels.begin(), panels.end(), [](const ChartPanel* panel) { return panel->values().isBeyond(); });
    offer.setVisible(beyond != panels.end());
    if (beyond == panels.end()) return;
    const QRectF plot = (*beyond)->place().plot.translated((*beyond)->pos());
    offer.resize(offer.sizeHint());
    offer.move(static_cast<int>(plot.right()) - offer.width() - fromCorner, static_cast<int>(plot.top()) + fromCorner);
    offer.raise();
}

}  // namespace theca::app
