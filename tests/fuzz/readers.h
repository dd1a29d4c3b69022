#pragma once

#include <string_view>
#include <vector>

namespace theca::fuzz {

/// One way that bytes from a stranger go into the engine. `read` stops the program with one line on standard error
/// where what comes out is not what it has to be; else it returns, whatever the bytes.
struct Reader {
    std::string_view name;  ///< also its folder in tests/fuzz/corpus
    void (*read)(std::string_view bytes);
};

/// All of them.
const std::vector<Reader>& readers();

/// Null if there is none of that name.
const Reader* readerNamed(std::string_view name);

}  // namespace theca::fuzz
