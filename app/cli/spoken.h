#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

// `unhunch simulate` is also built without Qt; then there is nothing to translate with.
#ifndef QT_TRANSLATE_NOOP
#define QT_TRANSLATE_NOOP(scope, x) x
#endif

namespace unhunch {

/// What the command line says, in the user's language. lupdate knows such calls by their name.
[[nodiscard]] std::string translate(const char *context, const char *text);

/// `text` with %1 to %9 replaced, in one pass.
[[nodiscard]] std::string filled(std::string_view text,
                                 std::initializer_list<std::string_view> values);

} // namespace unhunch
