// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editing/page.h"
#include "ui/shell/services.h"
#include "ui/shell/settings.h"

#include <QMainWindow>

class QStackedWidget;

namespace ascent {

class Actions;
class Backups;
class Documents;
class HealthWatch;
class NoticeBar;
class Opener;
class OpeningNotice;
class Overlay;
class PageHost;
class Safety;
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
    /// Opens the first workbook of a run. One that is large is read while the window is put up; any other one before,
    /// so that it is the first thing seen. Call it before show().
    void openFirst(const QString& path);
    /// The program is ended and nobody can be asked: writes what was typed. False where it could not be written.
    bool leaveNow();
    /// Before the session ends, as before closing: asks where something can't be saved. False where the person stays.
    bool mayLeave();

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void buildLayout();
    void connectActions();
    void connectDocuments();
    void connectBackups();
    void connectHealth();
    void setWorkbook(std::unique_ptr<Workbook> workbook);
    void showFileName();
    void showPageTitle();
    void leaveOneStep();
    void showWelcome();

    Settings& m_settings;
    Actions* m_actions;
    Opener* m_opener;
    Documents* m_documents;
    Backups* m_backups;
    HealthWatch* m_health;
    std::unique_ptr<Session> m_session;
    Sidebar* m_sidebar = nullptr;
    NoticeBar* m_notice = nullptr;
    OpeningNotice* m_opening = nullptr;
    Safety* m_safety = nullptr;
    QStackedWidget* m_stack = nullptr;
    WelcomeView* m_welcome = nullptr;
    PageHost* m_host = nullptr;
    Toast* m_toast = nullptr;
    Overlay* m_overlay = nullptr;
};

} // namespace ascent
