// SPDX-License-Identifier: GPL-3.0-or-later
// The head of an encrypted copy. Its checksum is put right first: nobody guesses that, and all that is behind it is to
// be tried.
#include "core/keeping/sealed_header.h"

#include "tests/fuzz/target.h"

using namespace ascent;
using fuzz::require;

namespace {

constexpr qsizetype sumSize = 16;

QByteArray withSum(const QByteArray& given) {
    QByteArray head = given.left(SealedHeader::size - sumSize);
    QByteArray sum(sumSize, '\0');
    crypto_generichash(reinterpret_cast<unsigned char*>(sum.data()), std::size_t(sum.size()),
                       reinterpret_cast<const unsigned char*>(head.constData()), std::size_t(head.size()), nullptr, 0);
    return head + sum;
}

void parse(const QByteArray& bytes) {
    const auto header = SealedHeader::parse(bytes, QStringLiteral("copy.ascent-sealed"));
    if (!header) {
        require(!header.error().why.isEmpty() && !header.error().remedy.isEmpty(), "a refusal says why and what to do");
        return;
    }
    require(header->cost.memory <= 1ULL << 30 && header->cost.passes <= 10, "no head asks for more than one of ours");
    require(SealedHeader::parse(header->bytes(), {}).has_value(), "what was read can be written and read again");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* bytes, std::size_t size) {
    const QByteArray given = fuzz::bytesOf(bytes, size);
    parse(given);
    parse(withSum(given));
    return 0;
}
