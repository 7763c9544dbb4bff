// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/opener.h"

#include "core/keeping/sealed_copy.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

namespace ascent {

namespace {

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
    , m_clock(clock) {}

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
    auto found = Workbook::open(path, m_clock, mode);
    // A medium or a folder that can't be written to: it can still be read.
    if (!found && found.error().code == ErrorCode::ReadOnly && mode == Workbook::Mode::ReadWrite) {
        m_whyReadOnly = found.error().why;
        found = Workbook::open(path, m_clock, Workbook::Mode::ReadOnly);
    }
    if (found)
        return opened(std::move(*found));
    if (found.error().code == ErrorCode::Locked && mode == Workbook::Mode::ReadWrite)
        return Q_EMIT lockedBy(path, found.error());
    if (found.error().code == ErrorCode::Damaged)
        return Q_EMIT damagedFound(path, found.error());
    Q_EMIT failed(found.error());
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
