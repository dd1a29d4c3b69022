#pragma once

#include <string>

// Where tests find files. Only places.cpp knows, so that no other object depends on where the tree lies: clones share
// their objects through ccache.

/// A file or folder of the source tree, as in "docs/manual.md".
std::string sourcePath(const std::string& path);

/// A file or folder of the build, as in "theca-cli".
std::string builtPath(const std::string& path);
