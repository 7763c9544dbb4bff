// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/keeping/backup_keeper.h"
#include "ui/shell/theme/theme.h"

#include <QByteArray>
#include <QStringList>

class QSettings;

namespace ascent {

/// What the program remembers about itself, typed: the one class that knows the names of the stored keys.
class Settings final {
public:
    /// The store is kept by the caller; tests hand in a file of their own.
    explicit Settings(QSettings& store)
        : m_store(store) {}

    /// Where all of this is kept: a file, or a key of the registry.
    QString place() const;

    /// Newest first, at most ten; files that are gone are left out.
    QStringList recentFiles() const;
    void addRecentFile(const QString& path);
    /// The workbook to open at the next start; empty where none was open.
    QString lastWorkbook() const;
    void setLastWorkbook(const QString& path);
    /// Where file dialogs begin.
    QString folder() const;
    void setFolder(const QString& path);

    /// Where, whether and how many backups are kept.
    BackupChoice backups() const;
    void setBackups(const BackupChoice& choice);

    ThemeChoice theme() const;
    void setTheme(ThemeChoice choice);
    int zoom() const; ///< percent
    void setZoom(int percent);
    bool sidebarFolded() const;
    void setSidebarFolded(bool folded);
    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray& geometry);

private:
    QSettings& m_store;
};

} // namespace ascent
