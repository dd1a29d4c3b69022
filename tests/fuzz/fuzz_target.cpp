// libFuzzer's entry: one program a reader, whose name is compiled in as THECA_FUZZ_READER.
#include <cstddef>
#include <cstdint>

#include "tests/fuzz/readers.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    static const theca::fuzz::Reader* const reader = theca::fuzz::readerNamed(THECA_FUZZ_READER);
    reader->read({reinterpret_cast<const char*>(bytes), size});
    return 0;
}
