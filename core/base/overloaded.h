#pragma once

namespace theca {

/// One function object made of several: for `std::visit`, with one lambda per alternative of the variant.
template <class... Parts>
struct Overloaded : Parts... {
    using Parts::operator()...;
};
template <class... Parts>
Overloaded(Parts...) -> Overloaded<Parts...>;

}  // namespace theca
