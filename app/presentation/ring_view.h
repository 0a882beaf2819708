#pragma once

#include <QString>

#include <cstdint>

namespace unhunch {

/// The colour family of a phase; it never comes without a word and a shape.
enum class Tone : std::uint8_t { Work, Hold, Rest, Breath, Quiet };

/// The big ring of a guided session at one instant.
struct RingView {
    enum class Form : std::uint8_t {
        Segments, ///< one arc for each repetition; they fill clockwise
        Fill,     ///< one arc that grows clockwise
        Drain,    ///< one arc that shrinks clockwise
        Disc,     ///< breath pacer: a disc that grows and shrinks inside a thin filling ring
    };

    Form form{Form::Drain};
    Tone tone{Tone::Work};
    int segments{0};  ///< Segments: how many
    double value{0};  ///< coloured share of the whole ring, 0 to 1
    double breath{0}; ///< Disc: 0 all out, 1 all in

    QString label{};         ///< above the number, in capitals where the script has them
    QString number{};        ///< "6", or "0:24"
    QString foot{};          ///< below the number
    QString leaving{};       ///< the number that fades away while this one comes
    double numberScale{1.0}; ///< of the number's size; it swells a little as it changes
    double numberOpacity{1.0};

    bool operator==(const RingView &) const = default;
};

} // namespace unhunch
