// SPDX-License-Identifier: MIT
#pragma once

// The part of RapidCheck's interface that the tests use, for the Windows build, which has no RapidCheck:
// Debian's package holds a library for Linux. Natively the real one shrinks what it finds; here a failing
// case is told by its number and seed, and the same test run natively finds it again, smaller.

#include <QDebug>
#include <QString>

#include <algorithm>
#include <functional>
#include <limits>
#include <random>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

namespace rc {

namespace detail {

struct Failure {
    std::string what;
};
struct Discard {};

inline std::mt19937_64 &random()
{
    static std::mt19937_64 engine;
    return engine;
}

/// Grows from case to case, as RapidCheck's size does.
inline std::size_t &size()
{
    static std::size_t value = 0;
    return value;
}

inline std::size_t below(std::size_t limit)
{
    return limit == 0 ? 0 : std::uniform_int_distribution<std::size_t>(0, limit - 1)(random());
}

} // namespace detail

template <typename T>
class Gen {
public:
    using Value = T;
    // NOLINTNEXTLINE(google-explicit-constructor): any function that makes a T is a generator
    template <typename Make>
    requires(!std::is_same_v<std::decay_t<Make>, Gen> && std::is_invocable_r_v<T, Make>) Gen(Make make)
        : m_make(std::move(make))
    {
    }
    [[nodiscard]] T operator*() const { return m_make(); }

private:
    std::function<T()> m_make;
};

namespace gen {

/// From \a least up to, not including, \a limit.
template <typename T>
[[nodiscard]] Gen<T> inRange(T least, T limit)
{
    return Gen<T>([=] {
        const auto span = static_cast<std::size_t>(limit - least);
        return static_cast<T>(least + static_cast<T>(detail::below(span)));
    });
}

template <typename T>
[[nodiscard]] Gen<T> arbitrary()
{
    if constexpr (std::is_integral_v<T>) {
        return Gen<T>([] { return static_cast<T>(detail::random()()); });
    } else {
        return Gen<T>([] {
            T all;
            for (std::size_t count = detail::below(detail::size() + 1); count > 0; --count)
                all.push_back(*arbitrary<typename T::value_type>());
            return all;
        });
    }
}

template <typename Container, typename T>
[[nodiscard]] Gen<Container> container(std::size_t count, Gen<T> element)
{
    return Gen<Container>([=] {
        Container all;
        for (std::size_t i = 0; i < count; ++i)
            all.push_back(*element);
        return all;
    });
}

template <typename Container, typename T>
[[nodiscard]] Gen<Container> container(Gen<T> element)
{
    return Gen<Container>([=] { return *container<Container>(detail::below(detail::size() + 1), element); });
}

template <typename Container, typename T>
[[nodiscard]] Gen<Container> unique(Gen<T> element)
{
    return Gen<Container>([=] {
        Container all;
        for (std::size_t tries = detail::below(detail::size() + 1); tries > 0; --tries) {
            const T next = *element;
            if (std::find(all.begin(), all.end(), next) == all.end())
                all.push_back(next);
        }
        return all;
    });
}

template <typename T>
[[nodiscard]] Gen<T> nonEmpty(Gen<T> made)
{
    return Gen<T>([=] {
        for (;;) {
            detail::size() = std::max<std::size_t>(detail::size(), 1);
            if (T value = *made; !value.empty())
                return value;
        }
    });
}

template <typename Container>
[[nodiscard]] Gen<typename Container::value_type> elementOf(Container all)
{
    return Gen<typename Container::value_type>([=] { return all[detail::below(all.size())]; });
}

template <typename T, typename... More>
[[nodiscard]] Gen<T> element(T first, More... more)
{
    return elementOf(std::vector<T>{std::move(first), static_cast<T>(std::move(more))...});
}

template <typename T>
[[nodiscard]] Gen<T> weightedElement(std::vector<std::pair<std::size_t, T>> all)
{
    return Gen<T>([=] {
        std::size_t sum = 0;
        for (const auto &[weight, value] : all)
            sum += weight;
        std::size_t at = detail::below(sum);
        for (const auto &[weight, value] : all) {
            if (at < weight)
                return value;
            at -= weight;
        }
        return all.back().second;
    });
}

template <typename T, typename... More>
[[nodiscard]] Gen<T> oneOf(Gen<T> first, More... more)
{
    const std::vector<Gen<T>> all{std::move(first), std::move(more)...};
    return Gen<T>([=] { return *all[detail::below(all.size())]; });
}

template <typename A, typename B>
[[nodiscard]] Gen<std::pair<A, B>> pair(Gen<A> first, Gen<B> second)
{
    return Gen<std::pair<A, B>>([=] {
        A a = *first;
        return std::pair<A, B>(std::move(a), *second);
    });
}

template <typename T, typename Change>
[[nodiscard]] auto map(Gen<T> made, Change change)
{
    return Gen<std::decay_t<std::invoke_result_t<Change, T>>>([=] { return change(*made); });
}

template <typename T, typename Next>
[[nodiscard]] auto mapcat(Gen<T> made, Next next)
{
    using Value = typename std::invoke_result_t<Next, T>::Value;
    return Gen<Value>([=] { return *next(*made); });
}

} // namespace gen

namespace detail {

template <typename... Arguments>
void call(const std::function<void(Arguments...)> &property)
{
    property(*gen::arbitrary<std::decay_t<Arguments>>()...);
}

template <typename Property>
void callAny(const Property &property)
{
    call(std::function(property));
}

} // namespace detail

/// A hundred cases, or as many as max_success in RC_PARAMS asks for, as RapidCheck reads it. \return whether
/// all of them hold
template <typename Property>
bool check(const std::string &what, const Property &property)
{
    const int asked = qEnvironmentVariable("RC_PARAMS")
                          .section(QStringLiteral("max_success="), 1)
                          .section(u' ', 0, 0)
                          .toInt();
    const int cases = asked > 0 ? asked : 100;
    const auto seed = std::random_device()();
    detail::random().seed(seed);
    int discarded = 0;
    for (int done = 0; done < cases && discarded < 10 * cases;) {
        detail::size() = static_cast<std::size_t>(done);
        try {
            detail::callAny(property);
            ++done;
        } catch (const detail::Discard &) {
            ++discarded;
        } catch (const detail::Failure &failure) {
            qWarning("%s: case %d of seed %u: %s", what.c_str(), done, seed, failure.what.c_str());
            return false;
        }
    }
    return discarded < 10 * cases;
}

template <typename Property>
bool check(const Property &property)
{
    return check("property", property);
}

} // namespace rc

#define RC_ASSERT(condition)                                                                                 \
    do {                                                                                                     \
        if (!(condition))                                                                                    \
            throw rc::detail::Failure{#condition};                                                           \
    } while (false)
#define RC_PRE(condition)                                                                                    \
    do {                                                                                                     \
        if (!(condition))                                                                                    \
            throw rc::detail::Discard{};                                                                     \
    } while (false)
