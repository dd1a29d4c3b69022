#pragma once

#include <cstdlib>
#include <string>

/// Makes a German locale, which has a decimal comma, in an existing folder; a program finds it as "de_DE.UTF-8" if
/// LOCPATH is that folder. False if the machine lacks the sources of locales (Debian: the package locales).
inline bool makeGermanLocale(const std::string& folder) {
    const std::string command = "localedef -i de_DE -f UTF-8 '" + folder + "/de_DE.UTF-8' >/dev/null 2>&1";
    return std::system(command.c_str()) == 0;
}
