#include "app/files/export_formats.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QStringList>
#include <QSvgGenerator>
#include <algorithm>
#include <array>

#include "app/base/appearance.h"
#include "app/base/joined_text.h"
#include "app/base/notice.h"
#include "app/base/pdf_bytes.h"
#include "app/charts/chart_stack.h"
#include "app/files/shown_csv.h"

namespace theca::app {

namespace {

constexpr int screenDpi = 96;
constexpr int pdfDpi = 1200;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Files)
};

QByteArray png(const Picture& picture) {
    QImage image(picture.size * picture.scale, QImage::Format_RGB32);
    image.setDevicePixelRatio(picture.scale);
    image.fill(currentTheme().ground);
    QPainter painter(&image);
    picture.paint(painter);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    return image.save(&buffer, "PNG") ? bytes : QByteArray();
}

/// Texts may hold letters that XML does not allow at all.
QByteArray allowedInXml(QByteArray bytes) {
    for (char& byte : bytes) {
        const bool blank = byte == '\t' || byte == '\n' || byte == '\r';
        if (static_cast<unsigned char>(byte) < 0x20 && !blank) byte = '?';
    }
    for (const QChar code : {QChar(0xFFFE), QChar(0xFFFF)}) bytes.replace(QString(code).toUtf8(), "?");
    return bytes;
}

/// Stand in a drawing for its title and the notice until it is written: Qt escapes these texts from 6.8 on only.
constexpr const char* titleMark = "theca-title";
constexpr const char* noticeMark = "theca-notice";

void fillIn(QByteArray& bytes, const char* mark, const QString& words) {
    const qsizetype at = bytes.indexOf(mark);
    if (at >= 0) bytes.replace(at, static_cast<qsizetype>(qstrlen(mark)), words.toHtmlEscaped().toUtf8());
}

QByteArray svg(const Picture& picture) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(screenDpi);
    generator.setSize(picture.size);
    generator.setViewBox(QRect(QPoint(0, 0), picture.size));
    generator.setTitle(QLatin1String(titleMark));
    generator.setDescription(QLatin1String(noticeMark));
    QPainter painter(&generator);
    picture.paint(painter);
    painter.end();
    fillIn(bytes, noticeMark, notice());  // first: a title may hold any word
    fillIn(bytes, titleMark, picture.title);
    return allowedInXml(bytes);
}

QByteArray pdf(const Picture& picture) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(pdfDpi);
    writer.setTitle(picture.title);
    writer.setCreator(QStringLiteral("Theca"));
    nameByTitle(writer);
    const QSizeF points = QSizeF(picture.size) * 72.0 / screenDpi;
    writer.setPageSize(QPageSize(points, QPageSize::Point, QString(), QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
    QPainter painter(&writer);
    painter.scale(static_cast<double>(pdfDpi) / screenDpi, static_cast<double>(pdfDpi) / screenDpi);
    picture.paint(painter);
    painter.end();
    return undatedPdf(bytes);
}

constexpr int withControl(Qt::Key key, Qt::KeyboardModifiers more = {}) {
    return (Qt::KeyboardModifiers(Qt::ControlModifier) | more | key).toCombined();
}

constexpr std::array formats = {
    ExportFormat{".png", QT_TRANSLATE_NOOP("Menus", "Picture (PNG) …"), withControl(Qt::Key_E), png, nullptr},
    ExportFormat{".svg", QT_TRANSLATE_NOOP("Menus", "Drawing (SVG) …"), 0, svg, nullptr},
    ExportFormat{".pdf", QT_TRANSLATE_NOOP("Menus", "Page (PDF) …"), 0, pdf, nullptr},
    ExportFormat{".csv", QT_TRANSLATE_NOOP("Menus", "Numbers (CSV) …"), withControl(Qt::Key_E, Qt::ShiftModifier),
                 nullptr, shownCsv},
};

bool isAny(const ExportFormat&) { return true; }
bool isPicture(const ExportFormat& format) { return format.encode; }

using Choice = bool (*)(const ExportFormat&);

const ExportFormat* find(const QString& fileName, Choice wanted) {
    for (const ExportFormat& format : formats) {
        if (wanted(format) && fileName.endsWith(QLatin1String(format.ending), Qt::CaseInsensitive)) return &format;
    }
    return nullptr;
}

QStringList endings(Choice wanted) {
    QStringList all;
    for (const ExportFormat& format : formats)
        if (wanted(format)) all << QLatin1String(format.ending);
    return all;
}

}  // namespace

std::span<const ExportFormat> exportFormats() { return formats; }

const ExportFormat* exportFormatOf(const QString& fileName) { return find(fileName, isAny); }

const ExportFormat* pictureFormatOf(const QString& fileName) { return find(fileName, isPicture); }

QString exportEndings() {
    QStringList all = endings(isAny);
    const QString last = all.takeLast();
    return Words::tr("%1 or %2", "endings of file names").arg(listed(all), last);
}

QStringList pictureEndings() { return endings(isPicture); }

const ExportFormat& numbersFormat() { return *std::find_if_not(formats.begin(), formats.end(), isPicture); }

QByteArray exported(const ExportFormat& format, const Depicted& depicted) {
    if (format.encode) return format.encode(figureOf(depicted));
    return format.numbers(depicted.shown, depicted.charts.content());
}

}  // namespace theca::app
