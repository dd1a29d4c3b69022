#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"

namespace theca::cli {

/// The language of `textLanguages` for the name of a locale ("es_MX.UTF-8"), English for all others: Traditional
/// Chinese is not served Simplified, and what is not UTF-8 is not served letters it cannot show.
std::string_view languageOfLocale(std::string_view locale);
/// That of LC_ALL, LC_MESSAGES and LANG, the first that is set; LANGUAGE is preferred to it unless that is C or POSIX.
std::string_view languageOfPerson();

/// Sets the language of everything this program says, errors and last words too; one of `textLanguages`.
void speak(std::string_view language);
std::string_view spoken();
/// Sets it because somebody asked for it: reports that are English for everybody else are then in it too.
void speakAsTold(std::string_view language);
std::string_view toldLanguage();

/// A sentence of the command line in that language.
std::string said(std::string_view english);

/// Takes `--language L` out of the words, as far as they are options. Nothing if it is not given.
Result<std::optional<std::string>> takeLanguage(std::vector<std::string>& words);

}  // namespace theca::cli
