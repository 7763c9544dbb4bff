// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/opener.h"

#include "core/keeping/sealed_copy.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

namespace ascent {

namespace {

/// In bytes, about 1,000 goals: reading them takes as long as putting up the window. A smaller one is there at once.
constexpr qint64 large = 1024 * 1024;

QString filter() {
    return Opener::tr("Workbooks (*.ascent)");
}

QString openFilter() {
    return Opener::tr("Workbooks and encrypted copies (*.ascent *.ascent-sealed)");
}

} // namespace

Opener::Opener(QWidget* window, Settings& settings, const Services& services, const Clock& clock)
    : QObject(window)
    , m_window(window)
    , m_settings(settings)
    , m_services(services)
    , m_clock(clock)
    , m_opening(clock) {}

void Opener::makeNew() {
    if (!mayLeave())
        return;
    // A workbook that is there already is refused by create(), in words: nothing to confirm and nothing to lose.
    const QString proposed = QDir(m_settings.folder()).filePath(tr("My career") + QStringLiteral(".ascent"));
    QString path = QFileDialog::getSaveFileName(m_window, tr("Where should the workbook be kept?"), proposed, filter(),
                                                nullptr, QFileDialog::DontConfirmOverwrite);
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".ascent");
    m_settings.setFolder(QFileInfo(path).absolutePath());
    auto made = Workbook::create(path, m_clock);
    if (!made)
        return Q_EMIT failed(made.error());
    opened(std::move(*made));
}

void Opener::chooseAndOpen() {
    const QString path =
        QFileDialog::getOpenFileName(m_window, tr("Open a workbook"), m_settings.folder(), openFilter());
    if (path.isEmpty())
        return;
    m_settings.setFolder(QFileInfo(path).absolutePath());
    open(path);
}

void Opener::open(const QString& path, Workbook::Mode mode) {
    if (!mayLeave())
        return;
    m_whyReadOnly.clear();
    if (isSealed(path))
        return Q_EMIT sealedFound(path);
    read(path, mode);
}

void Opener::read(const QString& path, Workbook::Mode mode) {
    if (QFileInfo(path).size() < large)
        return take(path, mode, Workbook::open(path, m_clock, mode));
    if (m_opening.start(path, mode, [this, path, mode](auto found) { take(path, mode, std::move(found)); }))
        return;
    Q_EMIT failed({ErrorCode::BadCall,
                   tr("Cannot open %1").arg(QFileInfo(path).fileName()),
                   tr("another workbook is being opened"),
                   tr("wait a moment"),
                   {}});
}

void Opener::take(const QString& path, Workbook::Mode mode, Result<std::unique_ptr<Workbook>> found) {
    const bool toWrite = mode == Workbook::Mode::ReadWrite;
    if (found) {
        // While a large one was read, something may have been typed into the one at hand.
        if (mayLeave())
            opened(std::move(*found));
    } else if (found.error().code == ErrorCode::ReadOnly && toWrite) {
        // A medium or a folder that can't be written to: it can still be read.
        m_whyReadOnly = found.error().why;
        return read(path, Workbook::Mode::ReadOnly);
    } else if (found.error().code == ErrorCode::Locked && toWrite) {
        Q_EMIT lockedBy(path, found.error());
    } else if (found.error().code == ErrorCode::Damaged) {
        Q_EMIT damagedFound(path, found.error());
    } else {
        Q_EMIT failed(found.error());
    }
    Q_EMIT done();
}

void Opener::openSample(const QString& key) {
    for (const Sample& sample : m_services.samples) {
        if (sample.key != key)
            continue;
        const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) +
                          QStringLiteral("/samples"));
        const QString path = folder.filePath(key + QStringLiteral(".ascent"));
        if (QFileInfo::exists(path))
            return open(path);
        if (!mayLeave())
            return;
        if (!folder.mkpath(QStringLiteral(".")))
            return Q_EMIT failed({ErrorCode::CannotWrite,
                                  tr("Cannot make the sample"),
                                  tr("the folder %1 can't be made").arg(folder.path()),
                                  tr("start a workbook of your own"),
                                  {}});
        auto made = Workbook::create(path, m_clock, sample.fill);
        if (!made)
            return Q_EMIT failed(made.error());
        return opened(std::move(*made));
    }
}

} // namespace ascent
