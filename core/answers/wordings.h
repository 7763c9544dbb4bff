// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace ascent {

class LangFile;

/// A hash of the text that is the same on every machine and in every run (FNV-1a, 64 bits), so that a choice made
/// by content stays the same choice.
quint64 stableHash(QStringView text);

/// The connecting words of answers in one language: resources/lang/<language>/answers/wordings.txt.
class Wordings {
public:
    explicit Wordings(const LangFile& file);
    static const Wordings& english();

    /// The wordings of `key@variant`, or of `key` where there is none for the variant.
    const QStringList& of(const QString& key, const QString& variant) const;
    /// One of them, by the content of `seed`; `turn` steps further on for another question, role or time.
    QString pick(const QString& key, const QString& variant, const QString& seed, int turn = 0) const;

    /// Replaces {name} by its value; what is not in the table stays as it is. Values are not looked into.
    static QString fill(const QString& wording, const QHash<QString, QString>& values);

private:
    QHash<QString, QStringList> m_lines;
};

} // namespace ascent
