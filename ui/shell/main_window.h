// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editing/page.h"
#include "ui/shell/services.h"
#include "ui/shell/settings.h"

#include <QMainWindow>

class QMenu;
class QStackedWidget;

namespace ascent {

class Actions;
class Backups;
class Documents;
class NoticeBar;
class Opener;
class Overlay;
class PageHost;
class Sidebar;
class Toast;
class WelcomeView;

/// The window: puts sidebar, pages and the parts of the shell together, and connects the actions. Nothing else.
class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    /// All of these must outlive the window.
    MainWindow(const QList<PageInfo>& pages, const Services& services, Settings& settings, Theme& theme,
               const Clock& clock);
    ~MainWindow() override;

    /// Opens a workbook; a failure is shown in the window.
    void openFile(const QString& path);
    /// Opens the first workbook of a run. One that is large is opened right after the window stands, so that nobody
    /// looks at nothing meanwhile; any other one before, so that it is the first thing seen. Call it before show().
    void openFirst(const QString& path);

protected:
    void closeEvent(QCloseEvent* event) override;
    bool event(QEvent* event) override;

private:
    void buildLayout();
    void connectActions();
    void connectDocuments();
    void connectBackups();
    void setWorkbook(std::unique_ptr<Workbook> workbook);
    void showPageTitle();
    void followHistory();
    void leaveOneStep();
    void fillRecent();
    void setZoom(int percent);
    void showFailure(const Error& error);
    void openWaiting();
    void offerBackup(const QString& path, const Error& error);
    void offerReadOnly(const QString& path, const Error& error);
    void foldSidebar(bool folded);

    Settings& m_settings;
    Theme& m_theme;
    Actions* m_actions;
    Opener* m_opener;
    Documents* m_documents;
    Backups* m_backups;
    std::unique_ptr<Session> m_session;
    QMenu* m_recent = nullptr;
    Sidebar* m_sidebar = nullptr;
    NoticeBar* m_notice = nullptr;
    QStackedWidget* m_stack = nullptr;
    QString m_waiting; ///< a large workbook, to be opened once the window stands
    WelcomeView* m_welcome = nullptr;
    PageHost* m_host = nullptr;
    Toast* m_toast = nullptr;
    Overlay* m_overlay = nullptr;
    std::function<void()> m_noticeAction;
};

} // namespace ascent
