#pragma once

#include <QSize>
#include <QString>
#include <QStringList>
#include <optional>

#include "app/base/theme.h"
#include "app/present/handout_kind.h"
#include "core/lesson/lesson.h"

namespace theca::app {

/// The options given on the command line.
struct Arguments {
    enum class Task { Window, Render, Leaflet, Present, Handout, Help, Version };
    enum class View { Explore, Explain };

    Task task = Task::Window;
    QString file;
    QString picture;
    QSize size{1280, 800};
    double scale = 1;
    std::optional<ThemeKind> theme;
    QString language;
    bool locked = false;  ///< what a file locks stays locked
    View view = View::Explore;
    QString leaflet;  ///< what to write it to
    QString setup;    ///< files of Explain; empty: none
    QString answers;
    int screen = 0;  ///< of Explain, to draw it: 0 is the start
    int page = 1;
    int textSize = 100;
    QString data;                        ///< a folder of data files; empty: those compiled in
    QString lesson;                      ///< its id; empty: none is opened
    int step = 1;                        ///< of the lesson, from 1; of a scene, from 0
    QString scene;                       ///< of a talk, to draw its stage; empty: none
    std::optional<HallPalette> palette;  ///< of the stage; none: the talk's own
    std::optional<int> backRow;
    QString handout;  ///< what to write it to
    HandoutKind with = HandoutKind::Notes;
    bool console = false;  ///< draws the presenter's window instead of the stage
    int from = 1;          ///< the first scene of a talk, from 1
    QString stageScreen;   ///< names of screens; empty: as they are found
    QString consoleScreen;
    QString layoutJson;  ///< what to write the places of everything on the stage to
};

/// The arguments, or one line that says what is wrong with them.
struct ReadArguments {
    Arguments arguments;
    QString error;
};
ReadArguments readArguments(const QStringList& words);

}  // namespace theca::app
