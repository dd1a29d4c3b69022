#pragma once

#include <QLocale>
#include <QString>

#include "core/base/text_value.h"
#include "core/base/units.h"
#include "core/data/drug.h"
#include "core/data/source.h"
#include "core/scenario/scenario.h"

/// How numbers, units, times and texts are written on screen.
namespace theca::app {

/// numberText in the language of the screen: "576", "0.0123", "1,230"; "< 0.0001" below `least`.
QString figure(double value, double least = 1e-4);
/// A setting with the digits it was given with, at most `figures`: "20", "0.25".
QString setting(double value, int figures = 10);

QString unitName(ConcentrationUnit unit);
/// Shown value = µg/mL · factor. nmol/L needs a drug with a molar mass.
double unitFactor(ConcentrationUnit unit, const Drug& drug);
bool unitOffered(ConcentrationUnit unit, const Drug& drug);

/// "31 h 20 min", "2 d 4 h".
QString timeText(Hours at);

QString levelText(Level level);
QString inLanguage(const Text& text);
/// A citation with its remark in the language of the screen.
QString inLanguage(const Source& source);

/// A name where menus, buttons and labels take "&" for the letter of a shortcut: shown as it is.
QString inMenu(const QString& name);
/// A text for a tooltip, which does not wrap plain text by itself: cut into lines that are read at a glance.
QString inLines(const QString& text);
/// A text of the user's among others, kept apart where it is written from the right: else it would turn the numbers
/// beside it round. Other texts stay as they are.
QString isolated(const QString& text);
/// The same without the signs that keep them apart: for files.
QString withoutIsolates(QString text);
/// The name of a thing of the user's, in the language of the screen and isolated.
QString isolatedName(const Text& name);

}  // namespace theca::app
