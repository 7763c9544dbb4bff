// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/zip.h"

#include "core/exchange/linkedin.h"
#include "tests/fuzz/target.h"

using namespace ascent;
using fuzz::require;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* bytes, std::size_t size) {
    constexpr qint64 largest = 1 << 16;
    const NamedFile archive{QStringLiteral("archive.zip"), fuzz::bytesOf(bytes, size)};
    const auto files = filesInZip(
        archive, [](const QString& name) { return name.endsWith(QStringLiteral(".csv")); }, largest,
        QStringLiteral("Cannot import"));
    if (files) {
        qint64 all = 0;
        for (const NamedFile& file : *files) {
            require(file.bytes.size() <= largest, "no file is larger than allowed");
            all += file.bytes.size();
        }
        require(all <= 4 * largest, "all together are no larger than allowed");
    } else {
        require(!files.error().why.isEmpty(), "a refusal says why");
    }
    if (isZip(archive.bytes))
        (void)parseLinkedIn({archive});
    return 0;
}
