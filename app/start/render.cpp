#include "app/start/render.h"

#include <QCoreApplication>
#include <QPainter>

#include "app/base/display.h"
#include "app/document/document.h"
#include "app/explore/learn_commands.h"
#include "app/explore/main_window.h"
#include "app/explore/middle_column.h"
#include "app/explore/notice_bar.h"
#include "app/explore/workspace.h"
#include "app/files/export_formats.h"
#include "app/files/scenario_files.h"
#include "app/start/told.h"

namespace theca::app {

namespace {

/// An SVG cannot clip: what scrolls past the bottom of a column is covered by the bottom line, drawn last.
void paintWindow(MainWindow& window, QPainter& painter) {
    window.render(&painter);
    NoticeBar* notice = window.noticeBar();
    const QPoint corner = notice->mapTo(&window, QPoint(0, 0));
    painter.fillRect(QRect(corner, notice->size()), notice->palette().color(QPalette::Window));
    notice->render(&painter, corner);
}

}  // namespace

QString renderWindow(MainWindow& window, const QString& fileName, QSize size, double scale) {
    const ExportFormat* format = pictureFormatOf(fileName);
    if (!format) return endingIn(fileName, pictureEndings());
    const QSize logical = (QSizeF(size) / scale).toSize();
    window.setAttribute(Qt::WA_DontShowOnScreen);
    window.setMinimumSize(QSize(0, 0));
    window.resize(logical);
    window.show();
    window.setFocus();
    window.workspace()->middle()->waitForBands();
    if (auto* lesson = window.learn().lesson()) lesson->waitForBands();
    QCoreApplication::processEvents();
    Picture picture;
    picture.size = logical;
    picture.scale = scale;
    picture.title = inLanguage(window.document().scenario().title);
    picture.paint = [&window](QPainter& painter) { paintWindow(window, painter); };
    const QByteArray bytes = format->encode(picture);
    if (bytes.isEmpty()) return notDrawn(fileName);
    return writeWhole(fileName, bytes);
}

}  // namespace theca::app
