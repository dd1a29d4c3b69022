#include "app/base/pdf_bytes.h"

#include <QBuffer>
#include <QPageSize>
#include <QPdfWriter>
#include <QUuid>
#include <optional>

namespace theca::app {

namespace {

constexpr const char* entry = "/CreationDate (D:";

/// Where the entry and its date stand.
struct DatePlace {
    qsizetype entry;
    qsizetype date;
    qsizetype end;  ///< of the date: the bracket behind it
};

/// The entry is the first of its kind, before any stream, whose bytes may be anything.
std::optional<DatePlace> datePlace(const QByteArray& pdf) {
    const qsizetype at = pdf.indexOf(entry);
    if (at < 0) return std::nullopt;
    const qsizetype date = at + static_cast<qsizetype>(qstrlen(entry));
    const qsizetype end = pdf.indexOf(')', date);
    return end < 0 ? std::nullopt : std::optional(DatePlace{at, date, end});
}

}  // namespace

void nameByTitle(QPdfWriter& writer) {
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    writer.setDocumentId(QUuid::createUuidV5(QUuid(), writer.title()));
#else
    Q_UNUSED(writer)
#endif
}

QByteArray a4Pdf(const QString& title, int dpi, const std::function<void(QPdfWriter&)>& draw) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF());
    writer.setResolution(dpi);
    writer.setTitle(title);
    writer.setCreator(QStringLiteral("Theca"));
    nameByTitle(writer);
    draw(writer);
    buffer.close();
    return bytes;
}

QByteArray datedPdf(QByteArray pdf, const std::string& made) {
    const auto place = datePlace(pdf);
    if (!place) return pdf;
    const qsizetype length = place->end - place->date;
    const QByteArray day = QByteArray::fromStdString(made).replace("-", "");
    const QByteArray midnight = pdf[place->end - 1] == 'Z' ? "000000Z" : "000000+00'00'";
    return pdf.replace(place->date, length, (day + midnight).leftJustified(length, ' ', true));
}

/// Blanks of the same length: the table at the end counts bytes.
QByteArray undatedPdf(QByteArray pdf) {
    const auto place = datePlace(pdf);
    if (!place) return pdf;
    const qsizetype length = place->end + 1 - place->entry;
    return pdf.replace(place->entry, length, QByteArray(length, ' '));
}

}  // namespace theca::app
