// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keeping/passphrase.h"

#include <QSet>

#include <cmath>
#include <sodium.h>

namespace ascent {

void wipe(QString& text) {
    if (text.isDetached())
        sodium_memzero(text.data(), static_cast<size_t>(text.size()) * sizeof(QChar));
    text.clear();
}

Passphrase::Passphrase(QString& text) {
    if (sodium_init() < 0)
        qFatal("libsodium can't be started");
    QString composed = text.normalized(QString::NormalizationForm_C);
    wipe(text);
    QByteArray bytes = composed.toUtf8();
    wipe(composed);
    m_size = bytes.size();
    if (m_size > 0) {
        m_bytes.reset(static_cast<char*>(sodium_malloc(static_cast<size_t>(m_size))));
        if (!m_bytes)
            qFatal("no memory for a passphrase");
        std::copy(bytes.cbegin(), bytes.cend(), m_bytes.get());
        sodium_memzero(bytes.data(), static_cast<size_t>(bytes.size()));
    }
}

void Passphrase::Wipe::operator()(char* bytes) const {
    sodium_free(bytes); // wipes it first
}

Guessing guessingOf(const QString& passphrase) {
    if (passphrase.isEmpty())
        return Guessing::Empty;
    bool lower = false, upper = false, digit = false, other = false;
    QSet<QChar> different;
    int steps = 0; // "aaaa", "1234", "abcd": what follows from the character before
    for (qsizetype i = 0; i < passphrase.size(); ++i) {
        const QChar c = passphrase.at(i);
        different.insert(c);
        (c.isDigit() ? digit : c.isUpper() ? upper : c.isLower() ? lower : other) = true;
        if (i > 0 && std::abs(int(c.unicode()) - int(passphrase.at(i - 1).unicode())) <= 1)
            ++steps;
    }
    const double kinds = 26.0 * lower + 26.0 * upper + 10.0 * digit + 20.0 * other;
    const double counted = static_cast<double>(std::min<qsizetype>(passphrase.size() - steps, different.size() * 2));
    // Words are chosen from fewer than their letters would allow: half of what chance would give.
    const double bits = counted * std::log2(std::max(kinds, 2.0)) / 2;
    return bits < 25 ? Guessing::Easy : bits < 45 ? Guessing::Possible : Guessing::Hard;
}

} // namespace ascent
