#pragma once

#include <QByteArray>
#include <QSize>
#include <QString>
#include <functional>
#include <optional>

class QPainter;
class QRectF;

namespace theca::app {

class ChartStack;
class Document;

enum class PictureFormat { Png, Svg, Pdf };
/// By the ending of a file name: .png, .svg, .pdf.
std::optional<PictureFormat> pictureFormat(const QString& fileName);

/// Something to draw into a picture; the painter counts in pixels of the screen.
struct Picture {
    QSize size;
    double scale = 1;  ///< how many pixels of a PNG one pixel of the screen becomes
    QString title;
    std::function<void(QPainter&)> paint;
};
/// The whole file. Empty when the picture could not be made.
QByteArray encoded(const Picture& picture, PictureFormat format);

/// The charts with title, therapies in words and the notice, as one figure.
Picture figureOf(const Document& document, const ChartStack& charts);

}  // namespace theca::app
