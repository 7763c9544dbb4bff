// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/answers/answer_spelling.h"

#include "core/critic/known_words.h"

#include <QDir>
#include <QLocale>
#include <QStandardPaths>

namespace ascent {

void AnswerSpelling::open() {
    if (std::exchange(m_opened, true))
        return;
    const bool american = QLocale().territory() == QLocale::UnitedStates;
    m_speller = Speller::open(american ? QStringLiteral("en_US") : QStringLiteral("en_GB"));
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    m_own = PersonalDictionary::open(folder.filePath(QStringLiteral("dictionary.txt")));
}

QList<Misspelling> AnswerSpelling::check(const QString& text, const Content& content) {
    if (text.trimmed().isEmpty())
        return {};
    open();
    if (!m_speller.available())
        return {};
    QSet<QString> known = knownWords(content);
    if (*m_own)
        known += (*m_own)->words();
    return m_speller.check(text, known);
}

QStringList AnswerSpelling::suggestions(const QString& word) {
    open();
    return m_speller.suggestions(word);
}

Result<void> AnswerSpelling::add(const QString& word) {
    open();
    if (!*m_own)
        return fail(m_own->error());
    QDir().mkpath(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    return (*m_own)->add(word);
}

} // namespace ascent
