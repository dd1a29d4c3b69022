#pragma once

#include <QLocale>
#include <QString>

#include "core/base/text_value.h"
#include "core/base/units.h"
#include "core/data/drug.h"
#include "core/scenario/scenario.h"

/// How numbers, units, times and texts are written on screen.
namespace theca::app {

/// Three significant figures in the language of the screen: "576", "0.0123", "1,230"; "< 0.0001" for a number below
/// `least`.
QString figure(double value);
QString figure(double value, const QLocale& locale, double least = 1e-4);
/// A setting with the digits it was given with: "20", "0.25".
QString setting(double value);

QString unitName(ConcentrationUnit unit);
/// Shown value = µg/mL · factor. nmol/L needs a drug with a molar mass.
double unitFactor(ConcentrationUnit unit, const Drug& drug);
bool unitOffered(ConcentrationUnit unit, const Drug& drug);

/// "31 h 20 min", "2 d 4 h".
QString timeText(Hours at);

QString levelText(Level level);
QString inLanguage(const Text& text);

/// A name where menus, buttons and labels take "&" for the letter of a shortcut: shown as it is.
QString inMenu(const QString& name);
/// A text for a tooltip, which does not wrap plain text by itself: cut into lines that are read at a glance.
QString inLines(const QString& text);

}  // namespace theca::app
