#pragma once

#include <QColor>
#include <QWidget>
#include <memory>
#include <optional>

#include "app/base/theme.h"

class QStyle;

/// How the application looks as a whole: theme, style, size of text.
namespace theca::app {

/// Remembers the computer's colours and puts a style in place; once, before the first window.
void startAppearance(std::unique_ptr<QStyle> style);
/// The theme that fits the computer's own colours.
ThemeKind systemTheme();
/// None: as the computer has it.
void useTheme(std::optional<ThemeKind> kind);
const Theme& currentTheme();

inline constexpr int smallestTextScale = 100;
inline constexpr int largestTextScale = 200;
/// Size of all text in per cent, 100 … 200.
void useTextScale(int percent);
int textScale();
/// A length that grows with the text.
int scaled(int pixels);

enum class TextRole { Caption, Body, Heading, Strong, Figure };
/// Gives a widget the face of a role and keeps it when the size of text changes.
void setTextRole(QWidget* widget, TextRole role);
QFont roleFont(TextRole role);

/// A fixed width for `digits` digits that follows the size of text.
void fitToDigits(QWidget* box, int digits);
/// A width in which this text has room, that follows the size of text.
void fitToText(QWidget* label, const char* text);
/// The colour a slider is filled with.
void setAccentOf(QWidget* widget, const QColor& colour);
/// A list or box in a scrolled panel must not change when the wheel only wants to scroll.
void refuseWheelWithoutFocus(QWidget* widget);

}  // namespace theca::app
