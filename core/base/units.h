#pragma once

#include <compare>
#include <ratio>

/// Dimensions as types. The base units are µg, cm and h; 1 mL = 1 cm³, so a volume is a cubed length and `D·S/h` is a
/// clearance. A quantity stores the number in its own unit (mg stays mg, so what was read is written back unchanged);
/// arithmetic between quantities uses base units.
namespace theca {

/// A number of dimension µg^M · cm^L · h^T, counted in units of `Scale` base units.
template <int M, int L, int T, class Scale = std::ratio<1>>
class Quantity {
public:
    constexpr Quantity() = default;
    constexpr explicit Quantity(double number) : m_number(number) {}

    /// Converts from another unit of the same dimension.
    template <class Other>
    constexpr Quantity(Quantity<M, L, T, Other> other)
        : m_number(other.base() * static_cast<double>(Scale::den) / static_cast<double>(Scale::num)) {}

    /// The number in this type's own unit.
    constexpr double number() const { return m_number; }
    /// The number in base units (µg, cm, h).
    constexpr double base() const {
        return m_number * static_cast<double>(Scale::num) / static_cast<double>(Scale::den);
    }

    /// A ratio of two quantities of the same dimension is a plain number.
    constexpr operator double() const requires(M == 0 && L == 0 && T == 0) { return base(); }

    constexpr auto operator<=>(const Quantity&) const = default;
    constexpr Quantity operator-() const { return Quantity(-m_number); }
    constexpr Quantity operator+(Quantity other) const { return Quantity(m_number + other.m_number); }
    constexpr Quantity operator-(Quantity other) const { return Quantity(m_number - other.m_number); }
    constexpr Quantity& operator+=(Quantity other) {
        m_number += other.m_number;
        return *this;
    }

private:
    double m_number = 0;
};

template <int M, int L, int T, class S>
constexpr Quantity<M, L, T, S> operator*(Quantity<M, L, T, S> q, double factor) {
    return Quantity<M, L, T, S>(q.number() * factor);
}
template <int M, int L, int T, class S>
constexpr Quantity<M, L, T, S> operator*(double factor, Quantity<M, L, T, S> q) {
    return q * factor;
}
template <int M, int L, int T, class S>
constexpr Quantity<M, L, T, S> operator/(Quantity<M, L, T, S> q, double divisor) {
    return Quantity<M, L, T, S>(q.number() / divisor);
}
template <int M1, int L1, int T1, class S1, int M2, int L2, int T2, class S2>
constexpr Quantity<M1 + M2, L1 + L2, T1 + T2> operator*(Quantity<M1, L1, T1, S1> a, Quantity<M2, L2, T2, S2> b) {
    return Quantity<M1 + M2, L1 + L2, T1 + T2>(a.base() * b.base());
}
template <int M1, int L1, int T1, class S1, int M2, int L2, int T2, class S2>
constexpr Quantity<M1 - M2, L1 - L2, T1 - T2> operator/(Quantity<M1, L1, T1, S1> a, Quantity<M2, L2, T2, S2> b) {
    return Quantity<M1 - M2, L1 - L2, T1 - T2>(a.base() / b.base());
}

using Micrograms = Quantity<1, 0, 0>;
using Milligrams = Quantity<1, 0, 0, std::kilo>;
using Centimetres = Quantity<0, 1, 0>;
using SquareCentimetres = Quantity<0, 2, 0>;
using Millilitres = Quantity<0, 3, 0>;
using Litres = Quantity<0, 3, 0, std::kilo>;
using Hours = Quantity<0, 0, 1>;
using Minutes = Quantity<0, 0, 1, std::ratio<1, 60>>;
using PerHour = Quantity<0, 0, -1>;
using MillilitresPerHour = Quantity<0, 3, -1>;
using MillilitresPerDay = Quantity<0, 3, -1, std::ratio<1, 24>>;
using LitresPerHour = Quantity<0, 3, -1, std::kilo>;
using MillilitresPerCentimetre = Quantity<0, 2, 0>;
using SquareCentimetresPerHour = Quantity<0, 2, -1>;
using MicrogramsPerHour = Quantity<1, 0, -1>;
using MicrogramsPerDay = Quantity<1, 0, -1, std::ratio<1, 24>>;
using MicrogramsPerMillilitre = Quantity<1, -3, 0>;
using NanogramsPerMillilitre = Quantity<1, -3, 0, std::milli>;

}  // namespace theca
