// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "core/language/spelling/spelling.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace ascent {

namespace {

QString say(const char* text) {
    return QCoreApplication::translate("PersonalDictionary", text);
}

} // namespace

Result<PersonalDictionary> PersonalDictionary::open(const QString& path) {
    PersonalDictionary dictionary;
    dictionary.m_path = path;
    if (!QFileInfo::exists(path))
        return dictionary;
    const Result<QByteArray> bytes = readFile(path, say("Cannot read your own words for spelling"));
    if (!bytes)
        return fail(bytes.error());
    for (const QString& line : QString::fromUtf8(*bytes).split(u'\n'))
        if (const QString word = spellingKey(line.trimmed()); !word.isEmpty())
            dictionary.m_words.insert(word);
    return dictionary;
}

bool PersonalDictionary::contains(const QString& word) const {
    return m_words.contains(spellingKey(word.trimmed()));
}

Result<void> PersonalDictionary::add(const QString& word) {
    const QString key = spellingKey(word.simplified());
    if (key.isEmpty())
        return fail({ErrorCode::BadCall, say("Cannot add a word to your own words"), say("there is no word"), {}, {}});
    if (m_words.contains(key))
        return {};
    QSet<QString> words = m_words;
    words.insert(key);
    return write(words);
}

Result<void> PersonalDictionary::remove(const QString& word) {
    QSet<QString> words = m_words;
    if (!words.remove(spellingKey(word.simplified())))
        return {};
    return write(words);
}

Result<void> PersonalDictionary::write(const QSet<QString>& words) {
    QStringList lines(words.cbegin(), words.cend());
    std::sort(lines.begin(), lines.end());
    // A folder that can't be made shows as a file that can't be written.
    QDir().mkpath(QFileInfo(m_path).absolutePath());
    const QByteArray bytes = lines.isEmpty() ? QByteArray() : lines.join(u'\n').toUtf8() + '\n';
    if (const Result<void> written = writeFile(m_path, bytes); !written)
        return written;
    m_words = words;
    return {};
}

} // namespace ascent
