// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/keeping/passphrase.h"

namespace ascent {

// The encrypted copy: a workbook, its history included, that nobody can read without the passphrase. Nobody can help
// who forgot it.
//
// The file: a header of 128 bytes (sealed_header.h), then the workbook in pieces of 64 KiB, each encrypted and
// authenticated by itself and in its order, with the header as associated data (libsodium: Argon2id for the key,
// XChaCha20-Poly1305 secretstream for the pieces, the last one marked as the last).

inline const auto sealedSuffix = QStringLiteral("ascent-sealed");

/// What guessing a passphrase costs: passes over so much memory. About a second on a usual computer.
struct SealCost {
    quint32 passes = 3;
    quint64 memory = 256ULL * 1024 * 1024;
};

/// Whether the file says that it is an encrypted copy. False where it can't be read.
bool isSealed(const QString& path);

/// Writes an encrypted copy straight from the workbook's file, which may be open: no plain copy is made on the way.
/// Whole or not at all; what stood at `target` stands there until then. Takes as long as the cost says; in any thread
/// that is in no act of the workbook meanwhile. Errors: CannotWrite (the disk; the target is the workbook; too little
/// memory), BadInput, Locked, Damaged.
Result<void> seal(const QString& workbook, const QString& target, const Passphrase& passphrase,
                  const SealCost& cost = {});

/// Whether the passphrase is the one of the encrypted copy; writes nothing. Errors: as of unseal().
Result<void> proveSealed(const QString& sealed, const Passphrase& passphrase);

/// Writes the workbook that an encrypted copy holds to `target`, where nothing may stand. It gets its name when
/// the last piece has proved whole; until then it lies beside it, for its owner alone.
/// Errors: BadInput (no encrypted copy; the passphrase is another one), Damaged (changed, cut off), Newer, CannotWrite.
Result<void> unseal(const QString& sealed, const QString& target, const Passphrase& passphrase);

} // namespace ascent
