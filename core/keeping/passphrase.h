// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>

namespace ascent {

/// A passphrase in memory that is not swapped out, and is wiped when it goes. Composed characters are brought to one
/// form, so that it is the same on every keyboard.
class Passphrase {
public:
    /// Takes the text over and wipes it.
    explicit Passphrase(QString& text);

    bool isEmpty() const { return m_size == 0; }
    const char* data() const { return m_bytes.get(); }
    qsizetype size() const { return m_size; }

private:
    struct Wipe {
        void operator()(char* bytes) const;
    };
    std::unique_ptr<char, Wipe> m_bytes;
    qsizetype m_size = 0;
};

/// Overwrites a text in place, where nobody shares it.
void wipe(QString& text);

/// How hard a passphrase is to guess: a rough word from its length, its different characters and words, no promise.
enum class Guessing { Empty, Easy, Possible, Hard };
Guessing guessingOf(const QString& passphrase);

} // namespace ascent
