// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answers/wordings.h"

#include "core/language/lang_file.h"

namespace ascent {

quint64 stableHash(QStringView text) {
    quint64 hash = 0xcbf29ce484222325ULL;
    for (const QChar c : text) {
        for (const quint64 byte : {c.unicode() & 0xFFULL, (c.unicode() >> 8) & 0xFFULL})
            hash = (hash ^ byte) * 0x100000001b3ULL;
    }
    // The low bits of FNV follow the last characters closely: mix the high ones in.
    return hash ^ (hash >> 32);
}

Wordings::Wordings(const LangFile& file) {
    for (const QString& key : file.sections())
        for (const LangLine& line : file.lines(key))
            m_lines[key].append(line.text);
}

const Wordings& Wordings::english() {
    static const Wordings wordings(LangFile::named(QStringLiteral("answers/wordings.txt")));
    return wordings;
}

const QStringList& Wordings::of(const QString& key, const QString& variant) const {
    static const QStringList none;
    const auto special = m_lines.constFind(key + u'@' + variant);
    if (special != m_lines.cend())
        return *special;
    const auto general = m_lines.constFind(key);
    return general != m_lines.cend() ? *general : none;
}

QString Wordings::pick(const QString& key, const QString& variant, const QString& seed, int turn) const {
    const QStringList& lines = of(key, variant);
    if (lines.isEmpty())
        return {};
    const quint64 first = stableHash(key + seed) % static_cast<quint64>(lines.size());
    return lines[(static_cast<qsizetype>(first) + turn) % lines.size()];
}

QString Wordings::fill(const QString& wording, const QHash<QString, QString>& values) {
    QString filled;
    for (qsizetype at = 0; at < wording.size();) {
        const qsizetype close = wording[at] == u'{' ? wording.indexOf(u'}', at) : -1;
        const auto value = close > 0 ? values.constFind(wording.mid(at + 1, close - at - 1)) : values.cend();
        if (value == values.cend()) {
            filled += wording[at++];
        } else {
            filled += *value;
            at = close + 1;
        }
    }
    return filled;
}

} // namespace ascent
