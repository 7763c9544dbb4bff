// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbook/health_check.h"

#include <QDialog>
#include <QTimer>

class QLabel;
class QListWidget;
class QPushButton;

namespace ascent {

class Session;

/// What an examination of the workbook found, in plain words, with what can be done: mend it, or bring what can be read
/// into a new workbook. Examines when it is shown, while the window waits with it.
class HealthDialog final : public QDialog {
    Q_OBJECT
public:
    HealthDialog(Session& session, QWidget* parent);

Q_SIGNALS:
    void salvageAsked();

private:
    void examine();
    void tell(const Health& health);
    void mend();

    Session& m_session;
    HealthCheck m_check;
    QStringList m_done; ///< what mending did, told with what the check after it finds
    bool m_mended = false;
    QLabel* m_what;
    QLabel* m_more;
    QListWidget* m_list;
    QPushButton* m_mend;
    QPushButton* m_salvage;
};

/// Watches over the soundness of the open workbook: examines it shortly after it was opened, off the way of the window,
/// makes its search index anew where that is all there is, and tells of anything else.
class HealthWatch final : public QObject {
    Q_OBJECT
public:
    HealthWatch(QWidget* window, const Clock& clock);

    /// The workbook to watch; nullptr: none. Before a session ends.
    void watch(Session* session);
    /// "Check this workbook…"
    void showFindings();
    /// Asks where to and brings what can be read of a damaged file there.
    void salvageFrom(const QString& damaged);

    /// How long after the opening it is examined, in milliseconds.
    static constexpr int afterOpening = 1500;

Q_SIGNALS:
    /// Something is damaged: for the notice, with a way to showFindings().
    void found(const QString& what, const QString& more);
    void failed(const ascent::Error& error);
    /// A new workbook holds what could be read.
    void salvaged(const QString& path, const QStringList& report);

private:
    void start();
    void take(const Health& health);

    QWidget* m_window;
    const Clock& m_clock;
    Session* m_session = nullptr;
    Worker m_worker; ///< salvages
    QTimer m_delay;
    std::unique_ptr<HealthCheck> m_check;
};

} // namespace ascent
