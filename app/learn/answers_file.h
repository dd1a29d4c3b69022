#pragma once

#include <QByteArray>
#include <QString>

#include "app/learn/lesson_player.h"

/// The learner's own answers as a table on this computer: off until asked for, no name, nothing leaves the machine.
namespace theca::app {

/// Whether answers are kept, and the code that stands in for a name; chosen by the learner.
bool keepsAnswers();
QString answersCode();
/// Begins to keep answers under a code (letters, digits, '-' and '_', at most 20), or stops with an empty one. False
/// for a code that is none.
bool keepAnswers(const QString& code);

/// Where they are kept: answers.csv beside the settings.
QString answersFile();

/// Adds an answer if answers are kept; returns a sentence if the file cannot be written.
QString keepAnswer(const StepAnswer& answer);

}  // namespace theca::app
