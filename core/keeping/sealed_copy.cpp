// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keeping/sealed_copy.h"

#include "core/base/files.h"
#include "core/base/filestamp.h"
#include "core/keeping/held_bytes.h"
#include "core/keeping/sealed_header.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryFile>

namespace ascent {

namespace {

constexpr qsizetype overhead = crypto_secretstream_xchacha20poly1305_ABYTES;

QString tr(const char* text) {
    return QCoreApplication::translate("ascent::keeping", text);
}

const unsigned char* raw(const QByteArray& bytes) {
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}
unsigned char* raw(QByteArray& bytes) {
    return reinterpret_cast<unsigned char*>(bytes.data());
}

Error refusal(const QString& path, const QString& why, const QString& detail = {}) {
    return {ErrorCode::CannotWrite, tr("Cannot write %1").arg(QFileInfo(path).fileName()), why,
            tr("check the folder and the space on the disk, or choose another place"), detail};
}

Error noMemory(const QString& path) {
    return {ErrorCode::CannotWrite,
            tr("Cannot work on %1").arg(QFileInfo(path).fileName()),
            tr("there is too little free memory for the passphrase"),
            tr("close other programs and try again"),
            {}};
}

/// A file beside the one that is to be made, for its owner alone; gone again unless it is put in place.
class Part {
public:
    explicit Part(const QString& target)
        : m_target(target)
        , m_file(QFileInfo(target).absoluteDir().filePath(QStringLiteral(".XXXXXX.part"))) {}

    Result<void> open() {
        if (m_file.open() && m_file.setPermissions(ownerOnly))
            return {};
        return refused(m_file.errorString());
    }
    Result<void> write(const QByteArray& bytes) {
        if (m_file.write(bytes) == bytes.size())
            return {};
        return refused(m_file.errorString());
    }
    Result<void> putInPlace(Existing existing) {
        if (!m_file.flush())
            return refused(m_file.errorString());
        const QString part = m_file.fileName();
        m_file.close();
        if (auto moved = moveIntoPlace(part, m_target, existing); !moved)
            return moved;
        m_file.setAutoRemove(false);
        return {};
    }

private:
    Result<void> refused(const QString& detail) {
        return fail(refusal(m_target, tr("its folder can't be written to, or its disk is full"), detail));
    }
    QString m_target;
    QTemporaryFile m_file;
};

} // namespace

bool isSealed(const QString& path) {
    QFile file(path);
    return QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly) &&
           file.read(16).startsWith(SealedHeader().bytes().first(16));
}

Result<void> seal(const QString& workbook, const QString& target, const Passphrase& passphrase, const SealCost& cost) {
    if (sameFile(workbook, target))
        return fail(refusal(target, tr("it is the workbook itself")));
    SealedHeader header;
    header.cost = cost;
    header.salt.resize(crypto_pwhash_argon2id_SALTBYTES);
    header.stream.resize(crypto_secretstream_xchacha20poly1305_HEADERBYTES);
    randombytes_buf(header.salt.data(), static_cast<size_t>(header.salt.size()));
    const auto keys = SealKeys::derive(passphrase, header);
    if (!keys)
        return fail(noMemory(target));
    crypto_secretstream_xchacha20poly1305_state state;
    crypto_secretstream_xchacha20poly1305_init_push(&state, raw(header.stream), keys->stream());
    header.check = keys->checkOf(header);
    const QByteArray head = header.bytes();

    QFile source(workbook);
    if (!source.open(QIODevice::ReadOnly))
        return fail({ErrorCode::BadInput, tr("Cannot read %1").arg(QFileInfo(workbook).fileName()),
                     source.errorString(), tr("check its permissions"), source.errorString()});
    Part part(target);
    if (auto done = part.open(); !done)
        return done;
    if (auto done = part.write(head); !done)
        return done;
    QByteArray sealed;
    const auto read =
        readHeld(source, workbook, SealedHeader::pieceSize, [&](const QByteArray& bytes, bool last) -> Result<void> {
            sealed.resize(bytes.size() + overhead);
            crypto_secretstream_xchacha20poly1305_push(&state, raw(sealed), nullptr, raw(bytes),
                                                       static_cast<unsigned long long>(bytes.size()), raw(head),
                                                       static_cast<unsigned long long>(head.size()),
                                                       last ? crypto_secretstream_xchacha20poly1305_TAG_FINAL : 0);
            return part.write(sealed);
        });
    sodium_memzero(&state, sizeof state);
    if (!read)
        return read;
    return part.putInPlace(Existing::Replace);
}

namespace {

/// An encrypted copy that is being read, with the keys that fit.
struct Opened {
    QFile file;
    QByteArray head;
    SealedHeader header;
    std::unique_ptr<SealKeys> keys;
};

Error cannotOpen(const QString& sealed, ErrorCode code, const QString& why, const QString& remedy) {
    return {code, tr("Cannot open %1").arg(QFileInfo(sealed).fileName()), why, remedy, {}};
}

Result<std::unique_ptr<Opened>> openWith(const QString& sealed, const Passphrase& passphrase) {
    auto opened = std::make_unique<Opened>();
    opened->file.setFileName(sealed);
    if (!QFileInfo(sealed).isFile() || !opened->file.open(QIODevice::ReadOnly))
        return fail(
            cannotOpen(sealed, ErrorCode::BadInput, tr("it can't be read"), tr("check its name and its permissions")));
    opened->head = opened->file.read(SealedHeader::size);
    const auto header = SealedHeader::parse(opened->head, QFileInfo(sealed).fileName());
    if (!header)
        return fail(header.error());
    opened->header = *header;
    opened->keys = SealKeys::derive(passphrase, *header);
    if (!opened->keys)
        return fail(noMemory(sealed));
    if (opened->keys->checkOf(*header) != header->check)
        return fail(cannotOpen(sealed, ErrorCode::BadInput,
                               tr("the passphrase is not the one that it was encrypted with"),
                               tr("type it again; nothing was changed")));
    return opened;
}

} // namespace

Result<void> proveSealed(const QString& sealed, const Passphrase& passphrase) {
    if (const auto opened = openWith(sealed, passphrase); !opened)
        return fail(opened.error());
    return {};
}

Result<void> unseal(const QString& sealed, const QString& target, const Passphrase& passphrase) {
    if (QFileInfo::exists(target))
        return fail(refusal(target, tr("a file of that name is there already")));
    const auto opened = openWith(sealed, passphrase);
    if (!opened)
        return fail(opened.error());
    auto& [file, head, header, keys] = **opened;
    const auto damaged = [&] {
        return fail(cannotOpen(sealed, ErrorCode::Damaged, tr("it was damaged or cut off after it was written"),
                               tr("use another copy; nothing of this one was taken")));
    };
    crypto_secretstream_xchacha20poly1305_state state;
    if (crypto_secretstream_xchacha20poly1305_init_pull(&state, raw(std::as_const(header.stream)), keys->stream()) != 0)
        return damaged();
    Part part(target);
    if (auto done = part.open(); !done)
        return done;
    QByteArray plain;
    Result<void> done;
    unsigned char tag = 0;
    while (done && tag != crypto_secretstream_xchacha20poly1305_TAG_FINAL) {
        const QByteArray bytes = file.read(SealedHeader::pieceSize + overhead);
        plain.resize(std::max<qsizetype>(0, bytes.size() - overhead));
        if (bytes.size() < overhead ||
            crypto_secretstream_xchacha20poly1305_pull(&state, raw(plain), nullptr, &tag, raw(bytes),
                                                       static_cast<unsigned long long>(bytes.size()), raw(head),
                                                       static_cast<unsigned long long>(head.size())) != 0)
            done = damaged();
        else
            done = part.write(plain);
    }
    sodium_memzero(&state, sizeof state);
    if (done && !file.atEnd())
        done = damaged();
    if (!done)
        return done;
    return part.putInPlace(Existing::Keep);
}

} // namespace ascent
