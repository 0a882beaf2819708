#include "app/cli/spoken.h"

namespace unhunch {

std::string filled(std::string_view text, std::initializer_list<std::string_view> values)
{
    std::string whole;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const std::size_t number =
            text[i] == '%' && i + 1 < text.size() ? std::size_t(text[i + 1] - '1') : values.size();
        if (number < values.size())
            whole += *(values.begin() + number);
        else
            whole += text[i];
        i += number < values.size() ? 1 : 0;
    }
    return whole;
}

} // namespace unhunch
