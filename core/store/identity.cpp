// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/identity.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace ascent::store {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("ascent::store", text);
}

/// https://www.sqlite.org/fileformat2.html#the_database_header
constexpr qint64 headerBytes = 100;

} // namespace

bool Identity::take(const QString& path, bool toWrite) {
    m_file.close();
    m_path = path;
    m_file.setFileName(path);
    const auto access =
        toWrite ? QIODevice::ReadWrite | QIODevice::ExistingOnly : QIODevice::OpenMode(QIODevice::ReadOnly);
    if (!m_file.open(access | QIODevice::Unbuffered))
        return false;
    remember();
    return m_stamp.has_value();
}

QByteArray Identity::header() const {
    return m_file.isOpen() && m_file.seek(0) ? m_file.read(headerBytes) : QByteArray();
}

void Identity::remember() {
    m_stamp = stampOf(m_path);
    m_header = header();
}

FileState Identity::look() const {
    const auto now = stampOf(m_path);
    if (!now)
        return FileState::Gone;
    if (!m_stamp || now->id != m_stamp->id)
        return FileState::Replaced;
    return header() == m_header ? FileState::Ours : FileState::Changed;
}

bool Identity::wasTouched() const {
    return stampOf(m_path) != m_stamp;
}

bool Identity::copyTo(QIODevice& out) const {
    constexpr qint64 piece = 1024 * 1024;
    if (!m_file.isOpen() || !m_file.seek(0))
        return false;
    while (true) {
        const QByteArray bytes = m_file.read(piece);
        if (bytes.isEmpty())
            return m_file.error() == QFileDevice::NoError;
        if (out.write(bytes) != bytes.size())
            return false;
    }
}

Error notOurs(FileState state, const QString& path) {
    const QString name = QFileInfo(path).fileName();
    const QString what = tr("Cannot save in %1").arg(name);
    const QString remedy = tr("everything is still here: keep it as another file");
    switch (state) {
    case FileState::Gone:
        return {ErrorCode::Changed, what, tr("the file is gone from its place"), remedy, path};
    case FileState::Replaced:
        return {ErrorCode::Changed, what, tr("another file was put in its place"), remedy, path};
    case FileState::Changed:
    case FileState::Ours:
        break;
    }
    return {ErrorCode::Changed, what, tr("another program has written to it"), remedy, path};
}

} // namespace ascent::store
