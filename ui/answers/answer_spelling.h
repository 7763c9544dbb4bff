// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/spelling/spelling.h"
#include "core/model/content.h"

namespace ascent {

/// Spelling as the answers page asks for it: a dictionary of the system's English, opened when the first text is read,
/// the words of the entries, and the person's own dictionary in the program's data folder.
class AnswerSpelling {
public:
    QList<Misspelling> check(const QString& text, const Content& content);
    QStringList suggestions(const QString& word);
    /// Takes a word into the person's own dictionary. Errors: CannotWrite, BadInput (the file can't be read).
    Result<void> add(const QString& word);

private:
    void open();

    bool m_opened = false;
    Speller m_speller;
    std::optional<Result<PersonalDictionary>> m_own;
};

} // namespace ascent
