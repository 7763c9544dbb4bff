// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbook/opening.h"
#include "ui/shell/services.h"
#include "ui/shell/settings.h"

#include <QObject>

class QWidget;

namespace ascent {

/// Makes and opens workbooks, with the file dialogs that it takes. What it opened is handed on; a failure is told.
class Opener final : public QObject {
    Q_OBJECT
public:
    Opener(QWidget* window, Settings& settings, const Services& services, const Clock& clock);

    /// Where an opened workbook goes. Must be set before the first call below.
    std::function<void(std::unique_ptr<Workbook>)> opened;
    /// Asked before another workbook is opened or made: whether the one at hand may be let go. Must be set too.
    std::function<bool()> mayLeave;

    void makeNew();
    void chooseAndOpen();
    /// A large one is read beside the window, which goes on meanwhile: then isReading() until done() comes.
    void open(const QString& path, Workbook::Mode mode = Workbook::Mode::ReadWrite);
    bool isReading() const { return m_opening.isRunning(); }
    /// A sample in the program's own folder; made when it is not there yet.
    void openSample(const QString& key);

    /// Why the workbook that was opened last can only be read, where it was to be written to; else empty.
    const QString& whyReadOnly() const { return m_whyReadOnly; }

Q_SIGNALS:
    /// What open() was asked for is done, well or not, and has been handed on or told.
    void done();
    void failed(const ascent::Error& error);
    /// It is an encrypted copy: it takes a passphrase.
    void sealedFound(const QString& path);
    /// It can't be opened any more, but a backup may be there, and what can be read of it can be salvaged.
    void damagedFound(const QString& path, const ascent::Error& error);
    /// Another program has the workbook open: it can still be read.
    void lockedBy(const QString& path, const ascent::Error& error);

private:
    void read(const QString& path, Workbook::Mode mode);
    void take(const QString& path, Workbook::Mode mode, Result<std::unique_ptr<Workbook>> found);

    QWidget* m_window;
    Settings& m_settings;
    const Services& m_services;
    const Clock& m_clock;
    Opening m_opening;
    QString m_whyReadOnly;
};

} // namespace ascent
