#include "tests/places.h"

std::string sourcePath(const std::string& path) { return std::string(THECA_SOURCE) + "/" + path; }
std::string builtPath(const std::string& path) { return std::string(THECA_BUILT) + "/" + path; }
