#pragma once

namespace theca::cli {

/// What the program tells the shell.
enum Outcome {
    Done = 0,
    FoundErrors = 1,  ///< `check` found errors, `validate` a part that fails
    Failed = 2,       ///< bad usage, bad input, or output that could not be written
};

}  // namespace theca::cli
