// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alignment/compare.h"
#include "core/model/destination.h"
#include "ui/editing/session.h"

#include <QWidget>

class QVBoxLayout;
class QPushButton;

namespace ascent {

class ChipsField;
class ReadingPane;

/// Two to four roles side by side, an aspect a row. Which ones is the person's choice; nothing is changed here.
class CompareView final : public QWidget {
    Q_OBJECT
public:
    explicit CompareView(Session& session, QWidget* parent = nullptr);

    /// Shows what is compared, as the workbook is now; before the first choice the roles that matter most.
    void refresh();
    void takeFocus();

    static constexpr qsizetype most = 4;

Q_SIGNALS:
    void openRequested(const ascent::Destination& to);
    /// Back to the list.
    void left();

private:
    void fill(const Comparison& comparison);

    Session& m_session;
    ChipsField* m_roles;
    QPushButton* m_back;
    QPushButton* m_copy;
    QWidget* m_table = nullptr;
    QVBoxLayout* m_box;
    std::optional<QList<RoleId>> m_chosen;
};

} // namespace ascent
