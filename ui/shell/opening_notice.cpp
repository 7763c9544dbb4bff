// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/opening_notice.h"

#include "core/workbook/holder.h"
#include "ui/shell/ask.h"
#include "ui/shell/documents.h"
#include "ui/shell/opener.h"
#include "ui/shell/safety.h"
#include "ui/widgets/notice.h"

#include <QFileInfo>

namespace ascent {

namespace {

/// "it is damaged" becomes a sentence.
QString sentence(QString words) {
    if (words.isEmpty())
        return words;
    words[0] = words.at(0).toUpper();
    return words + u'.';
}

} // namespace

void sayFailure(NoticeBar& bar, const Error& error) {
    qWarning("%s [%s]", qUtf8Printable(error.sentence()), qUtf8Printable(error.detail));
    QString more = error.why;
    if (!error.remedy.isEmpty())
        more += QStringLiteral("; ") + error.remedy;
    bar.say(NoticeBar::Tone::Problem, error.what, sentence(more));
}

OpeningNotice::OpeningNotice(NoticeBar* bar, Opener* opener, Documents* documents)
    : QObject(bar)
    , m_bar(bar)
    , m_opener(opener)
    , m_documents(documents) {
    connect(opener, &Opener::failed, this, [this](const Error& error) { sayFailure(*m_bar, error); });
    connect(opener, &Opener::lockedBy, this, &OpeningNotice::onLocked);
    connect(opener, &Opener::damagedFound, this, [this](const QString& path, const Error& error) {
        sayFailure(*m_bar, error);
        m_bar->say(NoticeBar::Tone::Problem, error.what,
                   tr("It is damaged, and stays as it is. You can go on with a backup of it, or with what can still be "
                      "read."),
                   {{tr("Restore a backup…"), [this, path] { restore(path); }},
                    {tr("Salvage what can be read…"), [this, path] { salvage(path); }, true}});
    });
}

void OpeningNotice::sayAbout(Session& session) {
    const Workbook& workbook = session.workbook();
    const NoticeAction elsewhere{tr("Save a copy to work on…"),
                                 [this, &session] { m_documents->goOnElsewhere(session); }, true};
    const QString onlyRead = tr("You can look at everything, print and export. Nothing can be changed.");
    const QString why = m_opener->whyReadOnly();
    if (session.isReadOnly() && why.isEmpty())
        m_bar->say(NoticeBar::Tone::Information, tr("Open for reading only"), onlyRead);
    else if (session.isReadOnly())
        m_bar->say(NoticeBar::Tone::Information, tr("Open for reading only: %1").arg(why), onlyRead, {elsewhere});
    else if (QFileInfo(workbook.path()).absolutePath() == QFileInfo(rescueFolder()).absoluteFilePath())
        m_bar->say(NoticeBar::Tone::Information, tr("This is a copy that was kept for you"),
                   tr("Ascent was ended while your workbook could not be written. Everything is in this copy; the "
                      "workbook itself is where it was, as it was last saved."),
                   {elsewhere});
    const auto sayFound = [this, &workbook](qsizetype from) {
        const QStringList found = workbook.notices().mid(from);
        if (!found.isEmpty())
            m_bar->say(NoticeBar::Tone::Information, tr("Something was found beside this workbook"), found.join(u' '));
        return workbook.notices().size();
    };
    connect(&session, &Session::changed, this, [sayFound, seen = sayFound(0)]() mutable { seen = sayFound(seen); });
}

void OpeningNotice::onLocked(const QString& path, const Error& error) {
    qWarning("%s [%s]", qUtf8Printable(error.sentence()), qUtf8Printable(error.detail));
    QList<NoticeAction> actions{
        {tr("Open for reading"), [this, path] { m_opener->open(path, Workbook::Mode::ReadOnly); }}};
    QString more = tr("It is safe. Close it there, or open it here for reading.");
    // One of this computer can be closed here, or is gone with its program: there is nothing to take over.
    if (const auto holder = holderOf(path); holder && !holder->runsHere) {
        actions.append({tr("Take it over…"), [this, path] { takeOver(path); }, true});
        more = tr("It is safe. Close it there, or open it here for reading. Take it over only if you know that nobody "
                  "has it open any more.");
    }
    m_bar->say(NoticeBar::Tone::Problem, error.what, sentence(error.why) + u' ' + more, actions);
}

void OpeningNotice::takeOver(const QString& path) {
    const auto holder = holderOf(path);
    const QString who = holder && !holder->host.isEmpty()
                            ? tr("If Ascent on “%1” still has it open, two would write to it, and what one of them "
                                 "writes could be lost.")
                                  .arg(holder->host)
                            : tr("If it is still open somewhere, two would write to it, and what one of them writes "
                                 "could be lost.");
    if (!askFirst(m_bar->window(), tr("Is it certain that nobody has it open?"), who, tr("Take it over")))
        return;
    if (const Result<void> taken = takeOverLock(path); !taken)
        return sayFailure(*m_bar, taken.error());
    m_bar->dismiss();
    m_opener->open(path);
}

} // namespace ascent
