#include "core/reminder/state_fields.h"
#include "core/reminder/state_text.h"

#include <gtest/gtest.h>
#include <string>
#include <type_traits>

namespace unhunch::test {

using namespace core;

namespace {

/// Puts something wherever there may be nothing.
struct Filler {
    template<typename T> void operator()(std::string_view, T &field) { fill(field); }

    template<typename T> void fill(T &field)
    {
        if constexpr (requires { eachField(*this, field); })
            eachField(*this, field);
    }
    template<typename T> void fill(std::optional<T> &field) { fill(field.emplace()); }
    template<typename T> void fill(std::vector<T> &list) { fill(list.emplace_back()); }
    template<typename T, std::size_t N> void fill(std::array<T, N> &list)
    {
        for (T &item : list)
            fill(item);
    }
};

/// Changes one field, counted through all parts of the state, and leaves the others.
class Changer
{
public:
    explicit Changer(int which)
        : m_left(which)
    {}

    template<typename T> void operator()(std::string_view key, T &field)
    {
        m_key = m_left >= 0 ? key : m_key;
        visit(field);
    }

    [[nodiscard]] bool changedOne() const { return m_left < 0; }
    [[nodiscard]] const std::string &key() const { return m_key; }

private:
    bool isItsTurn() { return m_left-- == 0; }

    template<typename T> void visit(T &field)
    {
        if constexpr (requires { eachField(*this, field); })
            eachField(*this, field);
        else if (isItsTurn())
            change(field);
    }
    template<typename T> void visit(std::optional<T> &field)
    {
        if (isItsTurn())
            field.reset();
        else
            visit(*field);
    }
    template<typename T> void visit(std::vector<T> &list)
    {
        if (isItsTurn())
            list.clear();
        for (T &item : list)
            visit(item);
    }
    template<typename T, std::size_t N> void visit(std::array<T, N> &list)
    {
        for (T &item : list)
            visit(item);
    }

    static void change(bool &value) { value = !value; }
    static void change(std::string &value) { value += "\"x\n"; }
    template<typename T> static void change(T &value)
    {
        if constexpr (std::is_enum_v<T>)
            value = static_cast<T>(static_cast<int>(value) + 1);
        else if constexpr (requires { value.time_since_epoch(); })
            value += typename T::duration{1};
        else
            ++value;
    }

    int m_left;
    std::string m_key;
};

State whole()
{
    State state;
    Filler filler;
    eachField(filler, state);
    return state;
}

} // namespace

TEST(StateFieldsTest, EveryFieldIsStoredAndMakesADifference)
{
    const State before = whole();
    int fields = 0;
    while (true) {
        State state = before;
        Changer changer(fields);
        eachField(changer, state);
        if (!changer.changedOne())
            break;
        ++fields;
        EXPECT_NE(state, before) << changer.key();
        const Result<State> read = stateFromText(toText(state));
        ASSERT_TRUE(read) << changer.key();
        EXPECT_EQ(*read, state) << changer.key();
    }
    EXPECT_GT(fields, 100);
}

} // namespace unhunch::test
