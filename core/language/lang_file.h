// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/text/words.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <atomic>

namespace ascent {

/// A line of a data file, trimmed, and where it stands (from 1), so that a fault can name it.
struct LangLine {
    QString text;
    int number = 0;
};

/// A line "key: value" of a data file.
struct LangEntry {
    QString key;
    QString value;
    int number = 0; ///< of the line
};

/// A file of words, phrases or rules in resources/lang/en: UTF-8, "#" begins a comment, "[name]" a section ("[name]
/// title" where it has one), every other line that isn't empty is the section's. What a section's lines mean is said in
/// resources/lang/README.md. Each file is read once a process and never changes; reading is safe from several threads.
class LangFile {
public:
    /// By its path below resources/lang/en, "critic/money.txt". A file that isn't there is a bug of the program: the
    /// fault is told, and the file is empty.
    static const LangFile& named(const QString& path);
    /// The same file made of a text, for tests and for tools.
    static LangFile ofText(const QString& path, const QString& text);

    const QString& path() const { return m_path; }
    /// In the order of the file. What stands before the first section has the empty name.
    const QStringList& sections() const { return m_sections; }
    bool has(const QString& section) const { return m_lines.contains(section); }
    /// What stands behind a section's name: "[name] title".
    QString title(const QString& section) const { return m_titles.value(section); }
    /// The lines of a section; none, and a fault, where there is no such section.
    QList<LangLine> lines(const QString& section) const;
    /// The lines of the section without a name.
    QList<LangLine> lines() const;
    /// The lines of a section that are each "key: value"; a line without a colon is left out and told as a fault.
    QList<LangEntry> entries(const QString& section) const;
    /// All words of a section that lists single words, parted by blanks.
    QStringList words(const QString& section) const;

    /// Tells that a line can't be read as what it should be: "critic/money.txt:12: …", into langFaults().
    void fault(int line, const QString& what) const;

private:
    QString m_path;
    QStringList m_sections;
    QHash<QString, QList<LangLine>> m_lines;
    QHash<QString, QString> m_titles;
};

/// The bytes of a data file that is too large to be read line by line, for who finds its lines by itself. Empty, and a
/// fault, where there is no such file.
QByteArray langBytes(const QString& path);

/// The words of a section, read once a process: `static const WordSet& sizes = langWords(u"critic/told.txt",
/// u"sizes")`.
const WordSet& langWords(QStringView path, QStringView section);

/// The same as a constant beside the code that asks: `constinit const LangWords sizes(u"critic/money.txt", u"sizes");`.
/// Read when it is first asked.
class LangWords {
public:
    constexpr LangWords(QStringView path, QStringView section)
        : m_path(path)
        , m_section(section) {}
    bool contains(const QString& word) const { return words().contains(word); }
    bool contains(QStringView word) const { return words().contains(word); }
    const WordSet& words() const {
        const WordSet* known = m_words.load(std::memory_order_acquire);
        if (!known) {
            known = &langWords(m_path, m_section);
            m_words.store(known, std::memory_order_release);
        }
        return *known;
    }

private:
    QStringView m_path, m_section;
    mutable std::atomic<const WordSet*> m_words{nullptr};
};

/// What was wrong with the data files that were read so far; empty in a sound program (a test looks).
QStringList langFaults();

} // namespace ascent
