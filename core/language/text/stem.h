// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <memory>

struct sb_stemmer;

namespace ascent {

/// English stems after Porter 2 (libstemmer): "planning", "planned" and "plans" are "plan".
/// Remembers the words that it has seen, so that a text costs little the second time. Not for two threads at once.
class Stemmer {
public:
    Stemmer();
    /// The stem of a word in small letters. A word with letters beyond English comes back as it is.
    QString stem(const QString& lowerWord);

private:
    struct Close {
        void operator()(sb_stemmer* stemmer) const;
    };
    std::unique_ptr<sb_stemmer, Close> m_stemmer;
    QHash<QString, QString> m_known;
};

} // namespace ascent
