#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"

namespace theca {

/// Collects the errors of a text, each with the byte it is at; at most 1000, then one that says so.
class PlacedErrors {
public:
    void add(std::size_t offset, std::string path, std::string code, std::vector<std::string> arguments = {});
    bool empty() const { return m_errors.empty(); }
    /// Whether what is added now is not kept: nothing about it need be made ready.
    bool full() const;
    std::size_t count() const { return m_errors.size(); }
    /// In the order of the text, with line and column.
    Errors placedIn(std::string_view text) &&;

private:
    struct Placed {
        std::size_t offset;
        Error error;
    };
    std::vector<Placed> m_errors;
};

}  // namespace theca
