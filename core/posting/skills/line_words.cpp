// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/posting/skills/line_words.h"

#include "core/language/lang_file.h"

namespace ascent {

QStringView LineWords::gap(qsizetype i) const {
    if (i < 0 || i + 1 >= count())
        return {};
    return QStringView(m_text).mid(m_words[i].end(), m_words[i + 1].start - m_words[i].end());
}

bool LineWords::isDotted(qsizetype i) const {
    const qsizetype stop = m_words[i].start - 1;
    const bool begins = stop <= 0 || (!m_text[stop - 1].isLetterOrNumber() && m_text[stop - 1] != u'.');
    return stop >= m_line.start && m_text[stop] == u'.' && isCapital(i) && begins;
}

bool LineWords::joined(qsizetype i) const {
    if (i < 0 || i + 1 >= count())
        return false;
    const QStringView between = gap(i);
    constexpr qsizetype widest = 12; // a wrapped line may be indented
    int signs = 0;
    for (const QChar c : between) {
        if (c.isSpace())
            continue;
        if (++signs > 1 || (c != u'-' && c != u'/' && c != u'\u2010' && c != u'\u2011'))
            return false;
    }
    return between.size() <= widest;
}

bool LineWords::hyphened(qsizetype i) const {
    const QStringView between = gap(i);
    return between.size() == 1 && (between[0] == u'-' || between[0] == u'\u2010' || between[0] == u'\u2011');
}

bool LineWords::comma(qsizetype i) const {
    const QStringView between = gap(i);
    return between.contains(u',') && !between.contains(u'(') && !between.contains(u'.');
}

bool LineWords::isGerund(qsizetype i) const {
    if (!word(i).endsWith(u"ing") || word(i) == u"including" || !lexicon().verbForms.contains(word(i)))
        return false;
    const QString& next = word(i + 1); // "training in", "a meeting of": nouns
    static const WordSet& nouns = langWords(u"posting/line-words.txt", u"noun-in-ing");
    static const WordSet& behind = langWords(u"posting/line-words.txt", u"behind-noun-in-ing");
    return !nouns.contains(word(i)) || !behind.contains(next);
}

bool LineWords::beginsPart(qsizetype i) const {
    return i == 0 || !joined(i - 1) || isList(i - 1);
}

} // namespace ascent
