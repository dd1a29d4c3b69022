#pragma once

#include <string>
#include <vector>

namespace theca {

/// How many of a hall chose an answer.
struct VoteRow {
    std::size_t scene = 1;  ///< from 1
    std::string title;      ///< of the scene
    std::size_t round = 1;  ///< of its vote, from 1
    std::string answer;     ///< "A"
    std::string words;      ///< of the answer; empty of a curve
    int count = 0;

    bool operator==(const VoteRow&) const = default;
};

/// A heading and a line for each row, text fields as `csvText`.
std::string votesCsv(const std::vector<VoteRow>& rows);

}  // namespace theca
