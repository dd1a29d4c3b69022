#pragma once

#include <QString>
#include <string>

#include "app/present/present_player.h"

namespace theca::app {

/// Keeps a hall's counts in a file of its own, from when it is asked for until the talk ends. Nobody is named in it.
class KeptVotes {
public:
    /// `folder`: where the file goes; empty: the documents of whoever is logged in.
    KeptVotes(const PresentPlayer& player, const QString& folder);

    /// Writes what was counted so far, and from now on what changes. One sentence about it.
    QString begin();
    /// Writes what has changed since. A sentence if that fails, else an empty one.
    QString renew();

private:
    std::string text() const;
    QString write(const std::string& text);

    const PresentPlayer& m_player;
    QString m_folder;
    QString m_file;         ///< empty before it was asked for
    std::string m_written;  ///< what the file holds
};

}  // namespace theca::app
