// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv.h"

#include "core/exchange/linkedin.h"
#include "tests/fuzz/target.h"

using namespace ascent;
using fuzz::require;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* bytes, std::size_t size) {
    const QByteArray raw = fuzz::bytesOf(bytes, size);
    if (const auto text = textOfCsv(raw, QStringLiteral("Cannot import"))) {
        require(!text->contains(QChar()), "no U+0000 comes through");
        CsvReader reader(*text);
        qsizetype rows = 0;
        while (reader.next())
            require(++rows <= text->size() + 1, "each row takes something of the text");
    }
    if (isZip(raw))
        return 0; // zip.cpp
    if (const auto read = parseLinkedIn({{QStringLiteral("Positions.csv"), raw}}); !read)
        require(!read.error().why.isEmpty() && !read.error().remedy.isEmpty(), "a refusal says why and what to do");
    return 0;
}
