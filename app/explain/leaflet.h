#pragma once

#include <QByteArray>
#include <QRectF>
#include <QString>
#include <QStringList>
#include <string>
#include <vector>

#include "app/explain/explain_state.h"
#include "core/explain/telling.h"

/// What a person takes home: two pages in large print, the same as HTML and as plain text.
namespace theca::app {

/// The leaflet in words, whatever it is written as.
struct LeafletContent {
    struct Figure {
        std::string risk;
        QString words;  ///< the way and both frames
    };
    struct Row {
        QString question, first, second;  ///< in the order of `firstWay`, `secondWay`
    };

    QString draft;  ///< empty once it is reviewed; stands before all else
    QString title;
    QString opening;
    QString firstWay, secondWay;
    std::vector<Row> rows;
    QString wrongHeading;
    std::vector<Figure> figures;
    QString pumpOnly;  ///< what only a pump can have
    QString noticeHeading;
    QStringList boxes;  ///< what to notice, and what to do
    QString phones;
    QString mattersHeading;
    QStringList matters;
    QString questionsHeading;
    QStringList questions;
    QString notesHeading;
    QString notes;
    QString restFollows;  ///< that the list goes on on the next page
    QStringList footer;
};
LeafletContent leafletContent(const Telling& telling, const ExplainState& state);

/// A text as it was laid out on a page, points from the upper left corner of an A4 page.
struct LaidText {
    int page = 0;
    QRectF box;
    double points = 0;
    bool footer = false;
    QString text;
};

/// A4 pages in a PDF; the same bytes each time. `laid`, if given, receives where every text went.
QByteArray leafletPdf(const Telling& telling, const ExplainState& state, std::vector<LaidText>* laid = nullptr);
QByteArray leafletHtml(const Telling& telling, const ExplainState& state);
QByteArray leafletText(const Telling& telling, const ExplainState& state);
/// By the ending of the name: .html, .txt, otherwise PDF.
QByteArray leafletFor(const QString& fileName, const Telling& telling, const ExplainState& state);

}  // namespace theca::app
