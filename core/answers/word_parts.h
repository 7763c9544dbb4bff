// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace ascent {

/// Calls f(part) for each part of a text that is compared by itself: what stands between blanks, slashes, hyphens,
/// dashes and round brackets.
template<class F>
void forEachWordPart(QStringView text, F&& f) {
    const auto parts = [](QChar c) {
        return c.isSpace() || c == u'/' || c == u'-' || c == u'\u2013' || c == u'\u2014' || c == u'(' || c == u')';
    };
    for (qsizetype at = 0; at < text.size();) {
        while (at < text.size() && parts(text[at]))
            ++at;
        const qsizetype start = at;
        while (at < text.size() && !parts(text[at]))
            ++at;
        if (at > start)
            f(text.mid(start, at - start));
    }
}

} // namespace ascent
