#pragma once

#include <QSize>
#include <QString>
#include <QStringList>
#include <optional>

#include "app/base/theme.h"

namespace theca::app {

/// The options given on the command line.
struct Arguments {
    enum class Task { Window, Render, Help, Version };

    Task task = Task::Window;
    QString file;
    QString picture;
    QSize size{1280, 800};
    double scale = 1;
    std::optional<ThemeKind> theme;
    QString language;
    QString data;  ///< a folder of data files; empty: those compiled in
};

/// The arguments, or one line that says what is wrong with them.
struct ReadArguments {
    Arguments arguments;
    QString error;
};
ReadArguments readArguments(const QStringList& words);

QString helpText();

}  // namespace theca::app
