// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/critic/critic.h"

#include "tests/fuzz/target.h"

using namespace ascent;
using fuzz::require;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* bytes, std::size_t size) {
    const QString text = QString::fromUtf8(fuzz::bytesOf(bytes, size));
    CritiqueContext context;
    context.question = Question(size % 2 ? QStringLiteral("career-goals") : QStringLiteral("five-years"));
    context.title = QStringLiteral("Yard Foreman");
    context.company = QStringLiteral("Tideway Boats");
    context.today = QDate(2026, 11, 22);
    const Critique found = critique(text, context);
    require(found.words >= 0 && found.seconds >= 0, "counts are no less than nothing");
    for (const Finding& each : found.findings) {
        require(each.start >= 0 && each.length >= 0 && each.start + each.length <= text.size(),
                "a remark lies within the text");
        require(each.excerpt == text.mid(each.start, each.length), "an excerpt is the text at its place");
    }
    return 0;
}
