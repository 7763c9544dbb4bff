// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/resume.h"

#include "core/exchange/workbookjson.h"
#include "tests/fuzz/target.h"

using namespace ascent;
using fuzz::require;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* bytes, std::size_t size) {
    const QByteArray json = fuzz::bytesOf(bytes, size);
    const auto read = parseResume(json);
    require(readResume(json).has_value() == read.has_value(), "both ways of reading agree");
    if (!read) {
        require(read.error().why.startsWith(u'$'), "a refusal begins with the place");
        return 0;
    }
    require(parseWorkbookJson(writeWorkbookJson(*read)).has_value(), "what was read can be kept");
    return 0;
}
