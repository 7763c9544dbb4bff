// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/zip.h"

#include <QCoreApplication>

#include <algorithm>
#include <memory>
#include <zip.h>

namespace ascent {

namespace {

constexpr qint64 allTogether = 4;    // times the largest file
constexpr qsizetype mostFiles = 100; // of those wanted

QString tr(const char* text) {
    return QCoreApplication::translate("ascent::zip", text);
}

struct Discard {
    void operator()(zip_t* archive) const { zip_discard(archive); }
    void operator()(zip_file_t* file) const { zip_fclose(file); }
};
using Archive = std::unique_ptr<zip_t, Discard>;
using PackedFile = std::unique_ptr<zip_file_t, Discard>;

/// Opens the bytes; they must outlive it. `detail` gets the library's message where it is null.
Archive opened(const QByteArray& bytes, QString& detail) {
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source = zip_source_buffer_create(bytes.constData(), zip_uint64_t(bytes.size()), 0, &error);
    zip_t* archive = source ? zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error) : nullptr;
    if (!archive) {
        detail = QString::fromUtf8(zip_error_strerror(&error));
        zip_source_free(source); // else it belongs to the archive
    }
    zip_error_fini(&error);
    return Archive(archive);
}

class Unpacker {
public:
    Unpacker(const NamedFile& archive, qint64 largest, const QString& what)
        : m_name(archive.name)
        , m_what(what)
        , m_largest(largest)
        , m_left(allTogether * largest) {}

    tl::unexpected<Error> refuse(const QString& why, const QString& remedy, const QString& detail = {}) const {
        return fail({ErrorCode::BadInput, m_what, why, remedy, detail});
    }
    tl::unexpected<Error> tooLarge(const QString& name) const {
        return refuse(tr("%1 in %2 is too large").arg(name, m_name), tr("check that it is the right file"));
    }

    Result<QByteArray> unpack(zip_t* archive, const zip_stat_t& entry, const QString& name) {
        const auto unpackYourself = tr("unpack it with another program, then choose its folder or the files in it");
        if ((entry.valid & ZIP_STAT_ENCRYPTION_METHOD) && entry.encryption_method != ZIP_EM_NONE)
            return refuse(tr("%1 is locked with a password").arg(m_name), unpackYourself);
        if ((entry.valid & ZIP_STAT_COMP_METHOD) && !zip_compression_method_supported(entry.comp_method, 0))
            return refuse(tr("%1 in %2 is packed in a way that is not known").arg(name, m_name), unpackYourself);
        if ((entry.valid & ZIP_STAT_SIZE) && entry.size > zip_uint64_t(std::min(m_largest, m_left)))
            return tooLarge(name);
        const PackedFile file(zip_fopen_index(archive, entry.index, 0));
        const auto damaged = [&] {
            return refuse(tr("%1 in %2 is damaged").arg(name, m_name), tr("download the archive again"),
                          QString::fromUtf8(zip_strerror(archive)));
        };
        if (!file)
            return damaged();
        // The size that the archive states is not relied on: it may say what it likes.
        QByteArray bytes;
        constexpr qsizetype portion = 64 * 1024;
        QByteArray part(portion, Qt::Uninitialized);
        for (;;) {
            const zip_int64_t got = zip_fread(file.get(), part.data(), portion);
            if (got < 0)
                return damaged();
            if (got == 0)
                break;
            bytes.append(part.constData(), qsizetype(got));
            if (bytes.size() > std::min(m_largest, m_left))
                return tooLarge(name);
        }
        m_left -= bytes.size();
        return bytes;
    }

private:
    QString m_name, m_what;
    qint64 m_largest, m_left;
};

} // namespace

bool isZip(const QByteArray& bytes) {
    return bytes.startsWith("PK\x03\x04") || bytes.startsWith("PK\x05\x06");
}

Result<QList<NamedFile>> filesInZip(const NamedFile& archive, const std::function<bool(const QString&)>& wanted,
                                    qint64 largest, const QString& what) {
    Unpacker unpacker(archive, largest, what);
    QString detail;
    const Archive zip = opened(archive.bytes, detail);
    if (!zip)
        return unpacker.refuse(tr("%1 is damaged, or cut short").arg(archive.name), tr("download the archive again"),
                               detail);
    QList<NamedFile> files;
    const zip_int64_t count = zip_get_num_entries(zip.get(), 0);
    for (zip_int64_t i = 0; i < count && files.size() < mostFiles; ++i) {
        zip_stat_t entry;
        if (zip_stat_index(zip.get(), zip_uint64_t(i), 0, &entry) != 0 || !(entry.valid & ZIP_STAT_NAME))
            continue;
        QString name = QString::fromUtf8(entry.name);
        name = name.mid(std::max(name.lastIndexOf(u'/'), name.lastIndexOf(u'\\')) + 1);
        if (!wanted(name))
            continue;
        auto bytes = unpacker.unpack(zip.get(), entry, name);
        if (!bytes)
            return fail(bytes.error());
        files.append({name, std::move(*bytes)});
    }
    return files;
}

} // namespace ascent
