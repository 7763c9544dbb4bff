// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/file_watch.h"

#include <QFileInfo>
#include <QGuiApplication>

#include <utility>

namespace ascent {

namespace {
/// Who puts a new file in the place of an old one takes the old one away first: what is between is not told.
constexpr int settleMs = 300;
} // namespace

FileWatch::FileWatch(Workbook& workbook, QObject* parent)
    : QObject(parent)
    , m_workbook(workbook) {
    m_soon.setSingleShot(true);
    m_soon.setInterval(settleMs);
    connect(&m_soon, &QTimer::timeout, this, &FileWatch::look);
    const auto soon = [this] {
        if (!m_soon.isActive())
            m_soon.start();
    };
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, soon);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, soon);
    // On a network drive nobody tells of what others do.
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (state == Qt::ApplicationActive)
            look();
    });
    follow();
}

void FileWatch::follow() {
    if (const QStringList before = m_watcher.directories() + m_watcher.files(); !before.isEmpty())
        m_watcher.removePaths(before);
    // The folder tells what comes in the place of the file, the file what is written into it; of our own writing too,
    // which costs a look.
    const QFileInfo file(m_workbook.path());
    QStringList paths{file.absolutePath()};
    if (file.exists())
        paths << file.canonicalFilePath() << QFileInfo(file.canonicalFilePath()).absolutePath();
    paths.removeDuplicates();
    m_watcher.addPaths(paths);
    look();
}

void FileWatch::look() {
    const Workbook::FileState now = m_workbook.fileState();
    if (std::exchange(m_state, now) != now)
        Q_EMIT changed();
}

} // namespace ascent
