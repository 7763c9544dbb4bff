// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QUuid>

namespace ascent {

/// The stored name of one of several things of which some come with the program, by a key ("career-goals"), and the
/// others are the person's own, by their id. Unlike the tokens of an enum the set is open: a name that nobody knows
/// stays as it is, in the file and out of it. Each kind of key is a type of its own.
template<class Tag>
class StoredKey {
public:
    /// The empty key: none of them, or any.
    StoredKey() = default;
    explicit StoredKey(QString token)
        : m_token(std::move(token)) {}

    /// As it stands in files, in the interchange form and on the command line.
    const QString& token() const { return m_token; }
    bool isEmpty() const { return m_token.isEmpty(); }
    /// The null UUID where it is none of the person's own.
    QUuid ownId() const { return QUuid::fromString(m_token); }

    friend bool operator==(const StoredKey& a, const StoredKey& b) { return a.m_token == b.m_token; }
    friend bool operator<(const StoredKey& a, const StoredKey& b) { return a.m_token < b.m_token; }
    friend size_t qHash(const StoredKey& key, size_t seed = 0) { return qHash(key.m_token, seed); }

private:
    QString m_token;
};

// What is stored as a text is handled as one where the kind of a field matters to nobody: in SQL, in the search, where
// it is looked for private words.
template<class T>
inline constexpr bool isStoredKey = false;
template<class Tag>
inline constexpr bool isStoredKey<StoredKey<Tag>> = true;
template<class T>
concept StoredAsText = std::is_same_v<T, QString> || isStoredKey<T>;

inline const QString& textOf(const QString& text) {
    return text;
}
template<class Tag>
const QString& textOf(const StoredKey<Tag>& key) {
    return key.token();
}
/// What is stored as this text.
template<StoredAsText T>
T fromText(const QString& text) {
    return T(text);
}

/// The question that an answer is for: one that comes with the program (core/questions/questions.h), or one of the
/// person's own. Empty: any question.
using Question = StoredKey<struct QuestionTag>;

/// The template that an answer is made with: one that comes with the program (core/answers/templates.h), or one of the
/// person's own. Empty: the one that suits best is chosen.
using TemplateKey = StoredKey<struct TemplateKeyTag>;

} // namespace ascent
