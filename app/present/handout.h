#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <vector>

#include "app/present/handout_kind.h"
#include "app/present/stage_content.h"

namespace theca::app {

struct HandoutScene {
    QString heading;  ///< "2  Tablets and a pump"
    StageContent picture;
    QString notes;
    QStringList steps;
    QString question;
    QStringList answers;  ///< "A  As full"
    QString right;        ///< the right one; empty where it is not told
};

struct Handout {
    HandoutKind kind = HandoutKind::Notes;
    QString title;
    QString foot;  ///< title, version and notice
    std::vector<HandoutScene> scenes;
    QStringList sources;  ///< of the numbers of the drugs that are shown
};

/// A talk on paper, in the language of the screen.
Handout handoutOf(const TalkFacts& facts, HandoutKind kind);

/// Pages of a PDF before those with the sources.
int scenePages(const Handout& handout);

/// A4, black on white, the same bytes every time.
QByteArray handoutPdf(const Handout& handout);
/// The same with headings and words for every picture, which a screen reader needs.
QByteArray handoutHtml(const Handout& handout);

}  // namespace theca::app
