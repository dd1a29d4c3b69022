#include "app/files/figure.h"

#include <QCoreApplication>
#include <QPainter>
#include <algorithm>

#include "app/base/appearance.h"
#include "app/base/display.h"
#include "app/base/notice.h"
#include "app/charts/chart_stack.h"
#include "app/charts/swatch.h"
#include "app/compare/pinned_lines.h"
#include "app/document/routes.h"
#include "app/spine/spine_picture.h"

namespace theca::app {

namespace {

constexpr int margin = 24;
constexpr int headingHeight = 28;
constexpr int lineHeight = 20;
constexpr int swatchWidth = 28;
constexpr int smallestWidth = 800;
constexpr int smallestChartsHeight = 540;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Figure)
};

/// The title, and the drug if the title does not contain its name.
QString headingOf(const Shown& shown) {
    const QString title = inLanguage(shown.simulated.title), drug = inLanguage(shown.drug.title);
    return title.contains(drug, Qt::CaseInsensitive) ? title : Words::tr("%1 (%2)", "title, drug").arg(title, drug);
}

/// The width left for words.
double paintWords(QPainter& painter, const Shown& shown, const QRectF& box, const std::vector<TherapyLook>& looks) {
    const Theme& theme = currentTheme();
    painter.setPen(theme.ink);
    painter.setFont(roleFont(TextRole::Heading));
    painter.drawText(QRectF(box.left(), box.top(), box.width(), scaled(headingHeight)), Qt::AlignVCenter,
                     headingOf(shown));
    painter.setFont(roleFont(TextRole::Body));
    double y = box.top() + scaled(headingHeight);
    for (std::size_t i = 0; i < looks.size(); ++i) {
        if (!looks[i].shown) continue;
        paintSwatch(painter, QRectF(box.left(), y, scaled(swatchWidth), scaled(lineHeight)), looks[i].style);
        const QRectF line = QRectF(box.left(), y, box.width(), scaled(lineHeight)).adjusted(scaled(36), 0, 0, 0);
        const QString words = therapyInWords(shown.simulated.therapies[i]);
        painter.setPen(theme.ink);
        painter.drawText(line, Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(words, Qt::ElideRight, static_cast<int>(line.width())));
        y += scaled(lineHeight);
    }
    return y;
}

/// Pins with the names the user gave them.
void paintPins(QPainter& painter, const Shown& shown, QRectF box) {
    for (const PinnedRun& pinned : shown.pinned) {
        if (!pinned.run) continue;
        const QRectF line(box.left(), box.top(), box.width(), scaled(lineHeight));
        paintSwatch(painter, {line.topLeft(), QSizeF(scaled(swatchWidth), line.height())},
                    currentTheme().pinStyle(pinned.pin.colour));
        painter.setPen(currentTheme().muted);
        painter.drawText(line.adjusted(scaled(36), 0, 0, 0), Qt::AlignVCenter,
                         pinTitle(pinned.pin, shown.drug, shown.library));
        box.setTop(line.bottom());
    }
}

void paintNotice(QPainter& painter, const QRectF& box) {
    painter.setFont(roleFont(TextRole::Strong));
    painter.setPen(currentTheme().ink);
    painter.drawText(box, Qt::AlignVCenter | Qt::AlignLeft, notice());
    painter.setFont(roleFont(TextRole::Caption));
    painter.setPen(currentTheme().muted);
    painter.drawText(box, Qt::AlignVCenter | Qt::AlignRight, QStringLiteral("Theca"));
}

}  // namespace

Picture figureOf(const Depicted& depicted) {
    const Shown& shown = depicted.shown;
    const auto looks = therapyLooks(shown.simulated, currentTheme());
    const auto lines = std::count_if(looks.begin(), looks.end(), [](const TherapyLook& look) { return look.shown; });
    const auto& pinned = shown.pinned;
    const auto pins = std::count_if(pinned.begin(), pinned.end(), [](const PinnedRun& one) { return bool(one.run); });
    const int words = scaled(headingHeight) + static_cast<int>(lines + pins) * scaled(lineHeight) + 8;
    const QSize chartSize = depicted.charts.size().expandedTo(QSize(smallestWidth, smallestChartsHeight));
    const int spineWidth = spinePictureWidth(depicted.spine), between = spineWidth > 0 ? margin : 0;
    Picture picture;
    picture.size =
        chartSize + QSize(2 * margin + between + spineWidth, 2 * margin + words + scaled(lineHeight) + 8);
    picture.scale = 2;
    picture.title = headingOf(shown);
    picture.paint = [depicted, looks, words, chartSize, spineWidth, between, size = picture.size](QPainter& painter) {
        painter.fillRect(QRect(QPoint(0, 0), size), currentTheme().ground);
        const double width = size.width() - 2 * margin;
        const double below = paintWords(painter, depicted.shown, QRectF(margin, margin, width, words), looks);
        paintPins(painter, depicted.shown, QRectF(margin, below, width, words));
        depicted.charts.paintFigure(painter, QRectF(QPointF(margin, margin + words), chartSize));
        const QPointF beside(margin + chartSize.width() + between, margin + words);
        if (spineWidth > 0)
            paintSpinePicture(painter, QRectF(beside, QSizeF(spineWidth, chartSize.height())), depicted.spine);
        const double bottom = size.height() - margin - scaled(lineHeight);
        paintNotice(painter, QRectF(margin, bottom, width, scaled(lineHeight)));
    };
    return picture;
}

}  // namespace theca::app
