// What is really painted: few words, short lines, nothing cut or on top of something else, clear against its ground.
#include <QTextLayout>

#include "core/explain/chance.h"
#include "tests/app/contrast.h"
#include "tests/app/explain/explain_fixture.h"
#include "tests/app/painted_words.h"

using namespace theca;
using namespace theca::app;

namespace {

qsizetype wordsIn(const QString& text) { return text.split(' ', Qt::SkipEmptyParts).size(); }

/// Words of a page that are read, without the question, buttons, small print and the draft mark.
qsizetype wordsSeen(const OpenExplain& open) {
    qsizetype words = 0;
    const bool icons = open.window->findChild<PictureView*>("picture_view");
    for (const SentenceLabel* one : open.window->findChildren<SentenceLabel*>())
        if (one->isVisible() && one->objectName().isEmpty()) words += wordsIn(one->text());
    for (const CardView* one : open.window->findChildren<CardView*>())
        if (const Risk* risk = icons ? shippedExplanation().risk(one->card().risk) : nullptr)
            words += wordsIn(QString::fromStdString(riskCaption(open.window->telling(), *risk)));
    return words;
}

/// The strongest contrast in a part of a picture: of letters and their ground.
double contrastIn(const QImage& image, const QRect& part) {
    QColor darkest(Qt::white), lightest(Qt::black);
    for (int y = part.top(); y <= part.bottom(); ++y) {
        for (int x = part.left(); x <= part.right(); ++x) {
            const QColor one = image.pixelColor(x, y);
            if (luminance(one) < luminance(darkest)) darkest = one;
            if (luminance(one) > luminance(lightest)) lightest = one;
        }
    }
    return contrast(darkest, lightest);
}

}  // namespace

TEST_CASE("a page has ninety words at most", "[E-1]") {
    OpenExplain open;
    for (int screen = 0; screen < open.window->screenCount(); ++screen) {
        open.go(screen);
        for (int page = 0; page < open.window->pageCount(); ++page) {
            open.go(screen, false, page);
            CAPTURE(screen, page, open.window->visibleSentences().join(' ').toStdString());
            CHECK(wordsSeen(open) <= 90);
        }
    }
}

TEST_CASE("a line has sixty letters at most", "[E-1]") {
    for (const QSize size : {QSize(1024, 768), QSize(1920, 1080)}) {
        OpenExplain open(size);
        open.everyPage([&open] {
            for (const SentenceLabel* one : open.window->findChildren<SentenceLabel*>()) {
                if (!one->isVisible() || !one->wordWrap() || one->objectName() == "draft") continue;
                QTextLayout layout(one->text(), one->font());
                layout.beginLayout();
                for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
                    line.setLineWidth(one->contentsRect().width());
                    CAPTURE(one->text().mid(line.textStart(), line.textLength()).toStdString());
                    CHECK(line.textLength() <= 60 + 3);  // letters differ in width
                }
                layout.endLayout();
            }
        });
    }
}

TEST_CASE("no word of a picture is cut, and none lies on another", "[E-7]") {
    for (const char* language : {"en", "es", "zh_CN"}) {
        for (const QSize size : {QSize(1024, 768), QSize(1920, 1080)}) {
            for (const int percent : textPercents) {
                OpenExplain open(size, percent, language);
                open.everyPage([&] {
                    auto* picture = open.window->findChild<PictureView*>("picture_view");
                    if (!picture) return;
                    const auto words = paintedWords(*picture);
                    for (std::size_t i = 0; i < words.size(); ++i) {
                        CAPTURE(language, size.width(), percent, words[i].text.toStdString());
                        CHECK(QRectF(picture->rect()).adjusted(-1, -1, 1, 1).contains(words[i].place));
                        CHECK(words[i].clip.adjusted(-1, -1, 1, 1).contains(words[i].place));
                        for (std::size_t j = 0; j < i; ++j) {
                            const QRectF both = words[i].place.intersected(words[j].place);
                            CAPTURE(words[j].text.toStdString());
                            CHECK((both.width() < 2 || both.height() < 6));
                        }
                    }
                });
            }
        }
    }
}

TEST_CASE("letters stand out from their ground by seven to one as they are painted", "[E-8]") {
    for (const ThemeKind kind : {ThemeKind::Light, ThemeKind::Dark, ThemeKind::Contrast}) {
        OpenExplain open({1024, 768}, 100, "en", kind);
        for (int screen = -1; screen < open.window->screenCount(); ++screen) {
            open.go(screen);
            const QImage image = open.window->grab().toImage();
            for (const QWidget* one : open.window->findChildren<QWidget*>()) {
                const bool letters = qobject_cast<const SentenceLabel*>(one) || qobject_cast<const BigButton*>(one);
                if (!letters || !one->isVisible()) continue;
                const QRect inside =
                    QRect(one->mapTo(open.window.get(), QPoint(0, 0)), one->size()).adjusted(4, 4, -4, -4);
                CAPTURE(screen, one->accessibleName().toStdString());
                CHECK(contrastIn(image, inside) >= 7);
            }
        }
    }
}

TEST_CASE("every figure is drawn as many people as its share says", "[E-5]") {
    for (const Risk& risk : shippedExplanation().risks) {
        const auto people = peopleOf(risk);
        REQUIRE(people);
        INFO(risk.id);
        const bool own = risk.of && *risk.of < fewPeople;
        const double share = risk.count ? 100.0 * *risk.count / *risk.of : *risk.shown;
        CHECK(people->of == (own ? *risk.of : 100));
        CHECK(people->count == (own ? *risk.count : int(std::lround(share))));
    }
}
