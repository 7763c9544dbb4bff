// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <cstdio>
#include <cstdlib>

// A target is one function that takes bytes and must neither crash, hang, nor break what it promises. libFuzzer calls
// it (preset `fuzz`), and so does replay.cpp in the test command, with the corpus.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* bytes, std::size_t size);

namespace ascent::fuzz {

inline QByteArray bytesOf(const unsigned char* bytes, std::size_t size) {
    return QByteArray(reinterpret_cast<const char*>(bytes), qsizetype(size));
}

/// A promise; ends the program where it is broken, so that a fuzzer sees it.
inline void require(bool kept, const char* promise) {
    if (kept)
        return;
    std::fprintf(stderr, "broken promise: %s\n", promise);
    std::abort();
}

} // namespace ascent::fuzz
