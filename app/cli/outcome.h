#pragma once

namespace theca::cli {

/// The program's exit status.
enum Outcome {
    Done = 0,
    FoundErrors = 1,  ///< `check` found errors; in `validate` a part fails
    Failed = 2,       ///< bad usage, bad input, or output that could not be written
};

}  // namespace theca::cli
