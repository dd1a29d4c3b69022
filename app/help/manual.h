#pragma once

#include <QString>
#include <vector>

namespace theca::app {

/// A part of the manual under one heading.
struct ManualSection {
    QString id;  ///< of its English heading: "the-spine"; the same in every language
    QString heading;
    QString text;  ///< Markdown, with the heading, without pictures
};

struct Manual {
    QString language;  ///< that it is written in
    std::vector<ManualSection> sections;
};

/// docs/manual.md, in a language; in English where it is not written in that one.
Manual manual(const QString& language);

}  // namespace theca::app
