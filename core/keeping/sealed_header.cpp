// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keeping/sealed_header.h"

#include <QCoreApplication>
#include <QtEndian>

namespace ascent {

namespace {

const QByteArray magic("Ascent sealed\r\n\x1a", 16);
constexpr quint32 version = 1;
constexpr qsizetype keyBytes = crypto_secretstream_xchacha20poly1305_KEYBYTES;
constexpr qsizetype checkBytes = 16;
constexpr qsizetype checkedSize = SealedHeader::size - checkBytes;

// No copy of ours asks for more: what does was not written by us.
constexpr quint32 mostPasses = 10;
constexpr quint64 mostMemory = 1024ULL * 1024 * 1024;

QString tr(const char* text) {
    return QCoreApplication::translate("ascent::keeping", text);
}

template<class T>
void append(QByteArray& bytes, T number) {
    const qsizetype at = bytes.size();
    bytes.resize(at + static_cast<qsizetype>(sizeof(T)));
    qToLittleEndian(number, bytes.data() + at);
}

QByteArray hashOf(const QByteArray& bytes, const unsigned char* key) {
    QByteArray hash(checkBytes, '\0');
    crypto_generichash(reinterpret_cast<unsigned char*>(hash.data()), static_cast<size_t>(hash.size()),
                       reinterpret_cast<const unsigned char*>(bytes.constData()), static_cast<size_t>(bytes.size()),
                       key, key ? static_cast<size_t>(keyBytes) : 0);
    return hash;
}

QByteArray parameters(const SealedHeader& header) {
    QByteArray bytes = magic;
    append<quint32>(bytes, version);
    append<quint32>(bytes, header.cost.passes);
    append<quint64>(bytes, header.cost.memory);
    append<quint32>(bytes, SealedHeader::pieceSize);
    bytes += header.salt + header.stream;
    return bytes;
}

} // namespace

QByteArray SealedHeader::bytes() const {
    QByteArray made = parameters(*this) + check;
    made.append(checkedSize - made.size(), '\0');
    return made + hashOf(made, nullptr);
}

Result<SealedHeader> SealedHeader::parse(const QByteArray& bytes, const QString& name) {
    const auto refuse = [&](ErrorCode code, const QString& why, const QString& remedy) {
        return fail({code, tr("Cannot open %1").arg(name), why, remedy, {}});
    };
    if (!bytes.startsWith(magic))
        return refuse(ErrorCode::BadInput, tr("it is no encrypted copy of a workbook"),
                      tr("choose a file that ends in .ascent-sealed"));
    const auto damaged = [&] {
        return refuse(ErrorCode::Damaged, tr("its beginning is damaged"), tr("use another copy; nothing was changed"));
    };
    if (bytes.size() < size)
        return damaged();
    if (hashOf(bytes.first(checkedSize), nullptr) != bytes.sliced(checkedSize, checkBytes))
        return damaged();
    const char* at = bytes.constData() + magic.size();
    if (qFromLittleEndian<quint32>(at) > version)
        return refuse(ErrorCode::Newer, tr("it was written by a newer version of Ascent"),
                      tr("update Ascent; the file was not changed"));
    SealedHeader header;
    header.cost.passes = qFromLittleEndian<quint32>(at + 4);
    header.cost.memory = qFromLittleEndian<quint64>(at + 8);
    const quint32 piece = qFromLittleEndian<quint32>(at + 16);
    if (header.cost.passes < crypto_pwhash_argon2id_OPSLIMIT_MIN || header.cost.passes > mostPasses ||
        header.cost.memory < crypto_pwhash_argon2id_MEMLIMIT_MIN || header.cost.memory > mostMemory ||
        piece != pieceSize)
        return damaged();
    qsizetype offset = magic.size() + 20;
    const auto next = [&](qsizetype count) {
        offset += count;
        return bytes.sliced(offset - count, count);
    };
    header.salt = next(crypto_pwhash_argon2id_SALTBYTES);
    header.stream = next(crypto_secretstream_xchacha20poly1305_HEADERBYTES);
    header.check = next(checkBytes);
    return header;
}

std::unique_ptr<SealKeys> SealKeys::derive(const Passphrase& passphrase, const SealedHeader& header) {
    auto keys = std::make_unique<SealKeys>();
    keys->m_bytes.reset(static_cast<unsigned char*>(sodium_malloc(2 * keyBytes)));
    if (!keys->m_bytes ||
        crypto_pwhash_argon2id(keys->m_bytes.get(), 2 * keyBytes, passphrase.data(),
                               static_cast<unsigned long long>(passphrase.size()),
                               reinterpret_cast<const unsigned char*>(header.salt.constData()), header.cost.passes,
                               static_cast<size_t>(header.cost.memory), crypto_pwhash_argon2id_ALG_ARGON2ID13) != 0)
        return nullptr;
    return keys;
}

QByteArray SealKeys::checkOf(const SealedHeader& header) const {
    return hashOf(parameters(header), m_bytes.get() + keyBytes);
}

} // namespace ascent
