// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/text/stem.h"

#include <libstemmer.h>

namespace ascent {

namespace {
constexpr qsizetype longestWord = 40; // longer runs are no English words, and a hostile text has many
}

void Stemmer::Close::operator()(sb_stemmer* stemmer) const {
    sb_stemmer_delete(stemmer);
}

Stemmer::Stemmer()
    : m_stemmer(sb_stemmer_new("english", "UTF_8")) {}

QString Stemmer::stem(const QString& lowerWord) {
    if (lowerWord.size() < 3 || lowerWord.size() > longestWord || !m_stemmer)
        return lowerWord;
    const auto known = m_known.constFind(lowerWord);
    if (known != m_known.cend())
        return *known;
    const QByteArray utf8 = lowerWord.toUtf8();
    const auto* bytes = reinterpret_cast<const sb_symbol*>(utf8.constData());
    const sb_symbol* stemmed = sb_stemmer_stem(m_stemmer.get(), bytes, static_cast<int>(utf8.size()));
    const QString result =
        stemmed ? QString::fromUtf8(reinterpret_cast<const char*>(stemmed), sb_stemmer_length(m_stemmer.get()))
                : lowerWord;
    m_known.insert(lowerWord, result);
    return result;
}

} // namespace ascent
