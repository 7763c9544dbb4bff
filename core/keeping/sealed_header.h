// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/keeping/passphrase.h"
#include "core/keeping/sealed_copy.h"

#include <QByteArray>

#include <memory>
#include <sodium.h>

namespace ascent {

/// The head of an encrypted copy, little-endian: 16 bytes of magic, version, passes, memory, size of a piece, salt, the
/// stream's own header, a check value of the key, and a checksum over all of it, by which a damaged head is told from
/// a wrong passphrase.
struct SealedHeader {
    static constexpr qsizetype size = 128;
    static constexpr quint32 pieceSize = 64 * 1024;

    SealCost cost;
    QByteArray salt;   ///< crypto_pwhash_SALTBYTES
    QByteArray stream; ///< crypto_secretstream_xchacha20poly1305_HEADERBYTES
    QByteArray check;  ///< 16 bytes

    QByteArray bytes() const;
    /// Errors: BadInput (no encrypted copy), Newer, Damaged (also where it asks for more than any of ours).
    static Result<SealedHeader> parse(const QByteArray& bytes, const QString& name);
};

/// The keys of one copy, in memory that is wiped.
class SealKeys {
public:
    /// Nothing where there is too little memory.
    static std::unique_ptr<SealKeys> derive(const Passphrase& passphrase, const SealedHeader& header);

    const unsigned char* stream() const { return m_bytes.get(); }
    /// Says whether the keys are those of the header, without giving away anything of them.
    QByteArray checkOf(const SealedHeader& header) const;

private:
    struct Free {
        void operator()(unsigned char* bytes) const { sodium_free(bytes); }
    };
    std::unique_ptr<unsigned char, Free> m_bytes;
};

} // namespace ascent
