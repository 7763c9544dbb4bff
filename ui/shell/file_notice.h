// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editing/session.h"

#include <QObject>

#include <memory>

namespace ascent {

class FileWatch;
class NoticeBar;

/// Stands above the page while the file of the workbook is not the one that was opened: says what happened and that
/// nothing is lost, and offers the ways on.
class FileNotice final : public QObject {
    Q_OBJECT
public:
    explicit FileNotice(NoticeBar* bar);
    ~FileNotice() override;

    /// Opens a workbook in the window, letting go of the one at hand. Must be set before the first session.
    std::function<void(const QString& path, Workbook::Mode mode)> open;
    /// Asks where to go on with the workbook, and goes on there. Must be set too.
    std::function<bool()> saveElsewhere;

    /// The backups of the workbook at hand, newest first. May be left out.
    std::function<QStringList()> backups;

    /// The session that is looked after; it must live until another one, or nullptr, takes its place.
    void setSession(Session* session);

    /// Before the workbook is let go, which may stand nowhere but in memory: asks whether it is to be kept. False where
    /// the person stays.
    bool settle();
    /// Whether the file is still the one that was opened, as of now.
    bool isOurs() const;
    /// Why what is shown does not stand in the file, in a few words; empty while it does. As it was last looked at.
    QString whyNotSaved() const;

Q_SIGNALS:
    /// Something has become of the file, or it is ours again.
    void changed();

private:
    void show();
    void showReadOnly(const QString& name);
    void keepBoth();
    void compare();
    void putBack();
    void useOther();
    /// Goes on in a file beside the other one. False where that can't be made; it is told.
    bool keepBeside();
    /// What ours and the other one held before they parted; nothing where that is not known.
    std::optional<Content> baseWith(const Workbook& theirs) const;
    /// The workbook that stands where ours stood; nullptr where it can't be read, which is told.
    std::unique_ptr<Workbook> other();

    NoticeBar* m_bar;
    Session* m_session = nullptr;
    std::unique_ptr<FileWatch> m_watch;
};

/// A path for "career (mine, 30 Nov 20.31).ascent" beside a workbook; with a number where that is there already.
QString besidePath(const QString& path, const QDateTime& now);

} // namespace ascent
