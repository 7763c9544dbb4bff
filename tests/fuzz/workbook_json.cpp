// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/workbookjson.h"
#include "tests/fuzz/target.h"

using namespace ascent;
using fuzz::require;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* bytes, std::size_t size) {
    const auto read = parseWorkbookJson(fuzz::bytesOf(bytes, size));
    if (!read) {
        require(read.error().why.startsWith(u'$'), "a refusal begins with the place");
        return 0;
    }
    const QByteArray written = writeWorkbookJson(*read);
    const auto again = parseWorkbookJson(written);
    require(again.has_value(), "what was written can be read");
    require(writeWorkbookJson(*again) == written, "reading and writing again gives the same bytes");
    return 0;
}
