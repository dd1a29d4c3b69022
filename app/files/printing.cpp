#include "app/files/printing.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <algorithm>

#include "app/base/paper_theme.h"

namespace theca::app {

namespace {

constexpr double screenDpi = 96;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Printing)
};

/// In the middle of the page's width, as large as it fits but no larger than twice its size on the screen.
void paintPage(QPainter& painter, const QSizeF& paper, double dpi, const Picture& picture) {
    const QSizeF size(picture.size);
    const double fit = std::min(paper.width() / size.width(), paper.height() / size.height());
    const double scale = std::min(fit, 2 * dpi / screenDpi);
    painter.save();
    painter.translate((paper.width() - scale * size.width()) / 2, 0);
    painter.scale(scale, scale);
    painter.setClipRect(QRectF(QPointF(), size));
    picture.paint(painter);
    painter.restore();
}

}  // namespace

void paintPages(QPrinter& printer, const Pages& pages) {
    const PaperTheme paper;
    const std::vector<Picture> pictures = pages();
    if (pictures.empty()) return;
    printer.setDocName(pictures.front().title);
    QPainter painter(&printer);
    const QSizeF room = printer.pageLayout().paintRectPixels(printer.resolution()).size();
    for (std::size_t i = 0; i < pictures.size(); ++i) {
        if (i > 0) printer.newPage();
        paintPage(painter, room, printer.resolution(), pictures[i]);
    }
}

void showPrintPreview(QWidget* window, const Pages& pages) {
    QPrinter printer(QPrinter::HighResolution);
    printer.setCreator(QStringLiteral("Theca"));
    printer.setPageOrientation(QPageLayout::Landscape);
    QPrintPreviewDialog dialog(&printer, window);
    dialog.setWindowTitle(Words::tr("Print"));
    QObject::connect(&dialog, &QPrintPreviewDialog::paintRequested,
                     [&pages](QPrinter* paper) { paintPages(*paper, pages); });
    dialog.exec();
}

}  // namespace theca::app
