// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editing/session.h"

#include <QObject>

namespace ascent {

class Documents;
class NoticeBar;
class Opener;

/// A failure in the words of the bar.
void sayFailure(NoticeBar& bar, const Error& error);

/// Says what came of opening a workbook where it could not be opened as usual, and offers the ways on: to read it, to
/// work on a copy of it, to take its lock over.
class OpeningNotice final : public QObject {
    Q_OBJECT
public:
    /// All of them outlive it; it belongs to the bar.
    OpeningNotice(NoticeBar* bar, Opener* opener, Documents* documents);

    /// Goes on with a backup of a workbook that is damaged. Must be set before the first workbook is opened.
    std::function<void(const QString& path)> restore;
    /// Brings what can be read of it into a new workbook. To be set as well.
    std::function<void(const QString& path)> salvage;

    /// Says of a workbook that was just opened what is to be known of it: that it can only be read, and why; that it is
    /// the copy of another one that could not be written.
    void sayAbout(Session& session);

private:
    void onLocked(const QString& path, const Error& error);
    void takeOver(const QString& path);

    NoticeBar* m_bar;
    Opener* m_opener;
    Documents* m_documents;
};

} // namespace ascent
