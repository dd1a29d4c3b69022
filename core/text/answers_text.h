#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace theca {

/// One answer that a person asked to be kept. The file has no names: `code` is what the person chose.
struct AnswerRow {
    std::string code;
    std::string lesson;
    std::string step;           ///< its id, or its place in the lesson from 0
    std::string kind;           ///< "draw", "choice", …
    std::string given;          ///< the answer in words or numbers
    std::optional<bool> right;  ///< none where nothing is right or wrong
    std::string sure;           ///< "guess", "fairly", "sure" or empty
    double seconds = 0;         ///< until it was given
    int tries = 1;
    std::string pattern;       ///< the wrong idea recognised; empty: none
    std::string modelVersion;  ///< of the program

    bool operator==(const AnswerRow&) const = default;
};

/// The first line of answers.csv, with its line break.
std::string_view answersHeading();

/// One line, with its line break: text fields as `csvText`, `right` as yes, no or nothing, seconds with one decimal.
std::string answersLine(const AnswerRow& row);

}  // namespace theca
