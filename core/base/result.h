#pragma once

#include <cassert>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace theca {

/// One error in an input. `code` names the sentence (see core/text/messages.h), `arguments` are inserted into it,
/// `path` is the place in JSON terms: `therapies/2/pump/program/0/rate_ug_per_day`.
/// `line` and `column` count from 1 in code points; 0 where there is no text.
struct Error {
    std::string code;
    std::string path;
    std::vector<std::string> arguments;
    int line = 0;
    int column = 0;

    bool operator==(const Error&) const = default;
};

using Errors = std::vector<Error>;

/// A value, or all errors (at least one) that prevent it.
template <class T>
class [[nodiscard]] Result {
public:
    Result(T value) : m_content(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_content(std::in_place_index<1>, Errors{std::move(error)}) {}
    Result(Errors errors) : m_content(std::in_place_index<1>, std::move(errors)) { assert(!this->errors().empty()); }

    explicit operator bool() const { return m_content.index() == 0; }
    const T& value() const& {
        assert(*this);
        return std::get<0>(m_content);
    }
    T&& value() && {
        assert(*this);
        return std::get<0>(std::move(m_content));
    }
    const T& operator*() const& { return value(); }
    const T* operator->() const { return &value(); }
    const Errors& errors() const { return std::get<1>(m_content); }

private:
    std::variant<T, Errors> m_content;
};

}  // namespace theca
