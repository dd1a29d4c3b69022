#pragma once

#include <QString>
#include <QStringList>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"

namespace theca::app {

/// A sentence of the context "CommandLine" with its arguments, in the language of whoever calls the program: the window
/// may have another, and none is loaded yet.
QString told(std::string_view sentence, const QStringList& arguments = {});
/// An error of the command line in that language.
QString told(const Error& error);

/// "--theme pink": an option as it was given.
QString as(const char* option, const QString& value);
/// What is said of such an option whose value is none of those allowed.
QString oneOf(const QString& given, const QString& allowed);

/// What is said of a name with another ending.
QString endingIn(const QString& given, const QStringList& endings);
QString notDrawn(const QString& picture);

/// Settles that language: `--language` among the words, or else the environment's.
void settleLanguage(std::vector<std::string> words);

}  // namespace theca::app
