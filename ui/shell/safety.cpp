// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/safety.h"

#include "ui/shell/file_notice.h"
#include "ui/shell/status_mark.h"
#include "ui/shell/unsaved_dialog.h"
#include "ui/widgets/notice.h"

#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QInputMethod>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace ascent {

QString rescueFolder() {
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/rescued");
}

Safety::Safety(StatusMark* mark, QWidget* parent)
    : QWidget(parent)
    , m_mark(mark) {
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins({});
    box->setSpacing(0);
    auto* aboutFile = new NoticeBar(this);
    m_bar = new NoticeBar(this);
    m_bar->setDismissible(false);
    box->addWidget(aboutFile);
    box->addWidget(m_bar);
    m_file = new FileNotice(aboutFile);
    connect(m_file, &FileNotice::changed, this, &Safety::follow);
    m_file->saveElsewhere = [this] { return saveElsewhere(); };
    m_file->open = [this](const QString& path, Workbook::Mode mode) { open(path, mode); };
    m_file->backups = [this] { return backups ? backups() : QStringList(); };
    connect(mark, &QAbstractButton::clicked, this, &Safety::ask);
}

void Safety::setSession(Session* session) {
    m_session = session;
    if (session) {
        connect(&session->saving(), &SaveState::changed, this, &Safety::follow);
        connect(session, &Session::moved, this, &Safety::follow); // it may have been for reading only before
    }
    m_file->setSession(session);
    follow();
}

bool Safety::settle() {
    // The file first: what can't be written into it goes into the one that takes its place.
    return !m_session || (m_file->settle() && settleUnsaved(*m_session, saveElsewhere, window()));
}

bool Safety::leaveNow() {
    if (!m_session)
        return true;
    QGuiApplication::inputMethod()->commit();
    if ((m_session->flush() || m_session->saving().tryAgain()) && m_file->isOurs())
        return true;
    // Where it was, if nothing stands there now. Or else beside the workbook, where it is found; or else in the
    // program's own folder, where the next start opens it.
    const Workbook& workbook = m_session->workbook();
    if (workbook.fileState() == Workbook::FileState::Gone && m_session->keepAs(workbook.path()) &&
        m_session->saving().kind() == SaveState::Kind::Saved)
        return true;
    const QString beside = besidePath(workbook.path(), workbook.clock().now());
    if (m_session->keepAs(beside) && m_session->saving().kind() == SaveState::Kind::Saved)
        return true;
    const QDir rescued(rescueFolder());
    if (rescued.mkpath(QStringLiteral(".")) &&
        m_session->keepAs(
            besidePath(rescued.filePath(QFileInfo(workbook.path()).fileName()), workbook.clock().now())) &&
        m_session->saving().kind() == SaveState::Kind::Saved)
        return true;
    const Error error = m_session->saving().error().value_or(Error());
    qCritical("%s [%s]", qUtf8Printable(tr("What was typed last could not be saved: %1").arg(error.why)),
              qUtf8Printable(error.detail));
    return false;
}

void Safety::ask() {
    if (m_session && (m_session->saving().kind() == SaveState::Kind::NotSaved || !m_file->isOurs()))
        settle();
}

void Safety::follow() {
    if (!m_session || m_session->isReadOnly()) {
        m_mark->setState(m_session ? StatusMark::State::ReadingOnly : StatusMark::State::None);
        return m_bar->hide();
    }
    // What is shown may stand nowhere but in memory then, also where nothing was typed since.
    if (const QString why = m_file->whyNotSaved(); !why.isEmpty()) {
        m_mark->setState(StatusMark::State::NotSaved, why);
        return m_bar->hide(); // FileNotice says what it is about, with the ways on
    }
    SaveState& saving = m_session->saving();
    switch (saving.kind()) {
    case SaveState::Kind::Saved:
        m_mark->setState(StatusMark::State::Saved);
        return m_bar->hide();
    case SaveState::Kind::Saving:
        return m_mark->setState(StatusMark::State::Saving);
    case SaveState::Kind::NotSaved:
        break;
    }
    const Error error = saving.error().value_or(Error());
    m_mark->setState(StatusMark::State::NotSaved, error.why);
    if (error.code == ErrorCode::Changed) // the file is what it is about: FileNotice says that, with the ways on
        return m_bar->hide();
    m_bar->say(NoticeBar::Tone::Problem, tr("What you typed is not saved: %1").arg(error.why),
               tr("It is kept here and tried again by itself. Nothing that was saved before is lost."),
               {{tr("Try again"), [this] { m_session->saving().tryAgain(); }, true},
                {tr("Save a copy elsewhere…"), [this] { saveElsewhere(); }, true},
                {tr("What is not saved…"), [this] { ask(); }, true}});
}

} // namespace ascent
