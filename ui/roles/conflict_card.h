// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alignment/alignment.h"
#include "core/model/destination.h"
#include "ui/editing/session.h"
#include "ui/widgets/section.h"

class QPushButton;

namespace ascent {

class OwnWordsField;

/// Where an entry and a role pull apart: why, the entry to open, and what the person will say to it.
class ConflictCard final : public QWidget {
    Q_OBJECT
public:
    ConflictCard(Session& session, const RoleId& role, const Conflict& conflict, QWidget* parent);

    /// Shows what the person wrote to say, where they wrote anything.
    void showOwnWords();

Q_SIGNALS:
    void openRequested(const ascent::Destination& to);

private:
    void makeOwnWords();

    Session& m_session;
    std::optional<OwnWords> m_subject;
    Card* m_card;
    QPushButton* m_say = nullptr;
    OwnWordsField* m_own = nullptr;
};

} // namespace ascent
