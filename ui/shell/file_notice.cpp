// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/file_notice.h"

#include "core/workbook/merge.h"
#include "ui/shell/ask.h"
#include "ui/shell/compare_dialog.h"
#include "ui/shell/file_watch.h"
#include "ui/widgets/notice.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>

namespace ascent {

using FileState = Workbook::FileState;

QString besidePath(const QString& path, const QDateTime& now) {
    const QFileInfo file(path);
    // A colon is no character for a file's name everywhere.
    const QString when = QLocale().toString(now, QStringLiteral("d MMM HH.mm"));
    const QString base =
        FileNotice::tr("%1 (mine, %2)", "a file's name: base, date and time").arg(file.completeBaseName(), when);
    const QString suffix = file.suffix().isEmpty() ? QString() : u'.' + file.suffix();
    QString beside = file.dir().filePath(base + suffix);
    for (int number = 2; QFileInfo::exists(beside); ++number)
        beside = file.dir().filePath(base + u' ' + QString::number(number) + suffix);
    return beside;
}

FileNotice::FileNotice(NoticeBar* bar)
    : QObject(bar)
    , m_bar(bar) {}

FileNotice::~FileNotice() = default;

void FileNotice::setSession(Session* session) {
    m_session = session;
    m_watch.reset();
    m_bar->hide();
    if (!session)
        return;
    m_watch = std::make_unique<FileWatch>(session->workbook());
    connect(m_watch.get(), &FileWatch::changed, this, &FileNotice::show);
    connect(m_watch.get(), &FileWatch::changed, this, &FileNotice::changed);
    connect(session, &Session::moved, m_watch.get(), &FileWatch::follow);
    // An act that was refused knows before the system tells.
    const auto look = [this](const Error& error) {
        if (error.code == ErrorCode::Changed)
            m_watch->look();
    };
    connect(session, &Session::failed, m_watch.get(), look);
    connect(&session->saving(), &SaveState::changed, m_watch.get(), [session, look] {
        if (const auto& error = session->saving().error())
            look(*error);
    });
    show();
}

bool FileNotice::isOurs() const {
    return !m_session || m_session->isReadOnly() || m_session->workbook().fileState() == FileState::Ours;
}

QString FileNotice::whyNotSaved() const {
    if (!m_session || m_session->isReadOnly())
        return {};
    switch (m_watch->state()) {
    case FileState::Replaced:
        return tr("another file was put in its place");
    case FileState::Changed:
        return tr("another program has written to it");
    case FileState::Gone:
        return tr("the file is gone from its place");
    case FileState::Ours:
        break;
    }
    return {};
}

bool FileNotice::settle() {
    if (isOurs())
        return true;
    const QString name = QFileInfo(m_session->workbook().path()).fileName();
    const bool gone = m_session->workbook().fileState() == FileState::Gone;
    const Choice choice = askWhich(
        m_bar->window(), gone ? tr("“%1” is no longer on the disk").arg(name) : tr("“%1” is another one now").arg(name),
        tr("What you see here stands nowhere else. Is it to be kept?"), gone ? tr("Put it back") : tr("Keep both"),
        tr("Let go of mine"));
    if (choice == Choice::First) {
        gone ? putBack() : keepBoth();
        return isOurs();
    }
    if (choice == Choice::Second) {
        m_session->flush(); // what a field still holds goes with the rest
        m_session->saving().throwAway();
    }
    return choice == Choice::Second;
}

void FileNotice::show() {
    const FileState state = m_watch->state();
    if (state == FileState::Ours)
        return m_bar->hide();
    // Whatever it was before, this is now why nothing is saved: one bar says it, not two.
    if (const auto& error = m_session->saving().error(); error && error->code != ErrorCode::Changed)
        m_session->saving().tryAgain();
    const QString name = QFileInfo(m_session->workbook().path()).fileName();
    m_bar->setDismissible(false);
    if (m_session->isReadOnly())
        return showReadOnly(name);
    const NoticeAction both{tr("Keep both"), [this] { keepBoth(); }, true};
    const NoticeAction differ{tr("Compare…"), [this] { compare(); }, true};
    const NoticeAction theirs{tr("Use the other one"), [this] { useOther(); }, true};
    switch (state) {
    case FileState::Replaced:
        m_bar->say(
            NoticeBar::Tone::Problem, tr("Another file has taken the place of “%1”").arg(name),
            tr("A program that syncs may have brought it. Everything that you see here is safe, and is no longer "
               "written over the other one."),
            {both, differ, theirs});
        break;
    case FileState::Changed:
        m_bar->say(NoticeBar::Tone::Problem, tr("Another program has changed “%1”").arg(name),
                   tr("Everything that you see here is safe, and is no longer written over what it wrote."),
                   {both, differ, theirs});
        break;
    case FileState::Gone:
        m_bar->say(NoticeBar::Tone::Problem, tr("“%1” is no longer where it was").arg(name),
                   tr("It was moved, renamed or deleted, or its drive is gone. Everything that you see here is safe."),
                   {{tr("Put it back"), [this] { putBack(); }, true},
                    {tr("Save a copy elsewhere…"), [this] { saveElsewhere(); }, true}});
        break;
    case FileState::Ours:
        break;
    }
}

void FileNotice::showReadOnly(const QString& name) {
    if (m_watch->state() == FileState::Gone)
        return m_bar->say(NoticeBar::Tone::Information, tr("“%1” is no longer where it was").arg(name),
                          tr("What you see was read before."),
                          {{tr("Save a copy elsewhere…"), [this] { saveElsewhere(); }, true}});
    const QString path = m_session->workbook().path();
    m_bar->say(NoticeBar::Tone::Information, tr("“%1” has changed since it was opened").arg(name),
               tr("What you see is how it was then."),
               {{tr("Show it as it is now"), [this, path] { open(path, Workbook::Mode::ReadOnly); }}});
}

bool FileNotice::keepBeside() {
    const QString path = besidePath(m_session->workbook().path(), m_session->workbook().clock().now());
    const Result<void> kept = m_session->keepAs(path);
    if (!kept)
        m_session->tellFailure(kept.error());
    return kept.has_value();
}

void FileNotice::keepBoth() {
    const QString theirs = m_session->workbook().path();
    if (!keepBeside())
        return;
    m_bar->setDismissible(true);
    m_bar->say(
        NoticeBar::Tone::Information, tr("You go on in “%1”").arg(QFileInfo(m_session->workbook().path()).fileName()),
        tr("It holds everything that you see. The other one is “%1”, as it was.").arg(QFileInfo(theirs).fileName()),
        {{tr("Open the other one"), [this, theirs] { open(theirs, Workbook::Mode::ReadWrite); }}});
}

std::unique_ptr<Workbook> FileNotice::other() {
    auto found = Workbook::open(m_session->workbook().path(), m_session->workbook().clock(), Workbook::Mode::ReadOnly);
    if (found)
        return std::move(*found);
    m_session->tellFailure(found.error());
    return nullptr;
}

std::optional<Content> FileNotice::baseWith(const Workbook& theirs) const {
    if (auto base = m_session->workbook().commonBase(theirs))
        return base;
    // Our own history was overwritten with the file; the last backups still hold it.
    constexpr qsizetype most = 3;
    const QStringList paths = backups ? backups().mid(0, most) : QStringList();
    for (const QString& path : paths)
        if (const auto backup = Workbook::open(path, theirs.clock(), Workbook::Mode::ReadOnly))
            if (auto base = (*backup)->commonBase(theirs))
                return base;
    return std::nullopt;
}

void FileNotice::compare() {
    m_session->flush();
    const auto theirs = other();
    if (!theirs)
        return;
    const std::optional<Content> base = baseWith(*theirs);
    const Differences differences = base ? ascent::compare(*base, m_session->content(), theirs->content())
                                         : ascent::compare(m_session->content(), theirs->content());
    CompareDialog dialog(differences, m_bar->window());
    if (dialog.exec() != QDialog::Accepted || !m_session)
        return;
    const MergeChoices choices = dialog.choices();
    const Content content = theirs->content();
    const QString name = QFileInfo(theirs->path()).fileName();
    if (!keepBeside())
        return;
    const auto done = merge(m_session->workbook(), tr("Take over from the other one"), base, content, choices);
    if (!done)
        return m_session->tellFailure(done.error());
    m_bar->setDismissible(true);
    m_bar->say(NoticeBar::Tone::Information,
               tr("You go on in “%1”").arg(QFileInfo(m_session->workbook().path()).fileName()),
               tr("It holds everything that you see, and what you took over; Ctrl+Z takes that back. The other one is "
                  "“%1”, as it was.")
                   .arg(name));
}

void FileNotice::putBack() {
    if (const Result<void> kept = m_session->keepAs(m_session->workbook().path()); !kept) {
        m_session->tellFailure(kept.error());
        return m_watch->look();
    }
    m_session->say(tr("Put back"));
}

void FileNotice::useOther() {
    const QString path = m_session->workbook().path();
    const bool all = m_session->saving().kind() == SaveState::Kind::Saved;
    const auto theirs = other();
    if (!theirs)
        return;
    if ((!all || !ascent::compare(m_session->content(), theirs->content()).isEmpty()) &&
        !askFirst(m_bar->window(), tr("Let go of your version?"),
                  tr("It is not the same as the other one, and would be lost. “Keep both” keeps it."),
                  tr("Let go of mine")))
        return;
    m_session->saving().throwAway();
    open(path, Workbook::Mode::ReadWrite);
}

} // namespace ascent
