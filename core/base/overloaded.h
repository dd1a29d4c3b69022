#pragma once

namespace theca {

/// One function object made of several: what `std::visit` asks of a variant, a lambda for each alternative.
template <class... Parts>
struct Overloaded : Parts... {
    using Parts::operator()...;
};
template <class... Parts>
Overloaded(Parts...) -> Overloaded<Parts...>;

}  // namespace theca
