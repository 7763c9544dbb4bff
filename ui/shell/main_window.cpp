// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "ui/shell/actions.h"
#include "ui/shell/appearance.h"
#include "ui/shell/backups.h"
#include "ui/shell/documents.h"
#include "ui/shell/health.h"
#include "ui/shell/help.h"
#include "ui/shell/opener.h"
#include "ui/shell/opening_notice.h"
#include "ui/shell/overlay.h"
#include "ui/shell/page_host.h"
#include "ui/shell/privacy_dialog.h"
#include "ui/shell/recent_menu.h"
#include "ui/shell/safety.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/welcome_view.h"
#include "ui/widgets/notice.h"

#include <QBoxLayout>
#include <QCloseEvent>
#include <QFileInfo>
#include <QMenuBar>
#include <QScreen>
#include <QShortcut>
#include <QStackedWidget>

namespace ascent {

MainWindow::MainWindow(const QList<PageInfo>& pages, const Services& services, Settings& settings, Theme& theme,
                       const Clock& clock)
    : m_settings(settings)
    , m_actions(new Actions(pages, services, this))
    , m_opener(new Opener(this, settings, services, clock))
    , m_documents(new Documents(this, settings, services))
    , m_backups(new Backups(this, settings, clock))
    , m_health(new HealthWatch(this, clock))
    , m_welcome(new WelcomeView(services.samples))
    , m_host(new PageHost(pages)) {
    keepRecent(m_actions->fill(menuBar()), settings, [this](const QString& path) { openFile(path); });
    buildLayout();
    connectAppearance(*m_actions, theme, *m_sidebar, settings);
    connectActions();
    connectDocuments();
    connectBackups();
    connectHealth();
    // On a small screen the title bar needs its room too, or the foot of the window lies below the screen.
    constexpr int titleBar = 40;
    resize(1280, qMin(800, screen()->availableSize().height() - titleBar));
    restoreGeometry(settings.windowGeometry());
    setWorkbook(nullptr);
}

MainWindow::~MainWindow() {
    m_safety->setSession(nullptr);
    m_host->setSession(nullptr); // the pages go before the session that they hold on to
    m_health->watch(nullptr);
}

void MainWindow::buildLayout() {
    m_sidebar = new Sidebar(m_actions->pages, m_actions->search, m_actions->foldSidebar, this);
    auto* center = new QWidget(this);
    auto* row = new QHBoxLayout(center);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_sidebar);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    m_safety = new Safety(m_sidebar->status(), center);
    m_safety->saveElsewhere = [this] { return m_documents->goOnElsewhere(*m_session); };
    m_safety->open = [this](const QString& path, Workbook::Mode mode) {
        if (m_session && m_session->workbook().path() == path)
            setWorkbook(nullptr); // what holds the name of the file lets go first
        m_opener->open(path, mode);
    };
    m_safety->backups = [this] { return m_backups->pathsOf(*m_session); };
    column->addWidget(m_safety);
    m_notice = new NoticeBar(center);
    column->addWidget(m_notice);
    m_stack = new QStackedWidget(center);
    m_stack->addWidget(m_welcome);
    m_stack->addWidget(m_host);
    column->addWidget(m_stack, 1);
    row->addLayout(column, 1);
    setCentralWidget(center);
    m_toast = new Toast(center);
    m_overlay = new Overlay(center);
    connect(m_host, &PageHost::pageShown, this, &MainWindow::showPageTitle);
    connect(m_toast, &Toast::actionTriggered, this, [this] { m_actions->undo->trigger(); });
    connect(m_welcome, &WelcomeView::newAsked, m_opener, &Opener::makeNew);
    connect(m_welcome, &WelcomeView::openAsked, m_opener, &Opener::chooseAndOpen);
    connect(m_welcome, &WelcomeView::sampleAsked, m_opener, &Opener::openSample);
    connect(m_welcome, &WelcomeView::recentAsked, this, &MainWindow::openFile);
    m_opening = new OpeningNotice(m_notice, m_opener, m_documents);
    m_opener->mayLeave = [this] { return m_safety->settle(); };
    m_opener->opened = [this](std::unique_ptr<Workbook> workbook) { setWorkbook(std::move(workbook)); };
    connect(m_opener, &Opener::done, this, [this] {
        if (!m_session)
            showWelcome();
    });
    auto* escape = new QShortcut(Qt::Key_Escape, this);
    connect(escape, &QShortcut::activated, this, &MainWindow::leaveOneStep);
}

void MainWindow::connectActions() {
    const auto on = [this](QAction* action, auto&& handle) { connect(action, &QAction::triggered, this, handle); };
    on(m_actions->newWorkbook, [this] { m_opener->makeNew(); });
    on(m_actions->open, [this] { m_opener->chooseAndOpen(); });
    on(m_actions->close, [this] {
        if (!m_safety->settle())
            return;
        m_settings.setLastWorkbook({});
        setWorkbook(nullptr);
    });
    on(m_actions->quit, [this] { close(); });
    on(m_actions->undo, [this] { m_session->undo(); });
    on(m_actions->redo, [this] { m_session->redo(); });
    on(m_actions->history, [this] { m_overlay->showHistory(*m_session); });
    on(m_actions->newEntry, [this] {
        if (m_host->page())
            m_host->page()->newEntry();
    });
    on(m_actions->filter, [this] {
        if (m_host->page())
            m_host->page()->focusFilter();
    });
    on(m_actions->search,
       [this] { m_overlay->showSearch(*m_session, [this](const EntityRef& entry) { m_host->open(entry); }); });
    on(m_actions->palette, [this] { m_overlay->showPalette(m_actions->usable()); });
    on(m_actions->shortcuts, [this] { showShortcuts(*m_actions, this); });
    on(m_actions->privacy, [this] {
        const QString path = m_session ? m_session->workbook().path() : QString();
        showPrivacy(storagePlaces(path, m_settings.place(), m_settings.backups().folder), this);
    });
    on(m_actions->about, [this] { showAbout(this); });
    for (QAction* page : std::as_const(m_actions->pages))
        on(page, [this, page] {
            if (const auto area = fromToken<Area>(page->data().toString()))
                m_host->showPage(*area);
        });
}

void MainWindow::connectDocuments() {
    m_documents->connectTo(*m_actions, [this]() -> Session& { return *m_session; });
    connect(m_host, &PageHost::sheetRequested, this,
            [this](const QUuid& role) { m_documents->previewSheet(RoleId::from(role), *m_session); });
    connect(m_host, &PageHost::answersOnPaperRequested, this,
            [this](const QList<QUuid>& answers) { m_documents->previewAnswers(answers, *m_session); });
}

void MainWindow::connectBackups() {
    const auto on = [this](QAction* action, auto what) {
        connect(action, &QAction::triggered, m_backups, [this, what] { what(*m_backups, *m_session); });
    };
    on(m_actions->restore, [](Backups& backups, Session& session) { backups.restore(session); });
    on(m_actions->revert, [](Backups& backups, Session& session) { backups.revert(session); });
    on(m_actions->giveAway, [](Backups& backups, Session& session) { backups.giveAway(session); });
    on(m_actions->seal, [](Backups& backups, Session& session) { backups.seal(session); });
    connect(m_actions->backups, &QAction::triggered, m_backups, &Backups::changeSettings);
    connect(m_backups, &Backups::failed, this, [this](const Error& error) { sayFailure(*m_notice, error); });
    connect(m_backups, &Backups::openAsked, this, &MainWindow::openFile);
    connect(m_opener, &Opener::sealedFound, m_backups, &Backups::openSealed);
    m_opening->restore = [this](const QString& path) { m_backups->restoreFile(path); };
    connect(m_welcome, &WelcomeView::restoreAsked, m_backups, &Backups::chooseAndRestore);
}

void MainWindow::connectHealth() {
    connect(m_actions->checkWorkbook, &QAction::triggered, m_health, &HealthWatch::showFindings);
    connect(m_health, &HealthWatch::failed, this, [this](const Error& error) { sayFailure(*m_notice, error); });
    connect(m_health, &HealthWatch::found, this, [this](const QString& what, const QString& more) {
        m_notice->say(NoticeBar::Tone::Problem, what, more, {{tr("Look…"), [this] { m_health->showFindings(); }}});
    });
    connect(m_health, &HealthWatch::salvaged, this, [this](const QString& path, const QStringList& report) {
        openFile(path);
        m_notice->say(NoticeBar::Tone::Information, tr("What could be read is in this new workbook"),
                      report.join(QStringLiteral("; ")) + u' ' + tr("The damaged file is as it was."));
    });
    m_opening->salvage = [this](const QString& path) { m_health->salvageFrom(path); };
}

void MainWindow::openFile(const QString& path) {
    m_opener->open(QFileInfo(path).absoluteFilePath());
}

void MainWindow::openFirst(const QString& path) {
    openFile(path);
    if (!m_opener->isReading())
        return;
    // The pages are empty until it is there, and nothing but it is waited for.
    setWindowTitle(tr("%1 — Ascent").arg(QFileInfo(path).completeBaseName()));
    m_sidebar->show();
    m_stack->setCurrentWidget(m_host);
}

/// The ways to begin; where a workbook could not be opened, the reason stands above them.
void MainWindow::showWelcome() {
    setWindowTitle(tr("Ascent"));
    m_sidebar->hide();
    m_stack->setCurrentWidget(m_welcome);
    m_welcome->setFocus();
}

void MainWindow::setWorkbook(std::unique_ptr<Workbook> workbook) {
    m_safety->setSession(nullptr);
    m_backups->follow(nullptr);
    m_host->setSession(nullptr);
    m_health->watch(nullptr);
    m_session.reset();
    m_notice->hide();
    const bool open = workbook != nullptr;
    if (open) {
        m_session = std::make_unique<Session>(std::move(workbook));
        connect(m_session.get(), &Session::changed, this, [this] { m_actions->followHistory(m_session->workbook()); });
        // A word that offers Undo is about the last change; after another one its Undo would take back something else.
        connect(m_session.get(), &Session::changed, m_toast, &QWidget::hide);
        connect(m_session.get(), &Session::failed, this, [this](const Error& error) { sayFailure(*m_notice, error); });
        connect(m_session.get(), &Session::said, this,
                [this](const QString& words, bool undo) { m_toast->say(words, undo ? tr("Undo") : QString()); });
        connect(m_session.get(), &Session::moved, this, [this, couldOnlyRead = m_session->isReadOnly()] {
            if (couldOnlyRead) // in its new file it can be written to: every field is to know
                m_host->setSession(m_session.get());
            m_notice->hide();
            showFileName();
            showPageTitle();
        });
        showFileName();
        m_host->setSession(m_session.get());
        m_backups->follow(m_session.get());
        m_opening->sayAbout(*m_session);
        m_health->watch(m_session.get());
    } else {
        setWindowTitle(tr("Ascent"));
        m_welcome->setRecent(m_settings.recentFiles());
    }
    m_safety->setSession(m_session.get());
    if (!open)
        m_actions->setWorkbookOpen(false, false);
    m_sidebar->setVisible(open);
    m_stack->setCurrentWidget(open ? static_cast<QWidget*>(m_host) : m_welcome);
    showPageTitle();
    if (!open)
        m_welcome->setFocus();
}

void MainWindow::showFileName() {
    const QString path = m_session->workbook().path();
    m_settings.addRecentFile(path);
    m_settings.setLastWorkbook(path);
    setWindowTitle(tr("%1 — Ascent").arg(QFileInfo(path).completeBaseName()));
    m_actions->setWorkbookOpen(true, !m_session->isReadOnly());
    m_actions->followHistory(m_session->workbook());
}

void MainWindow::showPageTitle() {
    m_sidebar->setCurrent(m_host->area() ? QString(tokenOf(*m_host->area())) : QString());
    const QString text = m_host->page() ? m_host->page()->newText() : QString();
    const bool can = !text.isEmpty() && m_session && !m_session->isReadOnly();
    m_actions->newEntry->setEnabled(can);
    m_actions->newEntry->setText(text.isEmpty() ? tr("&New entry") : text);
}

void MainWindow::leaveOneStep() {
    if (m_overlay->isVisible())
        return m_overlay->leave();
    if (m_notice->isVisible())
        return m_notice->dismiss();
    if (m_host->page() && m_stack->currentWidget() == m_host && !m_host->page()->leave())
        m_host->page()->takeFocus();
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (!m_safety->settle())
        return event->ignore();
    m_backups->close();
    m_settings.setWindowGeometry(saveGeometry());
    event->accept();
}

bool MainWindow::mayLeave() {
    return m_safety->settle();
}

bool MainWindow::leaveNow() {
    m_settings.setWindowGeometry(saveGeometry());
    return m_safety->leaveNow();
}

} // namespace ascent
