// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/settings.h"

#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

namespace ascent {

namespace {

constexpr int mostRecent = 10;

namespace key {
const auto recent = QStringLiteral("files/recent");
const auto last = QStringLiteral("files/last");
const auto folder = QStringLiteral("files/folder");
const auto backupsOn = QStringLiteral("backups/on");
const auto backupsFolder = QStringLiteral("backups/folder");
const auto backupsHours = QStringLiteral("backups/hours");
const auto backupsDays = QStringLiteral("backups/days");
const auto backupsMonths = QStringLiteral("backups/months");
const auto theme = QStringLiteral("view/theme");
const auto zoom = QStringLiteral("view/zoom");
const auto folded = QStringLiteral("view/sidebarFolded");
const auto geometry = QStringLiteral("window/geometry");
} // namespace key

constexpr std::array<std::pair<ThemeChoice, const char*>, 4> themes{{{ThemeChoice::System, "system"},
                                                                     {ThemeChoice::Light, "light"},
                                                                     {ThemeChoice::Dark, "dark"},
                                                                     {ThemeChoice::HighContrast, "contrast"}}};

} // namespace

QString Settings::place() const {
    return m_store.fileName();
}

QStringList Settings::recentFiles() const {
    QStringList there;
    for (const QString& path : m_store.value(key::recent).toStringList())
        if (QFileInfo::exists(path))
            there.append(path);
    return there;
}

void Settings::addRecentFile(const QString& path) {
    QStringList paths = m_store.value(key::recent).toStringList();
    paths.removeAll(path);
    paths.prepend(path);
    m_store.setValue(key::recent, paths.mid(0, mostRecent));
}

QString Settings::lastWorkbook() const {
    return m_store.value(key::last).toString();
}

void Settings::setLastWorkbook(const QString& path) {
    m_store.setValue(key::last, path);
}

QString Settings::folder() const {
    const QString folder = m_store.value(key::folder).toString();
    return QFileInfo(folder).isDir() ? folder : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

void Settings::setFolder(const QString& path) {
    m_store.setValue(key::folder, path);
}

BackupChoice Settings::backups() const {
    BackupChoice choice;
    const auto number = [this](const QString& name, int usual) {
        bool ok = false;
        const int stored = m_store.value(name).toInt(&ok);
        return ok && stored >= 0 && stored <= 1000 ? stored : usual;
    };
    choice.on = m_store.value(key::backupsOn, true).toBool();
    choice.folder = m_store.value(key::backupsFolder).toString();
    choice.retention.hours = number(key::backupsHours, choice.retention.hours);
    choice.retention.days = number(key::backupsDays, choice.retention.days);
    choice.retention.months = number(key::backupsMonths, choice.retention.months);
    return choice;
}

void Settings::setBackups(const BackupChoice& choice) {
    m_store.setValue(key::backupsOn, choice.on);
    m_store.setValue(key::backupsFolder, choice.folder);
    m_store.setValue(key::backupsHours, choice.retention.hours);
    m_store.setValue(key::backupsDays, choice.retention.days);
    m_store.setValue(key::backupsMonths, choice.retention.months);
}

ThemeChoice Settings::theme() const {
    const QString stored = m_store.value(key::theme).toString();
    for (const auto& [choice, token] : themes)
        if (stored == QLatin1String(token))
            return choice;
    return ThemeChoice::System;
}

void Settings::setTheme(ThemeChoice choice) {
    for (const auto& [each, token] : themes)
        if (each == choice)
            m_store.setValue(key::theme, QLatin1String(token));
}

int Settings::zoom() const {
    bool ok = false;
    const int percent = m_store.value(key::zoom).toInt(&ok);
    return ok ? percent : 100;
}

void Settings::setZoom(int percent) {
    m_store.setValue(key::zoom, percent);
}

bool Settings::sidebarFolded() const {
    return m_store.value(key::folded, false).toBool();
}

void Settings::setSidebarFolded(bool folded) {
    m_store.setValue(key::folded, folded);
}

QByteArray Settings::windowGeometry() const {
    return m_store.value(key::geometry).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray& geometry) {
    m_store.setValue(key::geometry, geometry);
}

} // namespace ascent
