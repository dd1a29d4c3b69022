#pragma once

#include <QColor>
#include <QWidget>
#include <memory>
#include <optional>

#include "app/base/theme.h"

class QStyle;

/// How the application looks as a whole: theme, style, size of text.
namespace theca::app {

/// Remembers the computer's colours and sets the style; called once, before the first window.
void startAppearance(std::unique_ptr<QStyle> style);
/// The theme that matches the computer's colours.
ThemeKind systemTheme();
/// None: follow the computer, also when its colours change later.
void useTheme(std::optional<ThemeKind> kind);
const Theme& currentTheme();

inline constexpr int smallestTextScale = 100;
inline constexpr int largestTextScale = 200;
/// Size of all text in per cent, 100 … 200.
void useTextScale(int percent);
int textScale();
/// A length that grows with the size of text.
int scaled(int pixels);
/// The same for what is drawn finer than a pixel: lines, marks.
double grown(double pixels);

enum class TextRole { Caption, Body, Heading, Strong, Figure };
/// Gives a widget the font of a role and updates it when the size of text changes.
void setTextRole(QWidget* widget, TextRole role);
QFont roleFont(TextRole role);

/// A fixed width for `digits` digits, updated with the size of text.
void fitToDigits(QWidget* box, int digits);
/// A width in which this text fits, updated with the size of text.
void fitToText(QWidget* label, const char* text);
/// The colour a slider is filled with.
void setAccentOf(QWidget* widget, const QColor& colour);

}  // namespace theca::app
