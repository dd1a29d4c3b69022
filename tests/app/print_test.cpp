#include <QPrintPreviewDialog>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QPushButton>

#include "app/base/display.h"
#include "app/document/pin_edits.h"
#include "app/explore/middle_column.h"
#include "app/explore/view_commands.h"
#include "app/files/printing.h"
#include "tests/app/file_dialogs.h"
#include "tests/app/painted_words.h"

using namespace theca;
using namespace theca::app;

namespace {

QImage drawn(const Picture& picture) {
    QImage image(picture.size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    picture.paint(painter);
    return image;
}

QString wordsOf(const Picture& picture) {
    WordDevice device(picture.size);
    QPainter painter(&device);
    picture.paint(painter);
    painter.end();
    QStringList all;
    for (const PaintedWords& one : device.words()) all << one.text;
    return all.join(QLatin1Char('\n'));
}

/// Prints into a PDF in the sandbox.
QByteArray printed(OpenWindow& open) {
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(open.path("a.pdf"));
    printer.setPageOrientation(QPageLayout::Landscape);
    paintPages(printer, [&open] { return open.window.files().printed(); });
    return bytesOf(open.path("a.pdf"));
}

/// The window once nothing in it changes any more: some of it follows the first frame.
QImage stillPicture(QWidget& window) {
    QImage one, next = window.grab().toImage();
    while (one != next) {
        one = next;
        QTest::qWait(200);
        next = window.grab().toImage();
    }
    return next;
}

}  // namespace

TEST_CASE("what is printed is on white paper whatever the window's colours, which come back") {
    OpenWindow open;
    open.window.views().useTheme(ThemeKind::Dark);
    const QImage before = stillPicture(open.window);
    int lightness = 0;
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(open.path("a.pdf"));
    paintPages(printer, [&] {
        const std::vector<Picture> pages = open.window.files().printed();
        lightness = drawn(pages.front())
                        .scaled(1, 1, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                        .pixelColor(0, 0)
                        .lightness();
        return pages;
    });
    CHECK(lightness > 220);
    CHECK(currentTheme().kind == ThemeKind::Dark);
    CHECK(stillPicture(open.window) == before);
}

TEST_CASE("the charts are one page, and an open comparison is another, with all that a page must say") {
    OpenWindow open;
    CHECK(open.window.files().printed().size() == 1);
    open.document().edit(pinTherapies({2}));
    open.window.workspace()->middle()->showCompare(true);
    const std::vector<Picture> pages = open.window.files().printed();
    REQUIRE(pages.size() == 2);
    for (const Picture& page : pages) {
        const QString words = wordsOf(page);
        INFO(words.toStdString());
        CHECK(words.contains("For teaching, not for dosing a person."));
        CHECK(words.contains("aclofen"));
        CHECK(words.contains(inLanguage(open.document().scenario().title)));
        CHECK(words.contains("Tablets"));
    }
    const QByteArray pdf = printed(open);
    CHECK(pdf.startsWith("%PDF"));
    CHECK(pdf.count("/Type /Page\n") == 2);
}

TEST_CASE("Print shows the pages first, and nothing is printed by looking") {
    OpenWindow open;
    int pages = 0;
    whenOpen([&pages](QWidget* dialog) {
        if (!qobject_cast<QPrintPreviewDialog*>(dialog)) return false;
        const auto* preview = dialog->findChild<QPrintPreviewWidget*>();
        pages = preview ? preview->pageCount() : -1;
        dialog->close();
        return true;
    });
    open.window.files().print();
    CHECK(pages == 1);
}
