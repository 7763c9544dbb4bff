// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editing/session.h"

#include <QDialog>

#include <functional>

class QLabel;

namespace ascent {

/// What was typed and can't be saved, to be read and copied, and the ways on: try again, save a copy elsewhere, throw
/// it away, or stay. It is accepted where nothing is unsaved any more.
class UnsavedDialog final : public QDialog {
    Q_OBJECT
public:
    /// `saveElsewhere` asks where and goes on there; false where nothing came of it.
    UnsavedDialog(Session& session, std::function<bool()> saveElsewhere, QWidget* window);

private:
    QWidget* makeTexts();
    void explain();
    void leaveIfSaved();
    void copy();

    Session& m_session;
    QLabel* m_why;
};

/// Writes what was typed; where that can't be done, asks what is to become of it. True where nothing is unsaved then.
bool settleUnsaved(Session& session, const std::function<bool()>& saveElsewhere, QWidget* window);

} // namespace ascent
